/** Requests of people: taken, identified, carried out, answered, and kept as a log (R-71, B14). */
@NullMarked
package org.careerrelay.rights;

import org.jspecify.annotations.NullMarked;
