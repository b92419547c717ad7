package org.careerrelay.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.spi.storage.TallyStore;

/** Tallies by programme, day and kind. */
final class MemoryTallies implements TallyStore {

    private final PerTenant<Table<Key, Long, NavigableMap<Key, Long>>> tallies;

    MemoryTallies(Transaction transaction) {
        tallies = new PerTenant<>(transaction, Table::ordered);
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
