package org.careerrelay.model.kpi;

import org.jspecify.annotations.Nullable;

/**
 * What became of the people whom a company rejected in a period: the cohort (D05, Q25). Former employees are counted apart (Q26).
 *
 * @param rejected the cohort: people who were rejected in the period
 * @param withinSixMonths of these, people who applied again within six months
 * @param withinTwelveMonths of these, people who applied again within twelve months, the former among them
 * @param hired of these, people who were hired after they had applied again
 * @param formerEmployeesHired former employees who were hired in the period; not of the cohort
 * @param affiliates of the cohort, who applied at other companies of the group, or null where that is not counted: the company names no group (C02)
 */
public record Reapplications(
        long rejected,
        long withinSixMonths,
        long withinTwelveMonths,
        long hired,
        long formerEmployeesHired,
        @Nullable AffiliateReapplications affiliates) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when one is negative, or a part is more than its whole
     */
    public Reapplications {
        Counts.check(withinSixMonths, formerEmployeesHired, hired);
        if (withinSixMonths > withinTwelveMonths || hired > withinTwelveMonths || withinTwelveMonths > rejected) {
            throw new IllegalArgumentException("a part of the cohort is no more than the whole");
        }
        if (affiliates != null && affiliates.people() > rejected) {
            throw new IllegalArgumentException("a part of the cohort is no more than the whole");
        }
    }

    /**
     * Of a company that names no group.
     *
     * @param rejected the cohort: people who were rejected in the period
     * @param withinSixMonths of these, people who applied again within six months
     * @param withinTwelveMonths of these, people who applied again within twelve months
     * @param hired of these, people who were hired after they had applied again
     * @param formerEmployeesHired former employees who were hired in the period
     */
    public Reapplications(
            long rejected, long withinSixMonths, long withinTwelveMonths, long hired, long formerEmployeesHired) {
        this(rejected, withinSixMonths, withinTwelveMonths, hired, formerEmployeesHired, null);
    }

    /**
     * The same with what is known of other companies of the group.
     *
     * @param value of the cohort, who applied there; null: not counted
     * @return the changed numbers
     */
    public Reapplications affiliates(@Nullable AffiliateReapplications value) {
        return new Reapplications(rejected, withinSixMonths, withinTwelveMonths, hired, formerEmployeesHired, value);
    }
}
