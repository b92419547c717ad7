package org.careerrelay.kpi;

import java.util.Optional;
import org.careerrelay.model.kpi.Change;
import org.careerrelay.model.kpi.Fraction;
import org.careerrelay.model.kpi.HrFigures;

/**
 * How turnover moved, in both ways (D18, Q22). Pure.
 *
 * @param now the period
 * @param before the period before
 */
record Turnover(HrFigures now, HrFigures before) {

    Optional<Fraction> points() {
        return change().map(Change::points);
    }

    Optional<Fraction> percent() {
        return change().flatMap(Change::percent);
    }

    private Optional<Change> change() {
        return rate(before).flatMap(earlier -> rate(now).map(later -> new Change(earlier, later)));
    }

    private static Optional<Fraction> rate(HrFigures hr) {
        return Fraction.of(hr.leavers(), 1).by(Fraction.of(hr.headcount(), 1));
    }
}
