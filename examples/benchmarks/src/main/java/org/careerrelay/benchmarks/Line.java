package org.careerrelay.benchmarks;

import org.jspecify.annotations.Nullable;

/**
 * A line of the table.
 *
 * @param goal the goal it belongs to
 * @param series what was measured
 * @param ratio how many times as fast our own series is as this one; null on our own
 * @param wanted what the ratio is to reach; on our own series, what a call may allocate at most, in bytes; null where nothing is asked
 */
record Line(
        String goal,
        Series series,
        @Nullable Spread ratio,
        @Nullable Wanted wanted) {

    /** Our own series. */
    static Line ours(String goal, Series series) {
        return new Line(goal, series, null, null);
    }

    /** Our own series, with a bound to what is allocated. */
    static Line ours(String goal, Series series, Wanted bytes) {
        return new Line(goal, series, null, bytes);
    }

    /** A limit or a peer that our series is compared with. */
    static Line compared(String goal, Series ours, Series other) {
        return compared(goal, ours, other, null);
    }

    /** A limit or a peer that our series is compared with, and what the ratio is to reach; null where nothing is asked. */
    static Line compared(String goal, Series ours, Series other, @Nullable Wanted wanted) {
        return new Line(goal, other, ours.ratioTo(other), wanted);
    }

    /** What the goal is judged by. */
    double judged() {
        return ratio == null ? series.bytesPerOperation().median() : ratio.median();
    }
}
