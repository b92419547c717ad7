package org.careerrelay.model.kpi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a company declares before money is computed. What is not declared is not guessed: the figures that need it say so.
 *
 * @param baseline with what its cost of hiring is compared (Q24)
 * @param feePerHire what a hire through an agency costs it without a credit, or null
 * @param relayCostPerMonth what taking part costs it in a month, or null
 * @param handlingCostPerMonth what handling the people it rejects costs it in a month, or null (D24)
 * @param earlyLeavingDays within how many days leaving is early (D17)
 * @param relaySince the day from which it took part, or null (D20)
 */
public record ReturnTerms(
        Baseline baseline,
        @Nullable Money feePerHire,
        @Nullable Money relayCostPerMonth,
        @Nullable Money handlingCostPerMonth,
        int earlyLeavingDays,
        @Nullable LocalDate relaySince) {

    private static final int EARLY = 90;

    /**
     * Nothing declared: compared with the period before, and leaving is early within 90 days.
     *
     * @return the terms
     */
    public static ReturnTerms defaults() {
        return new ReturnTerms(new Baseline.PreviousPeriod(), null, null, null, EARLY, null);
    }

    /**
     * The same with another baseline.
     *
     * @param value the baseline
     * @return the terms
     */
    public ReturnTerms baseline(Baseline value) {
        return new ReturnTerms(
                value, feePerHire, relayCostPerMonth, handlingCostPerMonth, earlyLeavingDays, relaySince);
    }

    /**
     * The same with a fee.
     *
     * @param value what a hire through an agency costs without a credit
     * @return the terms
     */
    public ReturnTerms feePerHire(Money value) {
        return new ReturnTerms(baseline, value, relayCostPerMonth, handlingCostPerMonth, earlyLeavingDays, relaySince);
    }

    /**
     * The same with the cost of taking part.
     *
     * @param value what it costs in a month
     * @return the terms
     */
    public ReturnTerms relayCostPerMonth(Money value) {
        return new ReturnTerms(baseline, feePerHire, value, handlingCostPerMonth, earlyLeavingDays, relaySince);
    }

    /**
     * The same with the cost of handling rejected people.
     *
     * @param value what it costs in a month
     * @return the terms
     */
    public ReturnTerms handlingCostPerMonth(Money value) {
        return new ReturnTerms(baseline, feePerHire, relayCostPerMonth, value, earlyLeavingDays, relaySince);
    }

    /**
     * The same with another bound for early leaving.
     *
     * @param value the number of days
     * @return the terms
     */
    public ReturnTerms earlyLeavingDays(int value) {
        return new ReturnTerms(baseline, feePerHire, relayCostPerMonth, handlingCostPerMonth, value, relaySince);
    }

    /**
     * The same with the day from which the company took part.
     *
     * @param value the first day
     * @return the terms
     */
    public ReturnTerms relaySince(LocalDate value) {
        return new ReturnTerms(baseline, feePerHire, relayCostPerMonth, handlingCostPerMonth, earlyLeavingDays, value);
    }
}
