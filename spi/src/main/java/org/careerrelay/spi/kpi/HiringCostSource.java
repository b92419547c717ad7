package org.careerrelay.spi.kpi;

import java.util.Optional;
import org.careerrelay.model.kpi.HiringFigures;
import org.careerrelay.model.kpi.Period;

/** What hiring cost a company, and how many it hired (D04, D14, D16). A source that fails makes the report fail: a figure is never zero because a system was down. */
@FunctionalInterface
public interface HiringCostSource {

    /**
     * What is known of a period.
     *
     * @param company key of the company
     * @param period the days
     * @return the numbers of the whole period; empty when they are not known for all of it, and then the figures say NOT_AVAILABLE
     */
    Optional<HiringFigures> hiring(String company, Period period);
}
