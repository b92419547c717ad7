package org.careerrelay.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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
import org.careerrelay.model.TenantId;
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
        return all(company, period, List.of(by)).get(0);
    }

    /** By each of some groupings, in their order; of a period that is made of whole months. */
    List<Breakdown> all(String company, Period period, List<Grouping> by) {
        return engine.storage().transact(unit -> {
            TenantId tenant = unit.tenants()
                    .find(TenantKind.COMPANY, company)
                    .map(Tenant::id)
                    .orElseThrow(() ->
                            new InvalidInputException(List.of(Violations.of("company", "company.profile-missing"))));
            LocalDate running = Kpis.daysFrom(
                    CompanySettings.read(unit, tenant, engine.now()).contracts(),
                    engine.now().minus(FigureSnapshots.SETTLING));
            List<GroupTally> over = unit.tallies().readGroups(tenant, period).stream()
                    .filter(tally -> tally.month().isBefore(running))
                    .toList();
            ApartRoutes apart =
                    new ApartRoutes(over, ContractHistory.read(unit, tenant).apartSince());
            return by.stream()
                    .map(grouping -> new Breakdown(company, period, grouping, groups(over, grouping, period, apart)))
                    .toList();
        });
    }

    /** Of one grouping. Pure. */
    static List<Breakdown.Group> groups(List<GroupTally> all, Grouping by, Period period, ApartRoutes apart) {
        List<GroupTally> tallies =
                all.stream().filter(tally -> tally.grouping() == by).toList();
        KpiOf of = new KpiOf(period);
        Map<String, Map<TallyKind, Long>> sums = new TreeMap<>();
        tallies.forEach(tally -> sums.computeIfAbsent(tally.group(), none -> new HashMap<>())
                .merge(tally.kind(), tally.amount(), Long::sum));
        String byLink = LinkRoute.COMPANY_LINK.name();
        if (by == Grouping.ROUTE) {
            // That somebody came by it is told by no line: it is there when the company has such a link.
            sums.remove(byLink);
            if (apart.hasCompanyLink(period)) {
                sums.put(byLink, Map.of());
            }
        }
        Map<Step, Map<String, Long>> shown = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            shown.put(step, shown(tallies, by, step, apart));
        }
        List<Breakdown.Group> groups = new ArrayList<>();
        sums.forEach((name, kinds) -> {
            List<Kpi> figures = new ArrayList<>();
            figures.add(
                    by == Grouping.ROUTE && name.equals(byLink)
                            ? tens(of, Step.CAME, shown, name)
                            : of.number("funnel.issued", sum(kinds, TallyKind.ISSUED, TallyKind.LEAVER_ISSUED)));
            figures.add(of.number("funnel.mailed", sum(kinds, TallyKind.MAILED, TallyKind.LEAVER_MAILED)));
            Step.AFTER_CONSENT.forEach(step -> figures.add(tens(of, step, shown, name)));
            groups.add(new Breakdown.Group(name, figures));
        });
        groups.sort(Comparator.comparingLong(Breakdowns::links).reversed().thenComparing(Breakdown.Group::name));
        return groups;
    }

    private static Kpi tens(KpiOf of, Step step, Map<Step, Map<String, Long>> shown, String group) {
        Long number = shown.getOrDefault(step, Map.of()).get(group);
        return number == null ? of.hidden(step.id) : KpiOf.by(Kpi.TENS + step.formula, of.number(step.id, number));
    }

    private static long links(Breakdown.Group group) {
        Long links = group.figure("funnel.issued").numerator();
        return links == null ? 0 : links;
    }

    /** Month by month, so that no month follows from the difference of two periods; a group that is shown in no month is hidden. */
    private static Map<String, Long> shown(List<GroupTally> tallies, Grouping by, Step step, ApartRoutes apart) {
        Map<LocalDate, List<GroupTally>> months = tallies.stream().collect(Collectors.groupingBy(GroupTally::month));
        Map<String, Long> shown = new HashMap<>();
        months.forEach((first, month) -> {
            Map<String, Long> people = new HashMap<>();
            month.stream()
                    .filter(tally -> by != Grouping.ROUTE || !ApartRoutes.isApart(tally))
                    .forEach(tally -> people.merge(tally.group(), step.people.applyAsLong(tally), Long::sum));
            if (step == Step.COUNTED) {
                people.putAll(apart.inTheSum(first, by, step.people));
            } else if (by == Grouping.ROUTE) {
                apart.alone(first, step.people).forEach((group, number) -> shown.merge(group, number, Long::sum));
            }
            SmallGroups.shown(people).forEach((group, number) -> shown.merge(group, number, Long::sum));
        });
        return shown;
    }

    private static long sum(Map<TallyKind, Long> kinds, TallyKind one, TallyKind apart) {
        return kinds.getOrDefault(one, 0L) + kinds.getOrDefault(apart, 0L);
    }

    /** The steps that people take themselves. */
    private enum Step {
        CAME("funnel.issued", "count(ISSUED)", Set.of(TallyKind.COMPANY_LINK_ISSUED)),
        CONSENTED(
                "funnel.consented",
                "count(CONSENTED)",
                Set.of(TallyKind.CONSENTED, TallyKind.LEAVER_CONSENTED, TallyKind.COMPANY_LINK_CONSENTED)),
        ANSWERED(
                "funnel.acknowledged",
                "count(ACCEPTED_NEW) + count(ACCEPTED_DUPLICATE) + count(REFUSED)",
                Set.of(
                        TallyKind.ACCEPTED_NEW,
                        TallyKind.ACCEPTED_DUPLICATE,
                        TallyKind.REFUSED,
                        TallyKind.LEAVER_ACCEPTED_NEW,
                        TallyKind.COMPANY_LINK_ACCEPTED_NEW)),
        REGISTERED(
                "funnel.acceptedNew",
                "count(ACCEPTED_NEW)",
                Set.of(TallyKind.ACCEPTED_NEW, TallyKind.LEAVER_ACCEPTED_NEW, TallyKind.COMPANY_LINK_ACCEPTED_NEW)),
        COUNTED("funnel.counted", "count(COUNTED) - count(UNCOUNTED)", Set.of(TallyKind.COUNTED));

        private static final List<Step> AFTER_CONSENT = List.of(CONSENTED, ANSWERED, REGISTERED, COUNTED);

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
