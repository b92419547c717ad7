/** What an agency is told of a person after the hand-over, and what it made of it (B04, R-71). */
@NullMarked
package org.careerrelay.model.instruction;

import org.jspecify.annotations.NullMarked;
