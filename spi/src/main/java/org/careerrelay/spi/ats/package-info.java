/** Applicant tracking systems: what they tell, and what they are told. */
@NullMarked
package org.careerrelay.spi.ats;

import org.jspecify.annotations.NullMarked;
