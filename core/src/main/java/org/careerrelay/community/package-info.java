/** Who agreed to be kept and written to by the company: joining, leaving, and whether an agreement stands. */
@NullMarked
package org.careerrelay.community;

import org.jspecify.annotations.NullMarked;
