package org.careerrelay.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow.OfFigureSnapshot;
import org.careerrelay.model.kpi.FigureSnapshot;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.spi.storage.FigureSnapshotStore;

/** Snapshots of figures by period. */
final class MemoryFigureSnapshots implements FigureSnapshotStore {

    private static final Comparator<FigureSnapshot> ORDER = Comparator.comparing(
            FigureSnapshot::period, Comparator.comparing(Period::from).thenComparing(Period::to));

    private final PerTenant<Table<Period, FigureSnapshot, Map<Period, FigureSnapshot>>> snapshots;

    MemoryFigureSnapshots(Transaction transaction) {
        snapshots = new PerTenant<>(transaction, Table::unordered);
    }

    @Override
    public int keep(TenantId tenant, List<FigureSnapshot> kept) {
        Map<Period, FigureSnapshot> first = new HashMap<>();
        kept.forEach(snapshot -> first.putIfAbsent(snapshot.period(), snapshot));
        return (int) first.values().stream()
                .filter(snapshot -> snapshots.of(tenant).insert(snapshot.period(), snapshot))
                .count();
    }

    @Override
    public Set<Period> periods(TenantId tenant, LocalDate since) {
        return snapshots.of(tenant).values().stream()
                .map(FigureSnapshot::period)
                .filter(period -> !period.from().isBefore(since))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<FigureSnapshot> read(TenantId tenant, Period within) {
        return snapshots.of(tenant).values().stream()
                .filter(snapshot -> !snapshot.period().from().isBefore(within.from())
                        && !snapshot.period().to().isAfter(within.to()))
                .sorted(ORDER)
                .toList();
    }

    List<OfFigureSnapshot> rows(TenantId tenant) {
        return snapshots.of(tenant).values().stream()
                .sorted(ORDER)
                .map(OfFigureSnapshot::new)
                .toList();
    }

    void restore(TenantId tenant, OfFigureSnapshot row) {
        snapshots.of(tenant).insertNew(row.snapshot().period(), row.snapshot(), "snapshot of figures");
    }
}
