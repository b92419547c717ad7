package org.careerrelay.kpi;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.FigureSnapshot;
import org.careerrelay.model.kpi.Insight;
import org.careerrelay.model.kpi.InsightTerms;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiCatalogue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.SnapshotCheck;
import org.careerrelay.model.kpi.SnapshotResult;
import org.careerrelay.spi.kpi.KpiSources;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/**
 * Keeps the recorded figures of periods that are over (D07), and tells what in those of the last month deserves a look (D08, D09), both once: a snapshot and its
 * events are one transaction, and where a snapshot is there already nothing is written. Thread-safe.
 */
public final class FigureSnapshots {

    /**
     * How long after its end a period is kept at the earliest. A transaction writes down the time at which it began, so what happened in the last second may be
     * committed a little later.
     */
    static final Duration SETTLING = Duration.ofHours(1);

    private final Engine engine;
    private final Insights insights;

    /**
     * Keeps figures.
     *
     * @param engine what it works with
     * @param insights looks at them
     */
    public FigureSnapshots(Engine engine, Insights insights) {
        this.engine = engine;
        this.insights = insights;
    }

    /** Keeps what is over and not kept yet, of every company. */
    public void run() {
        engine.forEachTenant(tenant -> {
            if (tenant.kind() == TenantKind.COMPANY) {
                due(tenant.id()).forEach(period -> keep(tenant, period));
            }
        });
    }

    /**
     * Keeps a period.
     *
     * @param company key of the company
     * @param period any days that are over
     * @return what became of it
     * @throws InvalidInputException when there is no such company
     */
    public SnapshotResult take(String company, Period period) {
        return engine.storage().transact(unit -> {
            TenantId tenant = tenant(unit, company);
            List<Contract> contracts =
                    CompanySettings.read(unit, tenant, engine.now()).contracts();
            Optional<FigureSnapshot> earlier = find(unit, tenant, period);
            if (earlier.isPresent()) {
                return new SnapshotResult.Kept(earlier.get());
            }
            if (!isClosed(contracts, period)) {
                return new SnapshotResult.NotClosed();
            }
            return write(unit, tenant, contracts, period, List.of())
                    .<SnapshotResult>map(SnapshotResult.Taken::new)
                    .orElseGet(() ->
                            new SnapshotResult.Kept(find(unit, tenant, period).orElseThrow()));
        });
    }

    /**
     * What was kept.
     *
     * @param company key of the company
     * @param within the days within which the periods lie
     * @return ordered by their first day, then by the last
     * @throws InvalidInputException when there is no such company
     */
    public List<FigureSnapshot> kept(String company, Period within) {
        return engine.storage().transact(unit -> unit.figureSnapshots().read(tenant(unit, company), within));
    }

    /**
     * Makes the figures of a snapshot again and lays them beside it.
     *
     * @param company key of the company
     * @param period the snapshot's
     * @return what differs; empty where there is no snapshot
     * @throws InvalidInputException when there is no such company
     */
    public Optional<SnapshotCheck> check(String company, Period period) {
        return engine.storage().transact(unit -> {
            TenantId tenant = tenant(unit, company);
            return find(unit, tenant, period)
                    .map(kept -> new SnapshotCheck(
                            kept, differences(kept, again(unit, tenant, kept.asOf(), kept.takenAt(), period))));
        });
    }

    private List<Period> due(TenantId tenant) {
        return engine.storage().transact(unit -> {
            List<Contract> contracts =
                    CompanySettings.read(unit, tenant, engine.now()).contracts();
            if (contracts.isEmpty()) {
                return List.of();
            }
            LocalDate today = today(contracts, engine.now().minus(SETTLING));
            List<Period> over = SnapshotPeriods.over(today);
            var kept = unit.figureSnapshots().periods(tenant, SnapshotPeriods.since(today));
            return over.stream()
                    .filter(period -> !kept.contains(period) && hasBegun(unit, tenant, period))
                    .toList();
        });
    }

