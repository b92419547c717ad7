/** Who a company and an agency are, as stored settings. */
@NullMarked
package org.careerrelay.model.company;

import org.jspecify.annotations.NullMarked;
