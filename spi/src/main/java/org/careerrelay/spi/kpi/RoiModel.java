package org.careerrelay.spi.kpi;

import java.util.Optional;
import org.careerrelay.model.kpi.Fraction;
import org.careerrelay.model.kpi.Money;

/** What a company calls the return on its investment (D10, Q23). The name of the formula is printed with every figure. */
public interface RoiModel {

    /** Benefit by cost: 1 means that it paid for itself. The default. */
    RoiModel BENEFIT_BY_COST = new RoiModel() {
        @Override
        public String formula() {
            return "benefit / cost";
        }

        @Override
        public Optional<Fraction> of(Money benefit, Money cost) {
            return cost.amount() == 0 ? Optional.empty() : Optional.of(benefit.by(cost));
        }
    };

    /** What remains, by cost: 0 means that it paid for itself. */
    RoiModel NET_BY_COST = new RoiModel() {
        @Override
        public String formula() {
            return "(benefit - cost) / cost";
        }

        @Override
        public Optional<Fraction> of(Money benefit, Money cost) {
            return cost.amount() == 0
                    ? Optional.empty()
                    : Optional.of(benefit.minus(cost).by(cost));
        }
    };

    /**
     * The formula, by which readers know what a return means.
     *
     * @return its text; another formula has another text
     */
    String formula();

    /**
     * The return.
     *
     * @param benefit what was gained or saved
     * @param cost what it cost, in the same currency
     * @return the exact return; empty when there is nothing to divide by
     */
    Optional<Fraction> of(Money benefit, Money cost);
}
