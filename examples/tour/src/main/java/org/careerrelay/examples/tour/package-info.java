/** The whole circle as one program, on real parts. */
@NullMarked
package org.careerrelay.examples.tour;

import org.jspecify.annotations.NullMarked;
