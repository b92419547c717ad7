package org.careerrelay.model.kpi;

import org.jspecify.annotations.Nullable;

/**
 * One figure (D28).
 *
 * @param id its name, such as {@code referralCount}
 * @param value the value, or why there is none
 * @param unit {@code people}, {@code credits}, {@code visits}, {@code ratio} ...
 * @param numerator the numerator, or null where the figure is none or is hidden
 * @param denominator the denominator, or null where the figure is no ratio or is hidden
 * @param period the days it covers
 * @param formula how it is computed, by the names of what is counted
 * @param quality how far it can be trusted
 */
public record Kpi(
        String id,
        KpiValue value,
        String unit,
        @Nullable Long numerator,
        @Nullable Long denominator,
        Period period,
        String formula,
        Quality quality) {

    /** What the formula of a number of people begins with that is told in tens: so many they are at least. */
    public static final String TENS = "tens of ";

    /**
     * Whether the number was rounded down (design, section 8).
     *
     * @return true for numbers of people by group: it is that many or more
     */
    public boolean isAtLeast() {
        return formula.startsWith(TENS);
    }

    /** How far a figure can be trusted. */
    public enum Quality {
        /** Computed from the complete record. */
        EXACT,
        /** Contains visits of scanners. */
        UNVERIFIED,
        /** Hidden because of a small group. */
        SUPPRESSED,
        /** A source is missing. */
        NO_SOURCE
    }
}
