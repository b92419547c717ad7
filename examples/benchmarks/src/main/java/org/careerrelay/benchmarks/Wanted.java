package org.careerrelay.benchmarks;

import java.util.Locale;

/**
 * What a figure is to reach.
 *
 * @param bound the bound
 * @param most whether the figure is to stay at or under it; otherwise at or over it
 */
record Wanted(double bound, boolean most) {

    static Wanted atLeast(double bound) {
        return new Wanted(bound, false);
    }

    static Wanted atMost(double bound) {
        return new Wanted(bound, true);
    }

    boolean isMetBy(double figure) {
        return most ? figure <= bound : figure >= bound;
    }

    @Override
    public String toString() {
        String number = bound == Math.rint(bound)
                ? Long.toString((long) bound)
                : String.format(Locale.ROOT, "%.2f", bound).replaceAll("0$", "");
        return (most ? "<= " : ">= ") + number;
    }
}
