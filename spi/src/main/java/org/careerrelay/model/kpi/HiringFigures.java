package org.careerrelay.model.kpi;

/**
 * What a company says of its hiring in a period.
 *
 * @param cost all that hiring cost: fees, advertisements, systems, hours
 * @param hires people who were hired, free hires among them
 * @param applications applications that came in
 */
public record HiringFigures(Money cost, long hires, long applications) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when one is negative
     */
    public HiringFigures {
        Counts.check(cost.amount(), hires, applications);
    }
}
