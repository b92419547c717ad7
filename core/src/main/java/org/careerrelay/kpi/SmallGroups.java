package org.careerrelay.kpi;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which numbers of people by group are shown beside a sum that is known exactly (design, section 8): those of ten and more, rounded down to tens; and where any is hidden, the smallest
 * of the others is hidden as well, so that no hidden one is what the sum leaves (complementary suppression). Who knows how this is done knows that the
 * one hidden as well has ten at least and no more than those shown: where that and the sum say something of a small one all the same, all are hidden. Pure.
 */
final class SmallGroups {

    private static final long BELOW_TEN = Figures.SMALLEST_GROUP - 1L;

    private SmallGroups() {}

    /**
     * What is shown of one month and one step.
     *
     * @param people how many of each group it was, nobody included
     * @return a number for each group that is shown
     */
    static Map<String, Long> shown(Map<String, Long> people) {
        Map<String, Long> large = new HashMap<>(people);
        large.values().removeIf(number -> number < Figures.SMALLEST_GROUP);
        if (large.size() < people.size()) {
            Optional<String> smallest = large.entrySet().stream()
                    .min(Map.Entry.<String, Long>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey);
            smallest.ifPresent(large::remove);
            if (saysSomething(people, large)) {
                return Map.of();
            }
        }
        return large.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, group -> tens(group.getValue())));
    }

    /** Whether what the sum leaves beside the tens cannot be with nobody, or cannot be with nine, in a small group. */
    private static boolean saysSomething(Map<String, Long> people, Map<String, Long> shown) {
        long left = people.values().stream().mapToLong(Long::longValue).sum();
        long least = Long.MAX_VALUE;
        for (long number : shown.values()) {
            left -= tens(number);
            least = Math.min(least, tens(number));
        }
        return !shown.isEmpty()
                && (left < Figures.SMALLEST_GROUP + BELOW_TEN || left > BELOW_TEN * shown.size() + least + BELOW_TEN);
    }

    static long tens(long number) {
        return number - number % Figures.SMALLEST_GROUP;
    }
}
