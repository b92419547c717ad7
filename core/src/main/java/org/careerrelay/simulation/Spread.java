package org.careerrelay.simulation;

import java.util.Arrays;

/**
 * Where a number lay in many runs.
 *
 * @param lowest the lowest of all
 * @param tenth one run in ten was at or below it
 * @param median half of the runs were at or below it
 * @param ninetieth nine runs in ten were at or below it
 * @param highest the highest of all
 */
public record Spread(long lowest, long tenth, long median, long ninetieth, long highest) {

    private static final int PERCENT = 100;

    /** By the nearest rank: each is a number that came up. */
    static Spread of(long[] numbers) {
        long[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return new Spread(
                sorted[0], ranked(sorted, 10), ranked(sorted, 50), ranked(sorted, 90), sorted[sorted.length - 1]);
    }

    private static long ranked(long[] sorted, int percent) {
        long rank = ((long) sorted.length * percent + PERCENT - 1) / PERCENT;
        return sorted[Math.toIntExact(rank) - 1];
    }
}
