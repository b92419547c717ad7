/** The gates no module can check alone: directions, surroundings, module path, documentation, requirements. */
@NullMarked
package org.careerrelay.verification;

import org.jspecify.annotations.NullMarked;
