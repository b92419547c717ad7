package org.careerrelay.benchmarks;

import java.util.Arrays;

/** How long each of many took. */
final class Latencies {

    private static final double NANOS_PER_MILLISECOND = 1e6;

    private long[] nanos = new long[1024];
    private int count;

    void add(long time) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count] = time;
        count++;
    }

    /**
     * The time that a share of them did not exceed, in milliseconds.
     *
     * @param share 0.5 for the median
     */
    double millis(double share) {
        if (count == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1L, (long) Math.ceil(share * count) - 1)] / NANOS_PER_MILLISECOND;
    }
}
