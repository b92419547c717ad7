package org.careerrelay.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow.OfIntroduction;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.spi.storage.IntroductionStore;
import org.jspecify.annotations.Nullable;

/** Introductions by partner and id, and by partner and request key. */
final class MemoryIntroductions implements IntroductionStore {

    private static final Comparator<Introduction> AS_REQUESTED =
            Comparator.comparing(Introduction::requestedAt).thenComparing(Introduction::id);

    private final Transaction transaction;
    private final PerTenant<Tables> tables;

    MemoryIntroductions(Transaction transaction) {
        this.transaction = transaction;
        tables = new PerTenant<>(transaction, Tables::new);
    }

    @Override
    public boolean insert(TenantId tenant, Introduction introduction) {
        Tables rows = tables.of(tenant);
        Id id = new Id(introduction.partner(), introduction.id());
        Request request =
                new Request(introduction.partner(), introduction.order().requestKey());
        if (rows.byId.get(id) != null || rows.byRequest.get(request) != null) {
            return false;
        }
        rows.byId.put(id, introduction);
        rows.byRequest.put(request, id);
        return true;
    }

    @Override
    public Optional<Introduction> byRequestKey(TenantId tenant, String partner, String requestKey) {
        Tables rows = tables.of(tenant);
        return Optional.ofNullable(rows.byRequest.get(new Request(partner, requestKey)))
                .map(rows.byId::get);
    }

    @Override
    public Optional<Introduction> lock(TenantId tenant, String partner, OpaqueId id) {
        return Optional.ofNullable(tables.of(tenant).byId.get(new Id(partner, id)));
    }

    @Override
    public void update(TenantId tenant, Introduction introduction) {
        Tables rows = tables.of(tenant);
        Id id = new Id(introduction.partner(), introduction.id());
        Introduction before = rows.byId.get(id);
        if (before == null) {
            throw transaction.failure("there is no such introduction");
        }
        rows.byId.put(id, before.with(introduction.status()));
    }

    @Override
    public List<Introduction> find(TenantId tenant, Collection<OpaqueId> ids) {
        Set<OpaqueId> wanted = new HashSet<>(ids);
        return tables.of(tenant).byId.values().stream()
                .filter(introduction -> wanted.contains(introduction.id()))
                .toList();
    }

    @Override
    public List<Introduction> list(TenantId tenant, int limit) {
        return tables.of(tenant).byId.values().stream()
                .sorted(AS_REQUESTED)
                .limit(limit)
                .toList();
    }

    @Override
    public long requestedSince(TenantId tenant, int programme, Instant since) {
        return tables.of(tenant).byId.values().stream()
                .filter(introduction -> introduction.programme() == programme)
                .filter(introduction -> !introduction.requestedAt().isBefore(since))
                .count();
    }

    @Override
    public List<Introduction> due(TenantId tenant, Instant now, int limit) {
        return due(tables.of(tenant), now).limit(limit).toList();
    }

    @Override
    public Set<TenantId> withDue(Instant now, int limit) {
        Set<TenantId> found = new LinkedHashSet<>();
        tables.forEach((tenant, rows) -> {
            if (found.size() < limit && due(rows, now).findAny().isPresent()) {
                found.add(tenant);
            }
        });
        return found;
    }

    List<OfIntroduction> rows(TenantId tenant) {
        return tables.of(tenant).byId.values().stream()
                .sorted(Comparator.comparing(Introduction::id).thenComparing(Introduction::partner))
                .map(OfIntroduction::new)
                .toList();
    }

    void restore(TenantId tenant, OfIntroduction row) {
        if (!insert(tenant, row.introduction())) {
            throw transaction.failure("introduction exists already");
        }
    }

    /** Those of companies: at an agency no programme has a number. */
    private static Stream<Introduction> due(Tables rows, Instant now) {
        return rows.byId.values().stream()
                .filter(introduction -> introduction.programme() != 0)
                .filter(introduction -> isDue(introduction.status().dueAt(), now))
                .sorted(Comparator.comparing(MemoryIntroductions::dueAt).thenComparing(Introduction::id));
    }

    private static boolean isDue(@Nullable Instant dueAt, Instant now) {
        return dueAt != null && !now.isBefore(dueAt);
    }

    private static Instant dueAt(Introduction introduction) {
        return Objects.requireNonNull(introduction.status().dueAt());
    }

    private record Id(String partner, OpaqueId id) {}

    private record Request(String partner, String key) {}

    private static final class Tables {

        final Table<Id, Introduction, Map<Id, Introduction>> byId;
        final Table<Request, Id, Map<Request, Id>> byRequest;

        Tables(Transaction transaction) {
            byId = Table.unordered(transaction);
            byRequest = Table.unordered(transaction);
        }
    }
}
