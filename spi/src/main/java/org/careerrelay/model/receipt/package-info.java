/** What a person gets in their hands: receipts of what they agreed to and withdrew. */
@NullMarked
package org.careerrelay.model.receipt;

import org.jspecify.annotations.NullMarked;
