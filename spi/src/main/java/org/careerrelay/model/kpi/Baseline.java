package org.careerrelay.model.kpi;

/** With what a cost is compared (Q24). Whoever reads a reduction has to know. */
public sealed interface Baseline {

    /** What hiring cost in the period before, of the same length; the default. */
    record PreviousPeriod() implements Baseline {}

    /**
     * What hiring would have cost with a fee for each free hire.
     *
     * @param feePerHire the declared fee
     */
    record CounterfactualFee(Money feePerHire) implements Baseline {}

    /**
     * An amount that the company declares, such as a budget, for a period of the same length.
     *
     * @param amount the amount
     */
    record Fixed(Money amount) implements Baseline {}

    /**
     * Its name, as it stands beside a figure.
     *
     * @return {@code PREVIOUS_PERIOD}, {@code COUNTERFACTUAL_FEE} or {@code FIXED}
     */
    default String kind() {
        if (this instanceof PreviousPeriod) {
            return "PREVIOUS_PERIOD";
        }
        return this instanceof Fixed ? "FIXED" : "COUNTERFACTUAL_FEE";
    }
}
