/** Rows of an applicant tracking system's export, in; a result per row, out. */
@NullMarked
package org.careerrelay.model.intake;

import org.jspecify.annotations.NullMarked;
