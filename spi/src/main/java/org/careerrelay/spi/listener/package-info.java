/** How a host hears what happened. */
@NullMarked
package org.careerrelay.spi.listener;

import org.jspecify.annotations.NullMarked;
