package org.careerrelay.model.kpi;

import java.util.List;

/**
 * A snapshot beside what the record gives today (D07).
 *
 * @param snapshot the snapshot
 * @param differences the figures that differ; none when it can be made again as it is
 */
public record SnapshotCheck(FigureSnapshot snapshot, List<Difference> differences) {

    /**
     * One figure.
     *
     * @param kept as it was kept
     * @param now as it would be kept today
     */
    public record Difference(Kpi kept, Kpi now) {}

    /** Copies the list. */
    public SnapshotCheck {
        differences = List.copyOf(differences);
    }

    /**
     * Whether the record gives the same figures.
     *
     * @return true without differences
     */
    public boolean isReproduced() {
        return differences.isEmpty();
    }
}
