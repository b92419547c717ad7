package org.careerrelay.benchmarks;

import org.jspecify.annotations.Nullable;

/**
 * A line of the table.
 *
 * @param goal the goal it belongs to
 * @param what was measured
 * @param unit of the figure
 * @param figure of the rounds
 * @param allocated bytes that the callers allocated for one operation; null where nobody counted
 * @param ratio ours in relation to this; null on our own
 * @param wanted what is to be reached; null where nothing is asked
 */
record Line(
        String goal,
        String what,
        Unit unit,
        Spread figure,
        @Nullable Double allocated,
        @Nullable Spread ratio,
        @Nullable Wanted wanted) {

    /** Our own series. */
    static Line ours(String goal, Series series) {
        return new Line(
                goal,
                series.name(),
                Unit.PER_SECOND,
                series.perSecond(),
                series.bytesPerOperation().median(),
                null,
                null);
    }

    /** A limit or a peer that our series is compared with: the ratio says how many times as fast ours is. */
    static Line compared(String goal, Series ours, Series other) {
        return ours(goal, other).ratio(ours.ratioTo(other));
    }

    /** A figure that is no speed. */
    static Line figure(String goal, String what, Unit unit, Spread figure) {
        return new Line(goal, what, unit, figure, null, null, null);
    }

    /** A figure that is the same however often it is taken. */
    static Line figure(String goal, String what, Unit unit, double figure) {
        return figure(goal, what, unit, Spread.of(figure));
    }

    /** With ours in relation to this. */
    Line ratio(Spread ours) {
        return new Line(goal, what, unit, figure, allocated, ours, wanted);
    }

    /** With what is to be reached. */
    Line wanted(@Nullable Wanted bound) {
        return new Line(goal, what, unit, figure, allocated, ratio, bound);
    }

    /** Whether what is wanted was reached; null where nothing is wanted. */
    @Nullable
    Boolean isMet() {
        return wanted == null ? null : Boolean.valueOf(wanted.isMetBy(judged(wanted)));
    }

    private double judged(Wanted bound) {
        Double judged = switch (bound.aspect()) {
            case RATIO -> ratio == null ? null : Double.valueOf(ratio.median());
            case FIGURE -> Double.valueOf(figure.median());
            case ALLOCATED -> allocated;
        };
        if (judged == null) {
            throw new IllegalStateException("nothing was measured of what is wanted: " + what);
        }
        return judged;
    }
}
