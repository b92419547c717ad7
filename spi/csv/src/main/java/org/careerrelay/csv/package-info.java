/** Exports of applicant systems in, reports out: character sets, header lines and cells that no spreadsheet computes. */
@NullMarked
package org.careerrelay.csv;

import org.jspecify.annotations.NullMarked;
