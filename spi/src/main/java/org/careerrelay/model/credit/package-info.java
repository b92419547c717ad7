/** The ledger of counts and credits: integers only, no money, no outcome of a person. */
@NullMarked
package org.careerrelay.model.credit;

import org.jspecify.annotations.NullMarked;
