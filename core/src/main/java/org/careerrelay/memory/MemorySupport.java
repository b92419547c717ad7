package org.careerrelay.memory;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Predicate;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow.OfSupportEvent;
import org.careerrelay.model.export.ExportedRow.OfSupportTotals;
import org.careerrelay.model.support.StoredSupportEvent;
import org.careerrelay.model.support.StoredSupportTotals;
import org.careerrelay.model.support.SupportStage;
import org.careerrelay.spi.storage.SupportStore;

/** What agencies report: events by id and by partner and key, totals by partner and month. */
final class MemorySupport implements SupportStore {

    private final PerTenant<Tables> tables;

    MemorySupport(Transaction transaction) {
        tables = new PerTenant<>(transaction, Tables::new);
    }

    @Override
    public Set<OpaqueId> insert(TenantId tenant, List<StoredSupportEvent> events) {
        Tables rows = tables.of(tenant);
        Set<OpaqueId> inserted = new LinkedHashSet<>();
        for (StoredSupportEvent event : events) {
            if (rows.byKey.insert(Key.of(event), event.id())) {
                rows.byId.insertNew(event.id(), event, "support event");
                inserted.add(event.id());
            }
        }
        return inserted;
    }

    @Override
    public List<StoredSupportEvent> byKey(TenantId tenant, String partner, Collection<String> keys) {
        Tables rows = tables.of(tenant);
        return Find.all(
                rows.byId.rows(),
                Find.all(
                        rows.byKey.rows(),
                        keys.stream().map(key -> new Key(partner, key)).toList()));
    }

    @Override
    public List<StoredSupportEvent> find(TenantId tenant, Collection<OpaqueId> ids) {
        return Find.all(tables.of(tenant).byId.rows(), ids);
    }

    @Override
    public List<StoredSupportEvent> ofReferrals(TenantId tenant, Collection<OpaqueId> referrals) {
        Set<OpaqueId> wanted = Set.copyOf(referrals);
        return where(tenant, row -> wanted.contains(row.event().referral()));
    }

    @Override
    public void put(TenantId tenant, List<StoredSupportEvent> events) {
        Tables rows = tables.of(tenant);
        for (StoredSupportEvent event : events) {
            StoredSupportEvent row = rows.byId.get(event.id());
            if (row != null) {
                rows.byId.put(row.id(), row.in(event.standing(), event.countedIn()));
            }
        }
    }

    @Override
    public Map<SupportStage, Long> counted(TenantId tenant, String partner, YearMonth month) {
        Map<SupportStage, Long> counted = new EnumMap<>(SupportStage.class);
        where(tenant, row -> row.partner().equals(partner) && month.equals(row.countedIn()))
                .forEach(row -> counted.merge(row.event().stage(), 1L, Long::sum));
        return counted;
    }

    @Override
    public Map<String, Instant> since(TenantId tenant) {
        Map<String, Instant> since = new HashMap<>();
        tables.of(tenant)
                .byId
                .values()
                .forEach(row -> since.merge(
                        row.partner(), row.recordedAt(), (one, other) -> one.isBefore(other) ? one : other));
        return since;
    }

    @Override
    public int delete(TenantId tenant, Collection<OpaqueId> referrals) {
        List<StoredSupportEvent> gone = ofReferrals(tenant, referrals);
        Tables rows = tables.of(tenant);
        for (StoredSupportEvent row : gone) {
            rows.byId.remove(row.id());
            rows.byKey.remove(Key.of(row));
        }
        return gone.size();
    }

    @Override
    public boolean insert(TenantId tenant, StoredSupportTotals totals) {
        return tables.of(tenant).totals.insert(Month.of(totals), totals);
    }

    @Override
    public List<StoredSupportTotals> totals(TenantId tenant, YearMonth from, YearMonth to) {
        return tables.of(tenant).totals.values().stream()
                .filter(row -> !row.totals().month().isBefore(from)
                        && !row.totals().month().isAfter(to))
                .toList();
    }

    @Override
    public List<StoredSupportTotals> totals(TenantId tenant, Collection<OpaqueId> ids) {
        Set<OpaqueId> wanted = Set.copyOf(ids);
        return tables.of(tenant).totals.values().stream()
                .filter(row -> wanted.contains(row.id()))
                .toList();
    }

    @Override
    public Map<String, YearMonth> toldUntil(TenantId tenant) {
        Map<String, YearMonth> until = new HashMap<>();
        tables.of(tenant)
                .totals
                .values()
                .forEach(row -> until.put(row.partner(), row.totals().month()));
        return until;
    }

    List<OfSupportEvent> rows(TenantId tenant) {
        return tables.of(tenant).byId.values().stream().map(OfSupportEvent::new).toList();
    }

    List<OfSupportTotals> totalRows(TenantId tenant) {
        return tables.of(tenant).totals.values().stream()
                .sorted(Comparator.comparing(StoredSupportTotals::id))
                .map(OfSupportTotals::new)
                .toList();
    }

    void restore(TenantId tenant, OfSupportEvent row) {
        Tables rows = tables.of(tenant);
        rows.byId.insertNew(row.event().id(), row.event(), "support event");
        rows.byKey.insertNew(Key.of(row.event()), row.event().id(), "support event of that key");
    }

    void restore(TenantId tenant, OfSupportTotals row) {
        tables.of(tenant).totals.insertNew(Month.of(row.totals()), row.totals(), "support totals");
    }

    private List<StoredSupportEvent> where(TenantId tenant, Predicate<StoredSupportEvent> condition) {
        return tables.of(tenant).byId.values().stream().filter(condition).toList();
    }

    private record Key(String partner, String key) {

        static Key of(StoredSupportEvent event) {
            return new Key(event.partner(), event.event().key());
        }
    }

    private record Month(YearMonth month, String partner) implements Comparable<Month> {

        private static final Comparator<Month> ORDER =
                Comparator.comparing(Month::month).thenComparing(Month::partner);

        static Month of(StoredSupportTotals totals) {
            return new Month(totals.totals().month(), totals.partner());
        }

        @Override
        public int compareTo(Month other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Tables {

        final Table<OpaqueId, StoredSupportEvent, NavigableMap<OpaqueId, StoredSupportEvent>> byId;
        final Table<Key, OpaqueId, Map<Key, OpaqueId>> byKey;
        final Table<Month, StoredSupportTotals, NavigableMap<Month, StoredSupportTotals>> totals;

        Tables(Transaction transaction) {
            byId = Table.ordered(transaction);
            byKey = Table.unordered(transaction);
            totals = Table.ordered(transaction);
        }
    }
}
