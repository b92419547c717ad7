package org.careerrelay.model.kpi;

import java.math.BigDecimal;

/** The value of a figure, or why there is none. */
public sealed interface KpiValue {

    /**
     * A value.
     *
     * @param value the value, in the figure's unit
     */
    record Known(BigDecimal value) implements KpiValue {}

    /** The denominator is zero. */
    record Undefined() implements KpiValue {}

    /**
     * A source is missing; it is not zero.
     *
     * @param missingSource what would have to be supplied
     */
    record NotAvailable(String missingSource) implements KpiValue {}

    /**
     * It would show a small group, by itself or by its difference to another period (design, section 8).
     *
     * @param below the smallest number that would be shown
     */
    record Hidden(int below) implements KpiValue {}
}
