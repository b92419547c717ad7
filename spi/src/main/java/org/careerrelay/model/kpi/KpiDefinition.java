package org.careerrelay.model.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a figure means, whatever its value (D28).
 *
 * @param id its name
 * @param unit its unit; {@code money} where a report says the currency
 * @param range between which values it lies
 * @param formula how it is computed, by the names of what is counted or supplied
 * @param source what has to be supplied, or null where the record has everything
 * @param nameJa its name in Japanese
 * @param nameEn its name in English
 * @param formulaJa the formula in Japanese words
 * @param formulaEn the formula in English words
 */
public record KpiDefinition(
        String id,
        String unit,
        Range range,
        String formula,
        @Nullable String source,
        String nameJa,
        String nameEn,
        String formulaJa,
        String formulaEn) {

    /** Between which values a figure lies (INV-13). */
    public enum Range {
        /** A number of people or things. It is negative only where more was taken back than came. */
        NUMBER,
        /** A part of a whole: from 0 to 1. */
        SHARE,
        /** What happened by what happened in the same period, not to the same people: not below 0. */
        RATE,
        /** Points of a scale, from 1 to 5. */
        SCALE,
        /** A net score, from -100 to 100. */
        SCORE,
        /** A difference, an amount of money, or a return: any value. */
        ANY;

        /**
         * Whether a value is in range.
         *
         * @param value the value
         * @return false for a value that a correct computation cannot have
         */
        public boolean holds(BigDecimal value) {
            return switch (this) {
                case NUMBER, ANY -> true;
                case RATE -> value.signum() >= 0;
                case SHARE -> value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
                case SCALE -> value.compareTo(BigDecimal.ONE) >= 0 && value.compareTo(BigDecimal.valueOf(5)) <= 0;
                case SCORE -> value.abs().compareTo(BigDecimal.valueOf(100)) <= 0;
            };
        }
    }

    /**
     * Its name.
     *
     * @param japanese whether in Japanese
     * @return the name
     */
    public String name(boolean japanese) {
        return japanese ? nameJa : nameEn;
    }

    /**
     * Its formula in words.
     *
     * @param japanese whether in Japanese
     * @return the words
     */
    public String words(boolean japanese) {
        return japanese ? formulaJa : formulaEn;
    }
}
