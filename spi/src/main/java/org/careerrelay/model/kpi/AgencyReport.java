package org.careerrelay.model.kpi;

import java.time.Instant;
import java.util.List;

/**
 * How one agency answered one company's referrals in a period (Q5, Q33).
 *
 * @param company key of the company
 * @param agency key of the agency
 * @param period the days on which the answers arrived
 * @param asOf what happened before this instant is in it
 * @param figures the figures, always in the same order
 */
public record AgencyReport(String company, String agency, Period period, Instant asOf, List<Kpi> figures) {

    /** Copies the list. */
    public AgencyReport {
        figures = List.copyOf(figures);
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
