package org.careerrelay.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How many pairs of records agree in the same way: what weights are estimated from. Not thread-safe. */
public final class PatternCounts {

    /** Stands in a pattern for a field that one of the two records lacks. */
    public static final int MISSING = -1;

    private final Map<List<Integer>, Long> counts = new HashMap<>();
    private long pairs;

    /** Counts nothing yet. */
    public PatternCounts() {}

    /**
     * Counts a pair.
     *
     * @param pattern for each field the level of agreement, 0 for the best, or {@link #MISSING}
     */
    public void add(int... pattern) {
        counts.merge(IntStream.of(pattern).boxed().toList(), 1L, Long::sum);
        pairs++;
    }

    /**
     * How many pairs were counted.
     *
     * @return the number of pairs
     */
    public long pairs() {
        return pairs;
    }

    Map<List<Integer>, Long> counts() {
        return counts;
    }
}
