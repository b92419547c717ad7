package org.careerrelay.examples.tour;

import java.time.LocalDate;
import java.util.List;
import org.careerrelay.model.kpi.CompanyReport;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.spi.kpi.KpiSources;

/** The company's figures over the months in which the tour takes place. */
final class Figures {

    private static final String VISITS = "visits";

    private final World world;
    private final Period period;

    Figures(World world, LocalDate today) {
        this.world = world;
        LocalDate lastDay = today.plusDays(1);
        this.period =
                new Period(today.withDayOfMonth(1), lastDay.withDayOfMonth(1).plusMonths(1));
    }

    KpiReport report() {
        return world.company().kpis(period);
    }

    /** All that a printed report shows; the tour's company supplies nothing besides. */
    CompanyReport whole() {
        return world.company().report(period, KpiSources.none());
    }

    /** Visits of links, by whomever. */
    long visits(KpiReport report) {
        return report.figures().stream()
                .filter(Figures::isVisits)
                .map(Kpi::value)
                .mapToLong(value ->
                        value instanceof KpiValue.Known known ? known.value().longValueExact() : 0)
                .sum();
    }

    /**
     * Requires that machines moved the counter of visits and nothing else.
     *
     * @param before the figures before they came
     * @param visits how many visits there must be now
     */
    void requireOnlyVisitsChanged(KpiReport before, long visits) {
        KpiReport after = report();
        if (visits(after) != visits || !others(after).equals(others(before))) {
            throw new IllegalStateException("scanners changed more than the counter of visits");
        }
    }

    private static List<Kpi> others(KpiReport report) {
        return report.figures().stream().filter(kpi -> !isVisits(kpi)).toList();
    }

    private static boolean isVisits(Kpi kpi) {
        return kpi.unit().equals(VISITS);
    }
}
