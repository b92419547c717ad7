/** What the engine counts of its own work: kept in memory, written as text. */
@NullMarked
package org.careerrelay.metrics;

import org.jspecify.annotations.NullMarked;
