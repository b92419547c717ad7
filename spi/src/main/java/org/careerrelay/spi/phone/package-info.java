/** How telephone numbers are read for recognition. */
@NullMarked
package org.careerrelay.spi.phone;

import org.jspecify.annotations.NullMarked;
