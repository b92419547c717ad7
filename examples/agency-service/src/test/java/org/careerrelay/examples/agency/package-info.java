/** An agency that runs, against companies that run. */
@NullMarked
package org.careerrelay.examples.agency;

import org.jspecify.annotations.NullMarked;
