package org.careerrelay.spi.kpi;

import java.util.Optional;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Reapplications;

/** Who of the rejected people applied again and was hired (D05). A source that fails makes the report fail: a figure is never zero because a system was down. */
@FunctionalInterface
public interface ReapplicationSource {

    /**
     * What is known of a period.
     *
     * @param company key of the company
     * @param period the days
     * @return the numbers of the whole period; empty when they are not known for all of it, and then the figures say NOT_AVAILABLE
     */
    Optional<Reapplications> reapplications(String company, Period period);
}
