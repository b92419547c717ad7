/** How fast it is: our figures beside the limit and the peers of the same run. */
@NullMarked
package org.careerrelay.benchmarks;

import org.jspecify.annotations.NullMarked;
