package org.careerrelay.model.kpi;

/** What became of keeping a snapshot (D07). */
public sealed interface SnapshotResult {

    /**
     * It was kept now.
     *
     * @param snapshot the snapshot
     */
    record Taken(FigureSnapshot snapshot) implements SnapshotResult {}

    /**
     * One of this period was kept before, and stays.
     *
     * @param snapshot the earlier one
     */
    record Kept(FigureSnapshot snapshot) implements SnapshotResult {}

    /** The period is not over yet, or not long enough for what happened at its end to be written down. */
    record NotClosed() implements SnapshotResult {}
}
