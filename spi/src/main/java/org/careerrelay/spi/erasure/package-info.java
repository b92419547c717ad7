/** Stores of the host's own that hold something of people and erase it with the engine. */
@NullMarked
package org.careerrelay.spi.erasure;

import org.jspecify.annotations.NullMarked;
