package org.careerrelay.model.kpi;

import java.time.Instant;
import java.util.List;

/**
 * A company's figures of a period.
 *
 * @param company key of the company
 * @param period the days covered
 * @param asOf what happened before this instant is in it
 * @param figures the figures, always in the same order
 * @param counting who counts, one line per programme in the order in which they were opened
 */
public record KpiReport(
        String company, Period period, Instant asOf, List<Kpi> figures, List<CountingConditions> counting) {

    /** Copies the lists. */
    public KpiReport {
        figures = List.copyOf(figures);
        counting = List.copyOf(counting);
    }

    /**
     * A figure by name.
     *
     * @param id its name
     * @return the figure
     * @throws IllegalArgumentException when there is none of that name
     */
    public Kpi figure(String id) {
        return FigureList.named(figures, id);
    }
}
