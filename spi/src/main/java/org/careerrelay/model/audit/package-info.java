/** Who did or read what about people, and why. */
@NullMarked
package org.careerrelay.model.audit;

import org.jspecify.annotations.NullMarked;
