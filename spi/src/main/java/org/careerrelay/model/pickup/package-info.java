/** What agencies without an installation of their own pick up. */
@NullMarked
package org.careerrelay.model.pickup;

import org.jspecify.annotations.NullMarked;
