/** The program without code, run. */
@NullMarked
package org.careerrelay.examples.nocode;

import org.jspecify.annotations.NullMarked;
