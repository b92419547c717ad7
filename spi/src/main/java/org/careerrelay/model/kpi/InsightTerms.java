package org.careerrelay.model.kpi;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * From where on something deserves a look.
 *
 * @param targets what the company aims at, by the names of figures and in their units
 * @param unusedDays for how many days a credit may be available
 * @param answerHours within how many hours nine tenths of an agency's answers should come
 * @param refusalRate which share of refusals is too many
 * @param smallestNumber below how many mails, answers or people nothing is said: so few tell nothing
 */
public record InsightTerms(
        Map<String, Fraction> targets, int unusedDays, long answerHours, Fraction refusalRate, long smallestNumber) {

    /** Sorts and copies the targets. */
    public InsightTerms {
        targets = Collections.unmodifiableMap(new TreeMap<>(targets));
    }

    /**
     * No targets; credits unused for 90 days, nine tenths of answers after more than 168 hours, more than half refused; nothing below 20.
     *
     * @return the terms
     */
    public static InsightTerms defaults() {
        return new InsightTerms(Map.of(), 90, 168, Fraction.of(1, 2), 20);
    }

    /**
     * The same with targets.
     *
     * @param value what the company aims at, by the names of figures
     * @return the terms
     */
    public InsightTerms targets(Map<String, Fraction> value) {
        return new InsightTerms(value, unusedDays, answerHours, refusalRate, smallestNumber);
    }

    /**
     * The same with another bound for unused credits.
     *
     * @param value for how many days a credit may be available
     * @return the terms
     */
    public InsightTerms unusedDays(int value) {
        return new InsightTerms(targets, value, answerHours, refusalRate, smallestNumber);
    }
}
