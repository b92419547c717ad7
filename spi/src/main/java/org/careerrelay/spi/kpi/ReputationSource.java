package org.careerrelay.spi.kpi;

import java.util.Optional;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Reputation;

/** Ratings of a company on review sites, as aggregates (D03, B21). A source that fails makes the report fail: a figure is never zero because a system was down. */
@FunctionalInterface
public interface ReputationSource {

    /**
     * What is known of a period.
     *
     * @param company key of the company
     * @param period the days
     * @return the numbers of the whole period; empty when they are not known for all of it, and then the figures say NOT_AVAILABLE
     */
    Optional<Reputation> reputation(String company, Period period);
}
