package org.careerrelay.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.credit.Credits;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.kpi.CountingConditions;
import org.careerrelay.model.kpi.Grouping;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiCatalogue;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.qualification.Qualifying;
import org.careerrelay.spi.kpi.KpiSources;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/** Reports a company's figures from the tallies. Thread-safe. */
public final class Kpis {

    private static final int COMPANIES = 500;

    private final Engine engine;
    private final Qualifying qualifying;

    /**
     * Reports figures.
     *
     * @param engine what it works with
     * @param qualifying knows who counts
     */
    public Kpis(Engine engine, Qualifying qualifying) {
        this.engine = engine;
        this.qualifying = qualifying;
    }

    /**
     * The figures of a period. What depends on people's consent is shown up to the last publication.
     *
     * @param company key of the company
     * @param period the days
     * @param sources what the company supplies; asked before the transaction and outside of it
     * @return the report
     * @throws InvalidInputException when there is no such company
     */
    public KpiReport report(String company, Period period, KpiSources sources) {
        Recorded recorded = engine.storage().transact(unit -> recorded(unit, company, period));
        return new KpiReport(
                company,
                period,
                recorded.asOf(),
                figures(sources, company, recorded.now(), recorded.before(), period, recorded.leavers()),
                recorded.counting());
    }

    /**
     * The recorded figures of a period by programme, up to the last publication of each. A programme and a month are the finest that people are shown by (design,
     * section 8).
     *
     * @param company key of the company
     * @param period the days
     * @return a report by the key of each programme's agency, in the order in which they were opened
     * @throws InvalidInputException when there is no such company
     */
    public Map<String, KpiReport> byProgramme(String company, Period period) {
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            TenantId tenant = tenant(unit, company);
            List<Contract> contracts = CompanySettings.read(unit, tenant, now).contracts();
            Map<Integer, List<Tally>> tallies =
                    unit.tallies().readByMonth(tenant, period, daysFrom(contracts, now)).stream()
                            .collect(Collectors.groupingBy(Tally::programme));
            Map<String, KpiReport> reports = new LinkedHashMap<>();
            for (Contract contract : contracts) {
                Map<Integer, LocalDate> published = published(List.of(contract), now);
                List<Tally> shown = tallies.getOrDefault(contract.number(), List.of()).stream()
                        .filter(tally -> isPublished(tally, published))
                        .toList();
                reports.put(
                        contract.programme().agency(),
                        new KpiReport(
                                company,
                                period,
                                Credits.asOf(contract, now),
                                KpiCatalogue.inOrder(figures(shown, period).recorded()),
                                List.of(qualifying.conditions(contract))));
            }
            return reports;
        });
    }

    static List<Kpi> figures(
            KpiSources sources, String company, Figures now, Figures before, Period period, LeaverPlacements leavers) {
        SuppliedFigures supplied = new SuppliedFigures(sources, company, period, leavers);
        MoneyFigures money = new MoneyFigures(sources, company, period, now, before);
        return KpiCatalogue.inOrder(Stream.of(
                        now.recorded(),
                        supplied.ofApplicants(),
                        money.figures(),
                        List.of(money.earlyLeaving()),
                        supplied.ofEmployees())
                .flatMap(List::stream)
                .toList());
    }

    private Recorded recorded(UnitOfWork unit, String company, Period period) {
        Instant now = engine.now();
        TenantId tenant = tenant(unit, company);
        List<Contract> contracts = CompanySettings.read(unit, tenant, now).contracts();
        Map<Integer, LocalDate> published = published(contracts, now);
        List<Tally> shown = spans(period).stream()
                .flatMap(span -> unit.tallies().readByMonth(tenant, span, daysFrom(contracts, now)).stream())
                .filter(tally -> isPublished(tally, published))
                .toList();
        Instant asOf = contracts.stream()
                .map(contract -> Credits.asOf(contract, now))
                .min(Instant::compareTo)
                .orElseGet(() ->
                        LocalDate.ofInstant(now, zone()).atStartOfDay(zone()).toInstant());
        return new Recorded(
                figures(shown, period),
                figures(shown, period.previous()),
                asOf,
                contracts.stream().map(qualifying::conditions).toList(),
                leavers(unit, tenant, period, contracts, now));
    }

    /** Told by route, of months that are over: there the groups of a month are complete. */
    private static LeaverPlacements leavers(
            UnitOfWork unit, TenantId tenant, Period period, List<Contract> contracts, Instant now) {
        if (!period.isWholeMonths()) {
            return LeaverPlacements.NONE;
        }
        LocalDate running = daysFrom(contracts, now.minus(FigureSnapshots.SETTLING));
        return LeaverPlacements.of(unit.tallies().readGroups(tenant, period, Grouping.ROUTE).stream()
                .filter(tally -> tally.month().isBefore(running))
                .toList());
    }

    /** A period and the one before, at once only where no month can lie in both: it would be told as one. */
    private static List<Period> spans(Period period) {
        Period before = period.previous();
        return period.isWholeMonths() ? List.of(new Period(before.from(), period.to())) : List.of(before, period);
    }

    /** The month in which it is not yet published everywhere what the days before today held. */
    static LocalDate daysFrom(List<Contract> contracts, Instant now) {
        return contracts.stream()
                .map(contract -> contract.day(now))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> LocalDate.ofInstant(now, zone()))
                .withDayOfMonth(1);
    }

    private static TenantId tenant(UnitOfWork unit, String company) {
        return unit.tenants()
                .find(TenantKind.COMPANY, company)
                .map(Tenant::id)
                .orElseThrow(
                        () -> new InvalidInputException(List.of(Violations.of("company", "company.profile-missing"))));
    }

    /** Which day is the first that is not shown yet, of programmes that are published daily. */
    private static Map<Integer, LocalDate> published(List<Contract> contracts, Instant now) {
        Map<Integer, LocalDate> published = new HashMap<>();
        contracts.stream()
                .filter(contract -> contract.programme().publication() == Publication.DAILY)
                .forEach(contract -> published.put(contract.number(), contract.day(now)));
        return published;
    }

    private static boolean isPublished(Tally tally, Map<Integer, LocalDate> published) {
        LocalDate today = published.get(tally.programme());
        return today == null
                || !Figures.afterConsent(tally.kind())
                || tally.day().isBefore(today);
    }

    static Figures figures(List<Tally> tallies, Period period) {
        Map<TallyKind, Long> sums = new EnumMap<>(TallyKind.class);
        tallies.stream()
                .filter(tally ->
                        !tally.day().isBefore(period.from()) && tally.day().isBefore(period.to()))
                .forEach(tally -> sums.merge(tally.kind(), tally.amount(), Long::sum));
        return new Figures(sums, period);
    }

    /**
     * The figures of every company, up to now: a few statements for some hundred companies.
     *
     * @param period the days
     * @return one report per company, by number of the company; who counts is not in it
     */
    public List<KpiReport> all(Period period) {
        Instant now = engine.now();
        List<KpiReport> reports = new ArrayList<>();
        TenantId after = new TenantId(0);
        while (true) {
            TenantId from = after;
            List<Tenant> page = engine.storage().transact(unit -> unit.tenants().page(from, COMPANIES));
            if (page.isEmpty()) {
                return reports;
            }
            List<Tenant> companies = page.stream()
                    .filter(tenant -> tenant.kind() == TenantKind.COMPANY)
                    .toList();
            Map<TenantId, Map<TallyKind, Long>> sums = engine.storage()
                    .snapshot(unit -> unit.tallies()
                            .sums(companies.stream().map(Tenant::id).toList(), period));
            for (Tenant company : companies) {
                Figures recorded = new Figures(sums.getOrDefault(company.id(), Map.of()), period);
                List<Kpi> figures = figures(
                        KpiSources.none(),
                        company.key(),
                        recorded,
                        new Figures(Map.of(), period),
                        period,
                        LeaverPlacements.NONE);
                reports.add(new KpiReport(company.key(), period, now, figures, List.of()));
            }
            after = page.get(page.size() - 1).id();
        }
    }

    private static ZoneId zone() {
        return Programme.JAPAN;
    }

    /** What the record holds of a period and of the one before. */
    private record Recorded(
            Figures now, Figures before, Instant asOf, List<CountingConditions> counting, LeaverPlacements leavers) {}
}
