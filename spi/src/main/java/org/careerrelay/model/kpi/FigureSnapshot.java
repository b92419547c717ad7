package org.careerrelay.model.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * The recorded figures of a period that is over, as they were kept (D07). It never changes; whether the record still gives the same can be checked.
 *
 * @param period the days
 * @param asOf what happened before this instant is in it
 * @param takenAt when it was kept
 * @param figures what the record held, in the order of a report; figures that a company supplies itself are not among them
 */
public record FigureSnapshot(Period period, Instant asOf, Instant takenAt, List<Kpi> figures) {

    /** Copies the list, with values in one form: 0.50 and 0.5 are one value. */
    public FigureSnapshot {
        figures = figures.stream().map(FigureSnapshot::plain).toList();
    }

    private static Kpi plain(Kpi kpi) {
        if (!(kpi.value() instanceof KpiValue.Known known)) {
            return kpi;
        }
        BigDecimal stripped = known.value().stripTrailingZeros();
        return new Kpi(
                kpi.id(),
                new KpiValue.Known(stripped.scale() < 0 ? stripped.setScale(0) : stripped),
                kpi.unit(),
                kpi.numerator(),
                kpi.denominator(),
                kpi.period(),
                kpi.formula(),
                kpi.quality());
    }
}
