package org.careerrelay.benchmarks;

/**
 * What a line is to reach.
 *
 * @param bound the bound
 * @param most whether the figure is to stay at or under it; otherwise at or over it
 * @param aspect which figure of the line
 */
record Wanted(double bound, boolean most, Aspect aspect) {

    /** The figures of a line that a goal can be about. */
    enum Aspect {
        /** Ours in relation to this. */
        RATIO,
        /** What was measured itself. */
        FIGURE,
        /** Bytes allocated for one operation. */
        ALLOCATED
    }

    /** Ours is at least so many times this. */
    static Wanted atLeast(double bound) {
        return new Wanted(bound, false, Aspect.RATIO);
    }

    /** Ours is at most so many times this. */
    static Wanted atMost(double bound) {
        return new Wanted(bound, true, Aspect.RATIO);
    }

    /** The same bound, of another figure of the line. */
    Wanted of(Aspect other) {
        return new Wanted(bound, most, other);
    }

    boolean isMetBy(double figure) {
        return most ? figure <= bound : figure >= bound;
    }

    /** As it is said, with the unit of the line's figure. */
    String text(Unit unit) {
        return (most ? "<= " : ">= ")
                + switch (aspect) {
                    case RATIO -> Unit.COUNT.text(bound);
                    case FIGURE -> unit.text(bound);
                    case ALLOCATED -> Unit.COUNT.text(bound) + " B/op";
                };
    }
}
