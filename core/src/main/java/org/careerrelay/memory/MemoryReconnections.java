package org.careerrelay.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Predicate;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow.OfReconnection;
import org.careerrelay.model.leaver.StoredReconnection;
import org.careerrelay.spi.storage.ReconnectionStore;
import org.jspecify.annotations.Nullable;

/** How people who left are connected with a company again. */
final class MemoryReconnections implements ReconnectionStore {

    private final PerTenant<Tables> tables;

    MemoryReconnections(Transaction transaction) {
        this.tables = new PerTenant<>(transaction, Tables::new);
    }

    @Override
    public Set<OpaqueId> add(TenantId tenant, List<StoredReconnection> rows) {
        Set<OpaqueId> added = new LinkedHashSet<>();
        for (StoredReconnection row : rows) {
            if (tables.of(tenant).byKey.insert(row.reconnection().key(), row)) {
                tables.of(tenant).byId.insertNew(row.id(), row, "reconnection");
                added.add(row.id());
            }
        }
        return added;
    }

    @Override
    public List<StoredReconnection> byKey(TenantId tenant, Collection<String> keys) {
        return Find.all(tables.of(tenant).byKey.rows(), keys);
    }

    @Override
    public List<StoredReconnection> ofPeople(TenantId tenant, Collection<OpaqueId> people) {
        Set<OpaqueId> wanted = Set.copyOf(people);
        return where(tenant, row -> wanted.contains(row.person()));
    }

    @Override
    public List<StoredReconnection> began(
            TenantId tenant, LocalDate from, LocalDate to, @Nullable OpaqueId after, int limit) {
        return where(tenant, row -> {
                    LocalDate on = row.reconnection().on();
                    return !on.isBefore(from)
                            && on.isBefore(to)
                            && (after == null || row.id().compareTo(after) > 0);
                })
                .stream()
                .limit(limit)
                .toList();
    }

    @Override
    public int delete(TenantId tenant, Collection<OpaqueId> people) {
        List<StoredReconnection> gone = ofPeople(tenant, people);
        gone.forEach(row -> remove(tenant, row.id()));
        return gone.size();
    }

    void remove(TenantId tenant, OpaqueId id) {
        StoredReconnection gone = tables.of(tenant).byId.remove(id);
        if (gone != null) {
            tables.of(tenant).byKey.remove(gone.reconnection().key());
        }
    }

    List<OfReconnection> rows(TenantId tenant) {
        return tables.of(tenant).byId.values().stream().map(OfReconnection::new).toList();
    }

    void restore(TenantId tenant, OfReconnection row) {
        tables.of(tenant)
                .byKey
                .insertNew(row.reconnection().reconnection().key(), row.reconnection(), "reconnection of that key");
        tables.of(tenant).byId.insertNew(row.reconnection().id(), row.reconnection(), "reconnection");
    }

    private List<StoredReconnection> where(TenantId tenant, Predicate<StoredReconnection> condition) {
        return tables.of(tenant).byId.values().stream().filter(condition).toList();
    }

    private static final class Tables {

        final Table<OpaqueId, StoredReconnection, NavigableMap<OpaqueId, StoredReconnection>> byId;
        final Table<String, StoredReconnection, Map<String, StoredReconnection>> byKey;

        Tables(Transaction transaction) {
            byId = Table.ordered(transaction);
            byKey = Table.unordered(transaction);
        }
    }
}
