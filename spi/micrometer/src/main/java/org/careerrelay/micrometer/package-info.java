/** What the engine counts and times, on a registry of Micrometer. */
@NullMarked
package org.careerrelay.micrometer;

import org.jspecify.annotations.NullMarked;
