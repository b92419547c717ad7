/** The example on a real PostgreSQL, with real HTTP and real mail. */
@NullMarked
package org.careerrelay.examples.ats;

import org.jspecify.annotations.NullMarked;
