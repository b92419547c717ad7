/** A company without a line of code. */
@NullMarked
package org.careerrelay.examples.nocode;

import org.jspecify.annotations.NullMarked;
