package org.careerrelay.leaver;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.careerrelay.model.kpi.Fraction;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.leaver.ExitCase;
import org.careerrelay.model.leaver.ExitReason;
import org.careerrelay.model.leaver.ExitState;
import org.careerrelay.model.leaver.TurnoverReport;

/**
 * What exit cases tell together (C16). Of reasons, none to nine people are hidden alike, and where all that is hidden is so few together, the next reason is hidden
 * with them: a total gives nobody away. Pure.
 */
final class Turnovers {

    private Turnovers() {}

    /**
     * The report.
     *
     * @param period the days
     * @param decided the cases that were decided on them
     * @return the report
     */
    static TurnoverReport of(Period period, Collection<ExitCase> decided) {
        Map<ExitReason, Long> reasons = new EnumMap<>(ExitReason.class);
        long confirmed = 0;
        long retained = 0;
        for (ExitCase each : decided) {
            retained += each.state() == ExitState.RETAINED ? 1 : 0;
            if (each.state() == ExitState.EXIT_CONFIRMED) {
                confirmed++;
                each.reasons().stream().limit(1).forEach(reason -> reasons.merge(reason, 1L, Long::sum));
            }
        }
        KpiValue rate = SmallGroups.few(confirmed) || SmallGroups.few(retained)
                ? new KpiValue.Hidden(SmallGroups.SMALLEST)
                : confirmed + retained == 0
                        ? new KpiValue.Undefined()
                        : new KpiValue.Known(
                                Fraction.of(retained, confirmed + retained).rounded());
        return new TurnoverReport(
                period,
                SmallGroups.people(confirmed),
                SmallGroups.people(retained),
                rate,
                SmallGroups.shown(ExitReason.class, reasons));
    }
}
