package org.careerrelay.memory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.ExportedRow.OfTenant;
import org.careerrelay.spi.storage.TenantStore;

/** The tenants, by number and by name. */
final class MemoryTenants implements TenantStore {

    private final Table<Long, Tenant, NavigableMap<Long, Tenant>> byNumber;
    private final Table<Name, Tenant, Map<Name, Tenant>> byName;
    private final Table<Long, Instant, Map<Long, Instant>> created;
    private final Cell<Long> highest;

    MemoryTenants(Transaction transaction) {
        byNumber = Table.ordered(transaction);
        byName = Table.unordered(transaction);
        created = Table.unordered(transaction);
        highest = new Cell<>(transaction, 0L);
    }

    @Override
    public Optional<Tenant> find(TenantKind kind, String key) {
        return Optional.ofNullable(byName.get(new Name(kind, key)));
    }

    @Override
    public Optional<Tenant> find(TenantId id) {
        return Optional.ofNullable(byNumber.get(unsigned(id)));
    }

    @Override
    public Tenant create(TenantKind kind, String key, Instant now) {
        Name name = new Name(kind, key);
        Tenant known = byName.get(name);
        if (known != null) {
            return known;
        }
        long number = highest.get() + 1;
        Tenant tenant = new Tenant(new TenantId((int) number), kind, key);
        insert(tenant, now);
        return tenant;
    }

    void forget(TenantId id) {
        Tenant tenant = byNumber.remove(unsigned(id));
        if (tenant != null) {
            byName.remove(new Name(tenant.kind(), tenant.key()));
            created.remove(unsigned(id));
        }
    }

    List<ExportedRow> rows(TenantId id) {
        Tenant tenant = byNumber.get(unsigned(id));
        Instant at = created.get(unsigned(id));
        return tenant == null || at == null ? List.of() : List.of(new OfTenant(ExportedRow.FORMAT, tenant, at));
    }

    void restore(OfTenant row) {
        insert(row.tenant(), row.createdAt());
    }

    private void insert(Tenant tenant, Instant at) {
        byNumber.insertNew(unsigned(tenant.id()), tenant, "tenant of that number");
        highest.set(Math.max(highest.get(), unsigned(tenant.id())));
        byName.insertNew(new Name(tenant.kind(), tenant.key()), tenant, "tenant of that name");
        created.put(unsigned(tenant.id()), at);
    }

    @Override
    public List<Tenant> page(TenantId after, int limit) {
        return byNumber.rows().tailMap(unsigned(after), false).values().stream()
                .limit(limit)
                .toList();
    }

    private static long unsigned(TenantId id) {
        return Integer.toUnsignedLong(id.number());
    }

    private record Name(TenantKind kind, String key) {}
}
