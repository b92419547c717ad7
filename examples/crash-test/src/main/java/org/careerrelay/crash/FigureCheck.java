package org.careerrelay.crash;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.careerrelay.TenantDesk;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Recomputation;

/** Whether the figures that were kept up while processes were killed are what the log tells (performance goals, shape 5). */
final class FigureCheck {

    private static final Period ALWAYS = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2999, 1, 1));

    private FigureCheck() {}

    /**
     * Looks at a company's figures.
     *
     * @param callers how many called at the same time
     */
    static List<Verdict> of(Workbench bench, Evidence evidence, int callers) {
        String company = evidence.firm().key();
        Verdict.Trial anew =
                new Verdict.Trial(company, "figures of days, months and groups = those made anew from the log (A34)");
        TenantDesk books = bench.relay().operator().tenant(TenantKind.COMPANY, company);
        Recomputation found = books.recompute();
        anew.times(found.events(), true, "events were gone through");
        found.differences().forEach(difference -> anew.that(isOfLateCalls(difference, callers), "%s", difference));
        if (!found.isProven()) {
            anew.that(books.repair(found), "what differs is put right");
            books.recompute().differences().forEach(difference -> anew.that(false, "%s", difference));
        }

        Verdict.Trial counted = new Verdict.Trial(company, "figures = their events, counted one by one (D01)");
        KpiReport report = bench.relay().company(company).kpis(ALWAYS);
        counted(
                counted,
                report,
                "referralCount",
                sum(evidence, EventType.PERSON_COUNTED) - sum(evidence, EventType.COUNT_TAKEN_BACK));
        counted(counted, report, "creditsGranted", sum(evidence, EventType.CREDIT_GRANTED));
        counted(counted, report, "funnel.acknowledged", number(evidence, EventType.REFERRAL_ACKNOWLEDGED));
        counted(counted, report, "funnel.consented", number(evidence, EventType.CONSENT_GIVEN));
        return List.of(anew.verdict(), counted.verdict());
    }

    /**
     * A month is summed up when it has been over for most of a day everywhere. Here the clock leaps over weeks while calls are under way, each with the time at which it began: what these add comes
     * too late for the sum, of no month more than there are callers. No clock of a day does that to a call; where it is done all the same, {@code repair} puts it right.
     */
    private static boolean isOfLateCalls(Recomputation.Difference difference, int callers) {
        return difference instanceof Recomputation.Difference.OfMonth month
                && month.told() > month.stored().amount()
                && month.told() - month.stored().amount() <= callers;
    }

    private static void counted(Verdict.Trial trial, KpiReport report, String figure, long told) {
        Long shown = report.figure(figure).numerator();
        trial.that(Objects.equals(shown, told), "%s is %s, the events make it %d", figure, String.valueOf(shown), told);
    }

    private static long sum(Evidence evidence, EventType type) {
        return evidence.events().stream()
                .filter(event -> event.event().type() == type)
                .mapToLong(event -> Long.parseLong(event.event().details().getOrDefault("amount", "0")))
                .sum();
    }

    private static long number(Evidence evidence, EventType type) {
        return evidence.events().stream()
                .filter(event -> event.event().type() == type)
                .count();
    }
}
