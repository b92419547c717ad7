/** Agencies without an installation of their own: told by mail that something waits, which they come for with a code. */
@NullMarked
package org.careerrelay.pickup;

import org.jspecify.annotations.NullMarked;
