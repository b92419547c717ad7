/** What is kept for how long, and what goes when that time is over (privacy, section 11). */
@NullMarked
package org.careerrelay.retention;

import org.jspecify.annotations.NullMarked;
