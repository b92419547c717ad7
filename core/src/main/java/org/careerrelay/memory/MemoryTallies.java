package org.careerrelay.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Collectors;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow.OfGroupTally;
import org.careerrelay.model.export.ExportedRow.OfTally;
import org.careerrelay.model.kpi.GroupTally;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.spi.storage.MonthTallies;
import org.careerrelay.spi.storage.TallyStore;

/** Tallies by programme, day and kind. */
final class MemoryTallies implements TallyStore {

    private final PerTenant<Table<Key, Long, NavigableMap<Key, Long>>> tallies;

    private final PerTenant<Table<GroupTally, Long, Map<GroupTally, Long>>> groups;

    MemoryTallies(Transaction transaction) {
        tallies = new PerTenant<>(transaction, Table::ordered);
        groups = new PerTenant<>(transaction, Table::unordered);
    }

    @Override
    public void add(TenantId tenant, List<Tally> added) {
        Table<Key, Long, NavigableMap<Key, Long>> rows = tallies.of(tenant);
        for (Tally tally : added) {
            Key key = new Key(tally.programme(), tally.day(), tally.kind());
            rows.put(key, rows.rows().getOrDefault(key, 0L) + tally.amount());
        }
    }

    @Override
    public List<Tally> read(TenantId tenant, Period period) {
        return tallies.of(tenant).rows().entrySet().stream()
                .filter(entry -> !entry.getKey().day().isBefore(period.from())
                        && entry.getKey().day().isBefore(period.to()))
                .map(entry -> entry.getKey().holding(entry.getValue()))
                .toList();
    }

    @Override
    public List<Tally> readByMonth(TenantId tenant, Period period, LocalDate daysFrom) {
        return MonthTallies.of(read(tenant, period), period, daysFrom);
    }

    /** Nothing is summed up here: adding up what lies in memory is as fast. */
    @Override
    public List<TenantId> unsummed(Collection<TenantId> tenants, LocalDate until) {
        return List.of();
    }

    @Override
    public void sumUp(TenantId tenant, LocalDate until) {}

    @Override
    public void correct(TenantId tenant, List<Tally> corrected) {
        add(tenant, corrected);
    }

    @Override
    public Map<TenantId, Map<TallyKind, Long>> sums(Collection<TenantId> tenants, Period period) {
        Map<TenantId, Map<TallyKind, Long>> sums = new HashMap<>();
        for (TenantId tenant : tenants) {
            Map<TallyKind, Long> own = read(tenant, period).stream()
                    .filter(tally -> !tally.kind().isOfMonth())
                    .collect(Collectors.groupingBy(Tally::kind, Collectors.summingLong(Tally::amount)));
            own.values().removeIf(amount -> amount == 0);
            if (!own.isEmpty()) {
                sums.put(tenant, own);
            }
        }
        return sums;
    }

    @Override
    public void addGroups(TenantId tenant, List<GroupTally> added) {
        Table<GroupTally, Long, Map<GroupTally, Long>> rows = groups.of(tenant);
        for (GroupTally tally : added) {
            GroupTally key = tally.of(0);
            rows.put(key, rows.rows().getOrDefault(key, 0L) + tally.amount());
        }
    }

    @Override
    public List<GroupTally> readGroups(TenantId tenant, Period period) {
        return groups.of(tenant).rows().entrySet().stream()
                .filter(row -> row.getValue() != 0)
                .filter(row -> !row.getKey().month().isBefore(period.from())
                        && row.getKey().month().isBefore(period.to()))
                .map(row -> row.getKey().of(row.getValue()))
                .sorted(GroupTally.ORDER)
                .toList();
    }

    /** Ordered as a database orders names of constants. */
    List<OfGroupTally> groupRows(TenantId tenant) {
        return groups.of(tenant).rows().entrySet().stream()
                .map(row -> row.getKey().of(row.getValue()))
                .sorted(Comparator.comparing(GroupTally::month)
                        .thenComparing(GroupTally::programme)
                        .thenComparing(tally -> tally.grouping().name())
                        .thenComparing(GroupTally::group)
                        .thenComparing(tally -> tally.kind().name()))
                .map(OfGroupTally::new)
                .toList();
    }

    void restore(TenantId tenant, OfGroupTally row) {
        groups.of(tenant).insertNew(row.tally().of(0), row.tally().amount(), "tally of that group");
    }

    List<OfTally> rows(TenantId tenant) {
        return tallies.of(tenant).rows().entrySet().stream()
                .map(entry -> entry.getKey().holding(entry.getValue()))
                .filter(tally -> tally.amount() != 0)
                .sorted(Comparator.comparing(Tally::day)
                        .thenComparing(Tally::programme)
                        .thenComparing(tally -> tally.kind().name()))
                .map(OfTally::new)
                .toList();
    }

    void restore(TenantId tenant, OfTally row) {
        add(tenant, List.of(row.tally()));
    }

    private record Key(int programme, LocalDate day, TallyKind kind) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::programme).thenComparing(Key::day).thenComparing(Key::kind);

        Tally holding(long amount) {
            return new Tally(programme, day, kind, amount);
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
