package org.careerrelay.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.kpi.Breakdown;
import org.careerrelay.model.kpi.GroupTally;
import org.careerrelay.model.kpi.Grouping;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.link.LinkRoute;
import org.careerrelay.text.Violations;

/** Breaks figures of months that are over down by job, department or route. Thread-safe. */
public final class Breakdowns {

    private final Engine engine;

    /**
     * Breaks figures down.
     *
     * @param engine what it works with
     */
    public Breakdowns(Engine engine) {
        this.engine = engine;
    }

    /**
     * What the company may see of its groups.
     *
     * @param company key of the company
     * @param period whole months that are over; of a month that is not there is nothing in it
     * @param by by what people are grouped
     * @return the groups, those with the most links first
     * @throws InvalidInputException when there is no such company, or the period is not made of whole months
     */
    public Breakdown of(String company, Period period, Grouping by) {
        if (!period.isWholeMonths()) {
            throw new InvalidInputException(List.of(Violations.of("period", "period.months")));
        }
        return engine.storage().transact(unit -> {
            Tenant tenant = unit.tenants()
                    .find(TenantKind.COMPANY, company)
                    .orElseThrow(() ->
                            new InvalidInputException(List.of(Violations.of("company", "company.profile-missing"))));
            LocalDate running = Kpis.daysFrom(
                    CompanySettings.read(unit, tenant.id(), engine.now()).contracts(),
                    engine.now().minus(FigureSnapshots.SETTLING));
            List<GroupTally> over = unit.tallies().readGroups(tenant.id(), period).stream()
                    .filter(tally -> tally.grouping() == by && tally.month().isBefore(running))
                    .toList();
            return new Breakdown(company, period, by, groups(over, period));
        });
    }

    /** Of the tallies of one grouping. Pure. */
    static List<Breakdown.Group> groups(List<GroupTally> tallies, Period period) {
        KpiOf of = new KpiOf(period);
        Map<String, Map<TallyKind, Long>> sums = new TreeMap<>();
        tallies.forEach(tally -> sums.computeIfAbsent(tally.group(), none -> new HashMap<>())
                .merge(tally.kind(), tally.amount(), Long::sum));
        Map<String, Map<String, Long>> shown = new HashMap<>();
        for (Step step : Step.values()) {
            shown.put(step.id, shown(tallies, step));
        }
        List<Breakdown.Group> groups = new ArrayList<>();
        sums.forEach((name, kinds) -> {
            List<Kpi> figures = new ArrayList<>();
            figures.add(of.number("funnel.issued", sum(kinds, TallyKind.ISSUED, TallyKind.LEAVER_ISSUED)));
            figures.add(of.number("funnel.mailed", sum(kinds, TallyKind.MAILED, TallyKind.LEAVER_MAILED)));
            for (Step step : Step.values()) {
                Long number = shown.getOrDefault(step.id, Map.of()).get(name);
                figures.add(
                        number == null
                                ? of.hidden(step.id)
                                : KpiOf.by("tens of " + step.formula, of.number(step.id, number)));
            }
            groups.add(new Breakdown.Group(name, figures));
        });
        Comparator<Breakdown.Group> byLinks =
                Comparator.comparing(group -> group.figure("funnel.issued").numerator());
        groups.sort(byLinks.reversed().thenComparing(Breakdown.Group::name));
        return groups;
    }

    /** Month by month, so that no month follows from the difference of two periods; a group that is shown in no month is hidden. */
    private static Map<String, Long> shown(List<GroupTally> tallies, Step step) {
        Map<LocalDate, List<GroupTally>> months = tallies.stream().collect(Collectors.groupingBy(GroupTally::month));
        Map<String, Long> shown = new HashMap<>();
        months.values().forEach(month -> {
            Map<String, Long> people = new HashMap<>();
            month.forEach(tally -> people.merge(tally.group(), step.people.applyAsLong(tally), Long::sum));
            // Who leaves is counted apart: that sum is not part of the others'.
            Long support = month.get(0).grouping() == Grouping.ROUTE ? people.remove(LinkRoute.SUPPORT.name()) : null;
            SmallGroups.shown(people).forEach((group, number) -> shown.merge(group, number, Long::sum));
            if (support != null && support >= Figures.SMALLEST_GROUP) {
                shown.merge(LinkRoute.SUPPORT.name(), support - support % Figures.SMALLEST_GROUP, Long::sum);
            }
        });
        return shown;
    }

    private static long sum(Map<TallyKind, Long> kinds, TallyKind one, TallyKind apart) {
        return kinds.getOrDefault(one, 0L) + kinds.getOrDefault(apart, 0L);
    }

    /** The steps after consent. */
    private enum Step {
        CONSENTED("funnel.consented", "count(CONSENTED)", Set.of(TallyKind.CONSENTED, TallyKind.LEAVER_CONSENTED)),
        ANSWERED(
                "funnel.acknowledged",
                "count(ACCEPTED_NEW) + count(ACCEPTED_DUPLICATE) + count(REFUSED)",
                Set.of(
                        TallyKind.ACCEPTED_NEW,
                        TallyKind.ACCEPTED_DUPLICATE,
                        TallyKind.REFUSED,
                        TallyKind.LEAVER_ACCEPTED_NEW)),
        REGISTERED(
                "funnel.acceptedNew",
                "count(ACCEPTED_NEW)",
                Set.of(TallyKind.ACCEPTED_NEW, TallyKind.LEAVER_ACCEPTED_NEW)),
        COUNTED("funnel.counted", "count(COUNTED) - count(UNCOUNTED)", Set.of(TallyKind.COUNTED));

        private final String id;
        private final String formula;
        private final ToLongFunction<GroupTally> people;

        Step(String id, String formula, Set<TallyKind> kinds) {
            this.id = id;
            this.formula = formula;
            this.people = tally -> tally.kind() == TallyKind.UNCOUNTED && kinds.contains(TallyKind.COUNTED)
                    ? -tally.amount()
                    : kinds.contains(tally.kind()) ? tally.amount() : 0;
        }
    }
}
