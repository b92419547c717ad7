/** Requests of people about their data, and what they are answered with (R-71, B14). */
@NullMarked
package org.careerrelay.model.rights;

import org.jspecify.annotations.NullMarked;
