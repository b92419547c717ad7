package org.careerrelay.leaver;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    static final int SMALLEST_GROUP = 10;

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
        for (ExitReason reason : ExitReason.values()) {
            reasons.put(reason, 0L);
        }
        long confirmed = 0;
        long retained = 0;
        for (ExitCase each : decided) {
            retained += each.state() == ExitState.RETAINED ? 1 : 0;
            if (each.state() == ExitState.EXIT_CONFIRMED) {
                confirmed++;
                each.reasons().stream().limit(1).forEach(reason -> reasons.merge(reason, 1L, Long::sum));
            }
        }
        KpiValue rate = few(confirmed) || few(retained)
                ? new KpiValue.Hidden(SMALLEST_GROUP)
                : confirmed + retained == 0
                        ? new KpiValue.Undefined()
                        : new KpiValue.Known(
                                Fraction.of(retained, confirmed + retained).rounded());
        return new TurnoverReport(period, people(confirmed), people(retained), rate, shown(reasons));
    }

    private static Map<ExitReason, KpiValue> shown(Map<ExitReason, Long> reasons) {
        Set<ExitReason> hidden = EnumSet.noneOf(ExitReason.class);
        reasons.forEach((reason, people) -> {
            if (people < SMALLEST_GROUP) {
                hidden.add(reason);
            }
        });
        if (few(hidden.stream().mapToLong(reasons::get).sum())) {
            reasons.entrySet().stream()
                    .filter(entry -> !hidden.contains(entry.getKey()))
                    .min(Map.Entry.comparingByValue())
                    .ifPresent(smallest -> hidden.add(smallest.getKey()));
        }
        Map<ExitReason, KpiValue> shown = new TreeMap<>();
        reasons.forEach((reason, people) ->
                shown.put(reason, hidden.contains(reason) ? new KpiValue.Hidden(SMALLEST_GROUP) : people(people)));
        return shown;
    }

    private static KpiValue people(long number) {
        return few(number) ? new KpiValue.Hidden(SMALLEST_GROUP) : new KpiValue.Known(BigDecimal.valueOf(number));
    }

    private static boolean few(long people) {
        return people > 0 && people < SMALLEST_GROUP;
    }
}
