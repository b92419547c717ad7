package org.careerrelay.model.kpi;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a company says of its people in a period, as numbers only.
 *
 * @param headcount employees on average
 * @param leavers people who left
 * @param placedLeavers of these, people who found work elsewhere with the company's help, or null where the company did not count them: then the record does, as far as people agree to its being told
 * @param leftWithinDays hires of the period who left within so many days of joining, by the number of days; what was not looked at is left out
 * @param engagementAnswers people who answered the survey of engagement
 * @param engagementSum all their points together, on a scale of 1 to 5
 * @param eligible people who may use the programme for careers
 * @param users of these, people who used it
 */
public record HrFigures(
        long headcount,
        long leavers,
        @Nullable Long placedLeavers,
        SortedMap<Integer, Long> leftWithinDays,
        long engagementAnswers,
        long engagementSum,
        long eligible,
        long users) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException when a number is negative, or a part is more than its whole
     */
    public HrFigures {
        leftWithinDays = Collections.unmodifiableSortedMap(new TreeMap<>(leftWithinDays));
        Counts.check(headcount, leavers, engagementAnswers, engagementSum, users);
        leftWithinDays.values().forEach(Counts::check);
        if (placedLeavers != null) {
            Counts.check(placedLeavers);
        }
        if (placedLeavers != null && placedLeavers > leavers || users > eligible) {
            throw new IllegalArgumentException("a part is no more than the whole");
        }
        if (engagementSum < engagementAnswers || engagementSum > 5 * engagementAnswers) {
            throw new IllegalArgumentException("everybody gives 1 to 5 points");
        }
    }

    /**
     * Figures of a company that counted those who found work.
     *
     * @param headcount employees on average
     * @param leavers people who left
     * @param placedLeavers of these, people who found work elsewhere with the company's help
     * @param leftWithinDays hires of the period who left within so many days of joining, by the number of days
     * @param engagementAnswers people who answered the survey of engagement
     * @param engagementSum all their points together
     * @param eligible people who may use the programme for careers
     * @param users of these, people who used it
     */
    public HrFigures(
            long headcount,
            long leavers,
            long placedLeavers,
            SortedMap<Integer, Long> leftWithinDays,
            long engagementAnswers,
            long engagementSum,
            long eligible,
            long users) {
        this(
                headcount,
                leavers,
                Long.valueOf(placedLeavers),
                leftWithinDays,
                engagementAnswers,
                engagementSum,
                eligible,
                users);
    }
}
