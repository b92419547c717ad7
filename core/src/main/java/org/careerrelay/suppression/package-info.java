/** Who is not to be written to again. */
@NullMarked
package org.careerrelay.suppression;

import org.jspecify.annotations.NullMarked;
