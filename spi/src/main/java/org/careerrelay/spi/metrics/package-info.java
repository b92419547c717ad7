/** Where counters and timers go. */
@NullMarked
package org.careerrelay.spi.metrics;

import org.jspecify.annotations.NullMarked;
