/** From a row of an export to what becomes of it: reading values, and who gets a link. Pure: today and the zone come from outside. */
@NullMarked
package org.careerrelay.intake;

import org.jspecify.annotations.NullMarked;
