package org.careerrelay.model.kpi;

import java.util.Optional;

/**
 * From one figure to another, told in both ways (Q22): a rate that goes from 20 % to 25 % rose by 5 points and by 25 percent.
 *
 * @param before the earlier figure
 * @param after the later one
 */
public record Change(Fraction before, Fraction after) {

    /**
     * The difference of two rates, in percentage points.
     *
     * @return after less before, times a hundred
     */
    public Fraction points() {
        return after.minus(before).percent();
    }

    /**
     * The relative change, in percent of the earlier figure.
     *
     * @return the number of percent; empty when there was nothing before
     */
    public Optional<Fraction> percent() {
        return after.minus(before).by(before).map(Fraction::percent);
    }

    /**
     * How many times the earlier figure the later one is (D14).
     *
     * @return after by before; empty when there was nothing before
     */
    public Optional<Fraction> multiple() {
        return after.by(before);
    }
}
