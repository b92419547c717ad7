package org.careerrelay.memory;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.export.ExportedRow.OfLifecycleEvent;
import org.careerrelay.spi.storage.LifecycleStore;

/** What was recorded of people's lives with a company. */
final class MemoryLifecycle implements LifecycleStore {

    private final PerTenant<Tables> tables;

    MemoryLifecycle(Transaction transaction) {
        this.tables = new PerTenant<>(transaction, Tables::new);
    }

    @Override
    public Set<OpaqueId> add(TenantId tenant, List<LifecycleEvent> events) {
        Tables rows = tables.of(tenant);
        Set<OpaqueId> added = new LinkedHashSet<>();
        for (LifecycleEvent event : events) {
            if (rows.byKey.insert(event.key(), event)) {
                rows.byId.insertNew(event.id(), event, "lifecycle event");
                added.add(event.id());
            }
        }
        return added;
    }

    @Override
    public List<LifecycleEvent> byKey(TenantId tenant, Collection<String> keys) {
        return Find.all(tables.of(tenant).byKey.rows(), keys);
    }

    @Override
    public List<LifecycleEvent> ofReferences(TenantId tenant, Collection<String> references) {
        Set<String> wanted = Set.copyOf(references);
        return tables.of(tenant).byId.values().stream()
                .filter(event -> wanted.contains(event.reference()))
                .toList();
    }

    @Override
    public List<LifecycleEvent> ofPeople(TenantId tenant, Collection<OpaqueId> people) {
        Set<OpaqueId> wanted = Set.copyOf(people);
        return tables.of(tenant).byId.values().stream()
                .filter(event -> wanted.contains(event.person()))
                .toList();
    }

    @Override
    public int delete(TenantId tenant, Collection<OpaqueId> people) {
        List<LifecycleEvent> gone = ofPeople(tenant, people);
        gone.forEach(event -> {
            tables.of(tenant).byId.remove(event.id());
            tables.of(tenant).byKey.remove(event.key());
        });
        return gone.size();
    }

    void remove(TenantId tenant, OpaqueId id) {
        LifecycleEvent gone = tables.of(tenant).byId.remove(id);
        if (gone != null) {
            tables.of(tenant).byKey.remove(gone.key());
        }
    }

    List<OfLifecycleEvent> rows(TenantId tenant) {
        return tables.of(tenant).byId.values().stream()
                .map(OfLifecycleEvent::new)
                .toList();
    }

    void restore(TenantId tenant, OfLifecycleEvent row) {
        tables.of(tenant).byKey.insertNew(row.event().key(), row.event(), "lifecycle event of that key");
        tables.of(tenant).byId.insertNew(row.event().id(), row.event(), "lifecycle event");
    }

    private static final class Tables {

        final Table<OpaqueId, LifecycleEvent, NavigableMap<OpaqueId, LifecycleEvent>> byId;
        final Table<String, LifecycleEvent, Map<String, LifecycleEvent>> byKey;

        Tables(Transaction transaction) {
            byId = Table.ordered(transaction);
            byKey = Table.unordered(transaction);
        }
    }
}
