/** What the engine counts and times of its own work. */
@NullMarked
package org.careerrelay.model.metrics;

import org.jspecify.annotations.NullMarked;
