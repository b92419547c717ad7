/** A tenant's whole state, taken away row by row and put back into an empty place. */
@NullMarked
package org.careerrelay.export;

import org.jspecify.annotations.NullMarked;
