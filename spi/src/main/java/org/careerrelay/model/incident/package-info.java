/** What is known of an incident, and what a profile of the jurisdiction asks for then. */
@NullMarked
package org.careerrelay.model.incident;

import org.jspecify.annotations.NullMarked;
