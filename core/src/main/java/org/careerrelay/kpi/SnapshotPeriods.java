package org.careerrelay.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.careerrelay.model.kpi.Cadence;
import org.careerrelay.model.kpi.FiscalYear;
import org.careerrelay.model.kpi.Period;

/** Of which periods figures are kept by themselves: months, quarters and fiscal years that are over. Pure. */
final class SnapshotPeriods {

    /** So far back they are kept when they were not: an installation may have stood still. */
    private static final int MONTHS = 12;

    private SnapshotPeriods() {}

    static Period lastMonth(LocalDate today) {
        return Cadence.MONTH.lastClosed(today, FiscalYear.JAPAN);
    }

    /** The day on which the earliest of them begins, or one before. */
    static LocalDate since(LocalDate today) {
        return Cadence.FISCAL_YEAR.lastClosed(today, FiscalYear.JAPAN).from().minusYears(1);
    }

    /** From the earliest on. */
    static List<Period> over(LocalDate today) {
        LocalDate thisMonth = today.withDayOfMonth(1);
        return Stream.iterate(
                        thisMonth.minusMonths(MONTHS), month -> month.isBefore(thisMonth), month -> month.plusMonths(1))
                .flatMap(month -> Stream.of(Cadence.MONTH, Cadence.QUARTER, Cadence.FISCAL_YEAR)
                        .map(cadence -> cadence.of(month, FiscalYear.JAPAN)))
                .filter(period -> !period.to().isAfter(thisMonth))
                .distinct()
                .toList();
    }
}
