package org.careerrelay.spi.kpi;

import java.util.Optional;
import org.careerrelay.model.kpi.HrFigures;
import org.careerrelay.model.kpi.Period;

/** What a company says of its employees (D17, D18, D22, D23). A source that fails makes the report fail: a figure is never zero because a system was down. */
@FunctionalInterface
public interface HrSource {

    /**
     * What is known of a period.
     *
     * @param company key of the company
     * @param period the days
     * @return the numbers of the whole period; empty when they are not known for all of it, and then the figures say NOT_AVAILABLE
     */
    Optional<HrFigures> hr(String company, Period period);
}
