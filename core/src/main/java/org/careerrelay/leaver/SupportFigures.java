package org.careerrelay.leaver;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.leaver.SupportReport;

/**
 * The counter of those who leave or work at the company (C08, Q9). What comes after the mail is hidden where a month of the period has one to nine of it, so that no month follows from
 * the difference of two periods. Pure.
 */
public final class SupportFigures {

    private SupportFigures() {}

    /**
     * The report.
     *
     * @param period whole months
     * @param tallies the company's tallies of the period
     * @param today the day, where the company is: what happened on it is told tomorrow
     * @return the report
     */
    public static SupportReport of(Period period, List<Tally> tallies, LocalDate today) {
        List<Tally> told =
                tallies.stream().filter(tally -> tally.day().isBefore(today)).toList();
        return new SupportReport(
                period,
                sum(told, TallyKind.LEAVER_ISSUED),
                sum(told, TallyKind.LEAVER_MAILED),
                shown(told, TallyKind.LEAVER_CONSENTED),
                shown(told, TallyKind.LEAVER_SENT),
                shown(told, TallyKind.LEAVER_ACCEPTED_NEW));
    }

    private static KpiValue shown(List<Tally> tallies, TallyKind kind) {
        Map<YearMonth, Long> months = new HashMap<>();
        tallies.stream()
                .filter(tally -> tally.kind() == kind)
                .forEach(tally -> months.merge(YearMonth.from(tally.day()), tally.amount(), Long::sum));
        return months.values().stream().anyMatch(SmallGroups::few)
                ? new KpiValue.Hidden(SmallGroups.SMALLEST)
                : new KpiValue.Known(BigDecimal.valueOf(sum(tallies, kind)));
    }

    private static long sum(List<Tally> tallies, TallyKind kind) {
        return tallies.stream()
                .filter(tally -> tally.kind() == kind)
                .mapToLong(Tally::amount)
                .sum();
    }
}
