package org.careerrelay.model.kpi;

import java.util.List;

/** What reports do with their figures. */
final class FigureList {

    private FigureList() {}

    /** @throws IllegalArgumentException when there is none of that name */
    static Kpi named(List<Kpi> figures, String id) {
        return figures.stream()
                .filter(kpi -> kpi.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no figure " + id));
    }
}
