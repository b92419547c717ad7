/** What an agency is told of a person after the hand-over, on both sides (B04, R-71). */
@NullMarked
package org.careerrelay.instruction;

import org.jspecify.annotations.NullMarked;
