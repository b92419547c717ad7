/** A runnable agency. */
@NullMarked
package org.careerrelay.examples.agency;

import org.jspecify.annotations.NullMarked;
