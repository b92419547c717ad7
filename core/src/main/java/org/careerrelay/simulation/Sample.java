package org.careerrelay.simulation;

/**
 * What came of many runs in which every person and every credit was drawn by itself.
 *
 * @param assumptions from which it follows
 * @param runs how many runs
 * @param counted people who counted
 * @param credits credits granted
 * @param hires joinings paid for by a credit
 */
public record Sample(Assumptions assumptions, int runs, Spread counted, Spread credits, Spread hires) {

    /**
     * Fees saved, in yen.
     *
     * @return the hires, each times the fee
     */
    public Spread saving() {
        long fee = assumptions.feePerHire().amount();
        return new Spread(
                hires.lowest() * fee,
                hires.tenth() * fee,
                hires.median() * fee,
                hires.ninetieth() * fee,
                hires.highest() * fee);
    }
}
