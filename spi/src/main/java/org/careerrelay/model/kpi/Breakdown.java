package org.careerrelay.model.kpi;

import java.util.List;

/**
 * A company's figures of months that are over, by group. What comes after consent is told in tens and only of groups of ten at least, month by month (design, section 8).
 *
 * @param company key of the company
 * @param period whole months
 * @param by by what people are grouped
 * @param groups the groups, those with the most links first
 */
public record Breakdown(String company, Period period, Grouping by, List<Group> groups) {

    /** Copies the list. */
    public Breakdown {
        groups = List.copyOf(groups);
    }

    /**
     * One group.
     *
     * @param name its name: empty where the company told none, {@link GroupTally#OTHER} for those beyond the most there are
     * @param figures always the same, in the same order
     */
    public record Group(String name, List<Kpi> figures) {

        /** Copies the list. */
        public Group {
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
}
