package org.careerrelay.kpi;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which numbers of people by group are shown beside a sum that is known exactly (design, section 8): those of ten and more, rounded down to tens; and where any is hidden, the smallest
 * of the others is hidden as well, so that no hidden one is what the sum leaves (complementary suppression). Pure.
 */
final class SmallGroups {

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
        }
        return large.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, group -> group.getValue() - group.getValue() % Figures.SMALLEST_GROUP));
    }
}
