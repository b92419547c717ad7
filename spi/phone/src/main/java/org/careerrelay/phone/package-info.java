/** Telephone numbers behind the interface of the spi. */
@NullMarked
package org.careerrelay.phone;

import org.jspecify.annotations.NullMarked;
