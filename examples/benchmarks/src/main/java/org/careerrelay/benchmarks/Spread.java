package org.careerrelay.benchmarks;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * A figure of several rounds.
 *
 * @param low the lowest
 * @param median the one in the middle, or between the two in the middle
 * @param high the highest
 */
record Spread(double low, double median, double high) {

    /** A figure that was taken once. */
    static Spread of(double figure) {
        return new Spread(figure, figure, figure);
    }

    static Spread of(DoubleStream figures) {
        double[] sorted = figures.toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no figures");
        }
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(sorted[0], median, sorted[sorted.length - 1]);
    }
}
