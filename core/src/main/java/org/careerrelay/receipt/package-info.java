/** Receipts: what a person agreed to or took back, as a value, as text, and by mail. */
@NullMarked
package org.careerrelay.receipt;

import org.jspecify.annotations.NullMarked;
