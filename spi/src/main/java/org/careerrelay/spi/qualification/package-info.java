/** Conditions of the host's own before a person counts. */
@NullMarked
package org.careerrelay.spi.qualification;

import org.jspecify.annotations.NullMarked;
