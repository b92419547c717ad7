package org.careerrelay.model.kpi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.careerrelay.model.OpaqueId;

/**
 * Numbers of people by group that may leave a company (B09, B10): no group is below the threshold, numbers are rounded down to its multiples, and there is no
 * place for a pseudonym or any other identifier. It can only be made by {@link #of}.
 *
 * <p>Dimensions are made coarser for everybody at once, first the one with the most values, until no more people would be left out than are allowed; what is
 * still small is left out (Sweeney, 2002). How many were left out is not told.
 */
public final class AnonymousAggregate {

    private final List<Group> groups;
    private final Manifest manifest;

    private AnonymousAggregate(List<Group> groups, Manifest manifest) {
        this.groups = List.copyOf(groups);
        this.manifest = manifest;
    }

    /**
     * People who are alike.
     *
     * @param attributes in what; {@code *} where the dimension was made so coarse that it says nothing
     * @param atLeast how many they are, rounded down
     */
    public record Group(SortedMap<String, String> attributes, long atLeast) {

        /** Copies the attributes. */
        public Group {
            attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        }
    }

    /**
     * By what and how the numbers were made: what has to be published with them (B10; APPI article 43, paragraph 3).
     *
     * @param items the dimensions
     * @param levels how often each was made coarser
     * @param smallestGroup the threshold, of which all numbers are multiples
     * @param leftOut whether somebody was left out because of a small group
     */
    public record Manifest(List<String> items, SortedMap<String, Integer> levels, int smallestGroup, boolean leftOut) {

        /** Copies both. */
        public Manifest {
            items = List.copyOf(items);
            levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        }
    }

    /**
     * Makes numbers of records.
     *
     * @param records one or more of each person; the first of a person holds
     * @param dimensions by what people are grouped; attributes that are no dimension are not looked at
     * @param smallestGroup the threshold, {@link AnonymousFigures#SMALLEST_GROUP} or more
     * @return the numbers, ordered by their attributes
     * @throws IllegalArgumentException when the threshold is too low, or there are two dimensions of a name
     */
    public static AnonymousAggregate of(
            Collection<PseudonymousRecord> records, List<Dimension> dimensions, int smallestGroup) {
        if (smallestGroup < AnonymousFigures.SMALLEST_GROUP) {
            throw new IllegalArgumentException("the threshold is " + AnonymousFigures.SMALLEST_GROUP + " or more");
        }
        if (dimensions.stream().map(Dimension::name).distinct().count() < dimensions.size()) {
            throw new IllegalArgumentException("two dimensions have one name");
        }
        List<List<String>> people = people(records, dimensions);
        int[] levels = new int[dimensions.size()];
        Map<List<String>, Long> groups = grouped(people, dimensions, levels);
        // At most as many may be left out as one group has at least: then a coarser dimension would lose more than it
        // saves.
        while (left(groups, smallestGroup) > smallestGroup && coarser(people, dimensions, levels)) {
            groups = grouped(people, dimensions, levels);
        }
        SortedMap<String, Integer> made = new TreeMap<>();
        for (int i = 0; i < levels.length; i++) {
            made.put(dimensions.get(i).name(), levels[i]);
        }
        return new AnonymousAggregate(
                shown(groups, dimensions, smallestGroup),
                new Manifest(
                        dimensions.stream().map(Dimension::name).toList(),
                        made,
                        smallestGroup,
                        left(groups, smallestGroup) > 0));
    }

    /**
     * The numbers.
     *
     * @return ordered by their attributes
     */
    public List<Group> groups() {
        return groups;
    }

    /**
     * How they were made.
     *
     * @return the manifest
     */
    public Manifest manifest() {
        return manifest;
    }

    private static List<List<String>> people(Collection<PseudonymousRecord> records, List<Dimension> dimensions) {
        Set<OpaqueId> seen = new HashSet<>();
        return records.stream()
                .filter(entry -> seen.add(entry.pseudonym()))
                .map(entry -> dimensions.stream()
                        .map(dimension -> entry.attributes().getOrDefault(dimension.name(), ""))
                        .toList())
                .toList();
    }

    private static Map<List<String>, Long> grouped(
            List<List<String>> people, List<Dimension> dimensions, int[] levels) {
        Map<List<String>, Long> groups = new HashMap<>();
        for (List<String> person : people) {
            List<String> key = new ArrayList<>();
            for (int i = 0; i < levels.length; i++) {
                key.add(dimensions.get(i).at(levels[i], person.get(i)));
            }
            groups.merge(key, 1L, Long::sum);
        }
        return groups;
    }

    private static long left(Map<List<String>, Long> groups, int smallestGroup) {
        return groups.values().stream()
                .filter(number -> number < smallestGroup)
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Makes the dimension with the most values coarser, of several the first; false when all say nothing already. */
    private static boolean coarser(List<List<String>> people, List<Dimension> dimensions, int[] levels) {
        int most = -1;
        long values = 0;
        for (int i = 0; i < levels.length; i++) {
            int at = i;
            long distinct = people.stream()
                    .map(person -> dimensions.get(at).at(levels[at], person.get(at)))
                    .distinct()
                    .count();
            if (levels[i] < dimensions.get(i).levels() && distinct > values) {
                most = i;
                values = distinct;
            }
        }
        if (most < 0) {
            return false;
        }
        levels[most]++;
        return true;
    }

    private static List<Group> shown(Map<List<String>, Long> groups, List<Dimension> dimensions, int smallestGroup) {
        List<Group> shown = new ArrayList<>();
        groups.forEach((key, number) -> {
            if (number >= smallestGroup) {
                SortedMap<String, String> attributes = new TreeMap<>();
                for (int i = 0; i < key.size(); i++) {
                    attributes.put(dimensions.get(i).name(), key.get(i));
                }
                shown.add(new Group(attributes, number - number % smallestGroup));
            }
        });
        shown.sort((one, other) -> Arrays.compare(values(one.attributes()), values(other.attributes())));
        return shown;
    }

    private static String[] values(SortedMap<String, String> attributes) {
        return attributes.values().toArray(String[]::new);
    }
}
