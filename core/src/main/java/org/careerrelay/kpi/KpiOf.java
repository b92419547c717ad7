package org.careerrelay.kpi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.careerrelay.model.kpi.Fraction;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.Kpi.Quality;
import org.careerrelay.model.kpi.KpiCatalogue;
import org.careerrelay.model.kpi.KpiDefinition;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Money;
import org.careerrelay.model.kpi.Period;
import org.jspecify.annotations.Nullable;

/**
 * Makes figures of a period by their definitions, so that unit and formula are always the catalogue's (D28). Pure.
 *
 * @param period the days
 */
record KpiOf(Period period) {

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    Kpi number(String id, long value) {
        return known(id, BigDecimal.valueOf(value), value, null, Quality.EXACT);
    }

    /** A number that is no quotient of others, such as a percentile. */
    Kpi value(String id, long value) {
        return known(id, BigDecimal.valueOf(value), null, null, Quality.EXACT);
    }

    Kpi unverified(String id, long value) {
        return known(id, BigDecimal.valueOf(value), value, null, Quality.UNVERIFIED);
    }

    /** A ratio of two whole numbers, which are told as they are. */
    Kpi ratio(String id, long numerator, long denominator) {
        return denominator == 0
                ? make(id, new KpiValue.Undefined(), numerator, 0L, Quality.EXACT)
                : known(id, Fraction.of(numerator, denominator).rounded(), numerator, denominator, Quality.EXACT);
    }

    /** A number that came out of several; told in lowest terms. Empty: there was nothing to divide by. */
    Kpi fraction(String id, Optional<Fraction> value) {
        return value.map(fraction -> known(
                        id,
                        fraction.rounded(),
                        whole(fraction.numerator()),
                        whole(fraction.denominator()),
                        Quality.EXACT))
                .orElseGet(() -> make(id, new KpiValue.Undefined(), null, null, Quality.EXACT));
    }

    /** An amount; its unit is its currency. */
    Kpi money(String id, Money value) {
        return inCurrency(
                value.currency(), known(id, BigDecimal.valueOf(value.amount()), value.amount(), null, Quality.EXACT));
    }

    /** An amount divided by a number, rounded half up to the currency's smallest unit. */
    Kpi each(String id, Money whole, long number) {
        Kpi kpi = number == 0
                ? make(id, new KpiValue.Undefined(), whole.amount(), 0L, Quality.EXACT)
                : known(id, Fraction.of(whole.amount(), number).rounded(0), whole.amount(), number, Quality.EXACT);
        return inCurrency(whole.currency(), kpi);
    }

    Kpi undefined(String id) {
        return make(id, new KpiValue.Undefined(), null, null, Quality.EXACT);
    }

    Kpi hidden(String id) {
        return hidden(id, Figures.SMALLEST_GROUP);
    }

    Kpi hidden(String id, int below) {
        return make(id, new KpiValue.Hidden(below), null, null, Quality.SUPPRESSED);
    }

    /** Without its source, which the definition names. */
    Kpi missing(String id) {
        return missing(id, String.valueOf(KpiCatalogue.of(id).source()));
    }

    Kpi missing(String id, String source) {
        return make(id, new KpiValue.NotAvailable(source), null, null, Quality.NO_SOURCE);
    }

    /** The same with the formula as it was used. */
    static Kpi by(String formula, Kpi kpi) {
        return new Kpi(
                kpi.id(),
                kpi.value(),
                kpi.unit(),
                kpi.numerator(),
                kpi.denominator(),
                kpi.period(),
                formula,
                kpi.quality());
    }

    private static Kpi inCurrency(String currency, Kpi kpi) {
        return new Kpi(
                kpi.id(),
                kpi.value(),
                currency,
                kpi.numerator(),
                kpi.denominator(),
                kpi.period(),
                kpi.formula(),
                kpi.quality());
    }

    private Kpi known(
            String id, BigDecimal value, @Nullable Long numerator, @Nullable Long denominator, Quality quality) {
        return make(id, new KpiValue.Known(value), numerator, denominator, quality);
    }

    private Kpi make(String id, KpiValue value, @Nullable Long numerator, @Nullable Long denominator, Quality quality) {
        KpiDefinition definition = KpiCatalogue.of(id);
        return new Kpi(id, value, definition.unit(), numerator, denominator, period, definition.formula(), quality);
    }

    /** Products of amounts may be longer than any whole number that a report carries; the value is right all the same. */
    private static @Nullable Long whole(BigInteger number) {
        return number.abs().compareTo(MOST) > 0 ? null : number.longValueExact();
    }
}
