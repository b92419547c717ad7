/** What company and agency show each other to agree on a month, and notes of fees that are not charged. */
@NullMarked
package org.careerrelay.settlement;

import org.jspecify.annotations.NullMarked;
