/** Telephone numbers of the whole world, read as Japanese exports write them. */
@NullMarked
package org.careerrelay.phone;

import org.jspecify.annotations.NullMarked;
