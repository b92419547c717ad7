package org.careerrelay.memory;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow.OfRightsRequest;
import org.careerrelay.model.rights.RequestState;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.spi.storage.RightsStore;
import org.jspecify.annotations.Nullable;

/** Requests of people by id. */
final class MemoryRights implements RightsStore {

    private final PerTenant<Table<OpaqueId, RightsRequest, NavigableMap<OpaqueId, RightsRequest>>> tables;

    MemoryRights(Transaction transaction) {
        tables = new PerTenant<>(transaction, Table::ordered);
    }

    @Override
    public void insert(TenantId tenant, List<RightsRequest> requests) {
        requests.forEach(request -> tables.of(tenant).insertNew(request.id(), request, "request"));
    }

    @Override
    public List<RightsRequest> find(TenantId tenant, Collection<OpaqueId> ids) {
        return Find.all(tables.of(tenant).rows(), ids);
    }

    @Override
    public List<RightsRequest> ofPeople(TenantId tenant, Collection<OpaqueId> people) {
        Set<OpaqueId> wanted = Set.copyOf(people);
        return tables.of(tenant).values().stream()
                .filter(request -> wanted.contains(request.person()))
                .toList();
    }

    @Override
    public Set<OpaqueId> update(TenantId tenant, RequestState from, List<RightsRequest> requests) {
        Set<OpaqueId> changed = new LinkedHashSet<>();
        for (RightsRequest request : requests) {
            RightsRequest row = tables.of(tenant).get(request.id());
            if (row != null && row.state() == from) {
                tables.of(tenant)
                        .put(
                                row.id(),
                                new RightsRequest(
                                        row.id(),
                                        row.kind(),
                                        row.person(),
                                        request.state(),
                                        row.receivedAt(),
                                        row.dueAt(),
                                        request.identity(),
                                        request.handledBy(),
                                        request.refusal(),
                                        request.closing(),
                                        request.awaited(),
                                        request.erasure(),
                                        request.changedAt(),
                                        request.remindedAt()));
                changed.add(row.id());
            }
        }
        return changed;
    }

    @Override
    public List<RightsRequest> page(TenantId tenant, @Nullable OpaqueId after, int limit) {
        return after(tenant, after).limit(limit).toList();
    }

    @Override
    public List<RightsRequest> open(TenantId tenant, @Nullable OpaqueId after, int limit) {
        return after(tenant, after)
                .filter(request -> request.state().isOpen())
                .limit(limit)
                .toList();
    }

    private Stream<RightsRequest> after(TenantId tenant, @Nullable OpaqueId after) {
        NavigableMap<OpaqueId, RightsRequest> rows = tables.of(tenant).rows();
        return (after == null ? rows : rows.tailMap(after, false)).values().stream();
    }

    void remove(TenantId tenant, OpaqueId id) {
        tables.of(tenant).remove(id);
    }

    List<OfRightsRequest> rows(TenantId tenant) {
        return tables.of(tenant).values().stream().map(OfRightsRequest::new).toList();
    }

    void restore(TenantId tenant, OfRightsRequest row) {
        tables.of(tenant).insertNew(row.request().id(), row.request(), "request");
    }
}
