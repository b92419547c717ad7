package org.careerrelay.model.support;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How many people an agency supported in a month, of those referred by one company who did not agree to its being told of them (R-30; design, section 8). A stage with
 * fewer than {@value #SMALLEST_GROUP} people is left out, and one with nobody too: the two are not to be told apart. There is no place for anything about one person.
 *
 * @param month the month in which the agency recorded it
 * @param people people by the stage they came to, each at least {@value #SMALLEST_GROUP} and at most {@value #LARGEST}; each person once per stage
 */
public record SupportTotals(YearMonth month, Map<SupportStage, Long> people) {

    /** Numbers below this one are told to nobody. */
    public static final int SMALLEST_GROUP = 10;

    /** More people than an agency supports in a month. */
    public static final int LARGEST = 1_000_000;

    /** Copies the map. */
    public SupportTotals {
        Map<SupportStage, Long> copy = new EnumMap<>(SupportStage.class);
        copy.putAll(people);
        if (copy.values().stream().anyMatch(number -> number < SMALLEST_GROUP)) {
            throw new IllegalArgumentException("a number below " + SMALLEST_GROUP + " is not told");
        }
        if (copy.values().stream().anyMatch(number -> number > LARGEST)) {
            throw new IllegalArgumentException("a number above " + LARGEST + " is none of a month");
        }
        people = Collections.unmodifiableMap(copy);
    }

    /**
     * Totals without the small groups.
     *
     * @param month the month
     * @param people people by stage
     * @return what may be told of it
     */
    public static SupportTotals of(YearMonth month, Map<SupportStage, Long> people) {
        Map<SupportStage, Long> shown = new EnumMap<>(SupportStage.class);
        people.forEach((stage, number) -> {
            if (number >= SMALLEST_GROUP) {
                shown.put(stage, number);
            }
        });
        return new SupportTotals(month, shown);
    }

    /**
     * The number of a stage.
     *
     * @param stage the stage
     * @return the number; empty where it is below {@value #SMALLEST_GROUP}
     */
    public OptionalLong of(SupportStage stage) {
        Long number = people.get(stage);
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
