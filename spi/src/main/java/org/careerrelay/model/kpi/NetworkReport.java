package org.careerrelay.model.kpi;

import java.time.Instant;
import java.util.List;

/**
 * Figures of many companies together, which name none of them (D15).
 *
 * @param period the days covered
 * @param asOf when it was made
 * @param smallestNetwork of how many companies there must be figures, or they are hidden
 * @param figures the figures, always in the same order
 */
public record NetworkReport(Period period, Instant asOf, int smallestNetwork, List<Kpi> figures) {

    /** Copies the list. */
    public NetworkReport {
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
