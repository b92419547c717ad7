/** Exports and imports as CSV. */
@NullMarked
package org.careerrelay.csv;

import org.jspecify.annotations.NullMarked;
