/** The contract every implementation of the provider interfaces must pass. */
@NullMarked
package org.careerrelay.tck;

import org.jspecify.annotations.NullMarked;
