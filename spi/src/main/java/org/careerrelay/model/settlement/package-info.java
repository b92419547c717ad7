/** What a company and an agency show each other to agree on a month: statements, their difference, and notes of fees that are not charged. */
@NullMarked
package org.careerrelay.model.settlement;

import org.jspecify.annotations.NullMarked;
