/** How mail leaves the engine. */
@NullMarked
package org.careerrelay.spi.mail;

import org.jspecify.annotations.NullMarked;
