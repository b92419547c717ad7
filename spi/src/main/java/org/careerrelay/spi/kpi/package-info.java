/** Where figures come from that the record does not hold: surveys, review sites, costs, people who apply again, employees. */
@NullMarked
package org.careerrelay.spi.kpi;

import org.jspecify.annotations.NullMarked;
