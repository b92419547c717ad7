package org.careerrelay.model.kpi;

/** Checks numbers of people and things. */
final class Counts {

    private Counts() {}

    static void check(long... counts) {
        for (long count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("nothing is counted below zero");
            }
        }
    }
}
