package org.careerrelay.crash;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** All that callers heard, in how many of how many answers. Thread-safe. */
final class Hearings {

    private final Map<Heard.Kind, Map<Firm, Map<String, Map<String, Integer>>>> all = new EnumMap<>(Heard.Kind.class);
    private long total;

    synchronized void add(Heard heard) {
        total++;
        all.computeIfAbsent(heard.kind(), kind -> new EnumMap<>(Firm.class))
                .computeIfAbsent(heard.firm(), firm -> new TreeMap<>())
                .computeIfAbsent(heard.subject(), subject -> new TreeMap<>())
                .merge(heard.told(), 1, Integer::sum);
    }

    /** What was heard of each subject, and how often. Nobody is heard any more by then. */
    synchronized Map<String, Map<String, Integer>> of(Heard.Kind kind, Firm firm) {
        return all.getOrDefault(kind, Map.of()).getOrDefault(firm, Map.of());
    }

    /** How many answers were heard until now. */
    synchronized long total() {
        return total;
    }

    /** How many answers of a kind were heard. */
    synchronized long number(Heard.Kind kind) {
        return all.getOrDefault(kind, Map.of()).values().stream()
                .flatMap(subjects -> subjects.values().stream())
                .flatMap(told -> told.values().stream())
                .mapToLong(Integer::longValue)
                .sum();
    }
}
