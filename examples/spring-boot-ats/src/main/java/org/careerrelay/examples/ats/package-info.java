/** An applicant tracking system of a few classes, and how it embeds the library. */
@NullMarked
package org.careerrelay.examples.ats;

import org.jspecify.annotations.NullMarked;
