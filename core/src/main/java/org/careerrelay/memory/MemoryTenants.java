package org.careerrelay.memory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.spi.storage.TenantStore;

/** The tenants, by number and by name. */
final class MemoryTenants implements TenantStore {

    private final Table<Long, Tenant, NavigableMap<Long, Tenant>> byNumber;
    private final Table<Name, Tenant, Map<Name, Tenant>> byName;

    MemoryTenants(Transaction transaction) {
        byNumber = Table.ordered(transaction);
        byName = Table.unordered(transaction);
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
        long number = byNumber.rows().size() + 1L;
        Tenant created = new Tenant(new TenantId((int) number), kind, key);
        byNumber.put(number, created);
        byName.put(name, created);
        return created;
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
