package org.careerrelay.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What is to be expected, month by month. People, credits and hires are whole: what is not complete yet is carried over and does not count.
 *
 * @param assumptions from which it follows
 * @param months each with everything up to its end
 */
public record Projection(Assumptions assumptions, List<Month> months) {

    private static final int RATIO_DIGITS = 4;

    /** Copies the list. */
    public Projection {
        months = List.copyOf(months);
    }

    /**
     * Everything up to the end of a month.
     *
     * @param number 1 for the first month
     * @param rejected people who received a link
     * @param counted people who counted
     * @param credits credits granted
     * @param progress people counted towards the next grant
     * @param hires joinings paid for by a credit
     * @param saving fees that these hires would have cost
     */
    public record Month(int number, long rejected, long counted, long credits, long progress, long hires, Yen saving) {}

    /**
     * What there is in the end.
     *
     * @return the last month
     */
    public Month total() {
        return months.get(months.size() - 1);
    }

    /**
     * What remains of the saving.
     *
     * @return saving less cost; negative when taking part costs more than it saves
     */
    public Yen net() {
        return total().saving().minus(assumptions.cost());
    }

    /**
     * Saving by cost, the return on investment of D10.
     *
     * @return rounded half up to four digits; empty when no cost was declared
     */
    public Optional<BigDecimal> returnOnCost() {
        long cost = assumptions.cost().amount();
        return cost == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(total().saving().amount())
                        .divide(BigDecimal.valueOf(cost), RATIO_DIGITS, RoundingMode.HALF_UP));
    }
}
