/** Asks applicants what they think, and counts what they answer. */
@NullMarked
package org.careerrelay.survey;

import org.jspecify.annotations.NullMarked;
