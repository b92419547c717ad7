/** Who is not to be written to again, by keyed hash. */
@NullMarked
package org.careerrelay.model.suppression;

import org.jspecify.annotations.NullMarked;
