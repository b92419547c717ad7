/** The same sequences of commands on every storage. */
@NullMarked
package org.careerrelay.verification.sequence;

import org.jspecify.annotations.NullMarked;