    /** What is found is looked up before the transaction: it reads all that a report reads. */
    private void keep(Tenant tenant, Period period) {
        List<Insight> found = isLastMonth(tenant.id(), period)
                ? insights.of(tenant.key(), period, KpiSources.none(), InsightTerms.defaults(), List.of())
                : List.of();
        engine.storage()
                .transact(unit -> write(
                        unit,
                        tenant.id(),
                        CompanySettings.read(unit, tenant.id(), engine.now()).contracts(),
                        period,
                        found));
    }

    private boolean isLastMonth(TenantId tenant, Period period) {
        return engine.storage()
                .transact(unit -> SnapshotPeriods.lastMonth(today(
                                CompanySettings.read(unit, tenant, engine.now()).contracts(),
                                engine.now().minus(SETTLING)))
                        .equals(period));
    }

    private Optional<FigureSnapshot> write(
            UnitOfWork unit, TenantId tenant, List<Contract> contracts, Period period, List<Insight> found) {
        Instant now = engine.now();
        FigureSnapshot snapshot = again(unit, tenant, end(contracts, period), now, period);
        if (unit.figureSnapshots().keep(tenant, List.of(snapshot)) == 0) {
            return Optional.empty();
        }
        List<RelayEvent> events = new ArrayList<>();
        events.add(event(tenant, now, EventType.FIGURES_KEPT, Map.of("period", period.toString())));
        found.forEach(insight -> events.add(event(
                tenant,
                now,
                EventType.INSIGHT_FOUND,
                Map.of("period", period.toString(), "code", insight.code(), "about", insight.about()))));
        unit.events().append(tenant, events);
        return Optional.of(snapshot);
    }

    private RelayEvent event(TenantId tenant, Instant now, EventType type, Map<String, String> details) {
        OpaqueId subject = engine.ids().next(tenant, now);
        return engine.event(tenant, now, type, subject, details);
    }

    private static FigureSnapshot again(
            UnitOfWork unit, TenantId tenant, Instant asOf, Instant takenAt, Period period) {
        List<Kpi> figures = KpiCatalogue.inOrder(
                Kpis.figures(unit.tallies().read(tenant, period), period).recorded());
        return new FigureSnapshot(period, asOf, takenAt, figures);
    }

    private static List<SnapshotCheck.Difference> differences(FigureSnapshot kept, FigureSnapshot again) {
        return kept.figures().stream()
                .flatMap(figure -> again.figures().stream()
                        .filter(other -> other.id().equals(figure.id()) && !other.equals(figure))
                        .map(other -> new SnapshotCheck.Difference(figure, other)))
                .toList();
    }

    private static Optional<FigureSnapshot> find(UnitOfWork unit, TenantId tenant, Period period) {
        return unit.figureSnapshots().read(tenant, period).stream()
                .filter(snapshot -> snapshot.period().equals(period))
                .findFirst();
    }

    private boolean isClosed(List<Contract> contracts, Period period) {
        return !contracts.isEmpty()
                && !today(contracts, engine.now().minus(SETTLING)).isBefore(period.to());
    }

    /** The day it is where it is earliest: a period is over when it is over in the zone of every programme. */
    private static LocalDate today(List<Contract> contracts, Instant at) {
        return contracts.stream()
                .map(contract -> contract.day(at))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    private static Instant end(List<Contract> contracts, Period period) {
        return contracts.stream()
                .map(contract ->
                        period.to().atStartOfDay(contract.programme().zone()).toInstant())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** Before a company has done anything there is nothing to keep; afterwards a month without anything is kept too. */
    private static boolean hasBegun(UnitOfWork unit, TenantId tenant, Period period) {
        return !unit.tallies()
                .sums(List.of(tenant), new Period(LocalDate.EPOCH, period.to()))
                .isEmpty();
    }

    private static TenantId tenant(UnitOfWork unit, String company) {
        return unit.tenants()
                .find(TenantKind.COMPANY, company)
                .map(Tenant::id)
                .orElseThrow(
                        () -> new InvalidInputException(List.of(Violations.of("company", "company.profile-missing"))));
    }
}
