package org.careerrelay.memory;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Predicate;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow.OfStepUp;
import org.careerrelay.model.leaver.StepUpState;
import org.careerrelay.model.leaver.StoredStepUp;
import org.careerrelay.spi.storage.StepUpStore;
import org.jspecify.annotations.Nullable;

/** Steps elsewhere that employees look for. */
final class MemoryStepUps implements StepUpStore {

    private final PerTenant<Table<OpaqueId, StoredStepUp, NavigableMap<OpaqueId, StoredStepUp>>> tables;

    MemoryStepUps(Transaction transaction) {
        this.tables = new PerTenant<>(transaction, Table::<OpaqueId, StoredStepUp>ordered);
    }

    @Override
    public void put(TenantId tenant, List<StoredStepUp> rows) {
        rows.forEach(row -> tables.of(tenant).put(row.id(), row));
    }

    @Override
    public List<StoredStepUp> find(TenantId tenant, Collection<OpaqueId> ids) {
        return Find.all(tables.of(tenant).rows(), ids);
    }

    @Override
    public List<StoredStepUp> ofPeople(TenantId tenant, Collection<OpaqueId> people) {
        Set<OpaqueId> wanted = Set.copyOf(people);
        return where(tenant, row -> wanted.contains(row.person()));
    }

    @Override
    public List<StoredStepUp> ofReferences(TenantId tenant, Collection<String> references) {
        Set<String> wanted = Set.copyOf(references);
        return where(tenant, row -> wanted.contains(row.reference()));
    }

    @Override
    public List<StoredStepUp> released(TenantId tenant, @Nullable OpaqueId after, int limit) {
        return where(
                        tenant,
                        row -> row.state() == StepUpState.RELEASED
                                && (after == null || row.id().compareTo(after) > 0))
                .stream()
                .limit(limit)
                .toList();
    }

    @Override
    public int delete(TenantId tenant, Collection<OpaqueId> people) {
        List<StoredStepUp> gone = ofPeople(tenant, people);
        gone.forEach(row -> remove(tenant, row.id()));
        return gone.size();
    }

    void remove(TenantId tenant, OpaqueId id) {
        tables.of(tenant).remove(id);
    }

    List<OfStepUp> rows(TenantId tenant) {
        return tables.of(tenant).values().stream().map(OfStepUp::new).toList();
    }

    void restore(TenantId tenant, OfStepUp row) {
        tables.of(tenant).insertNew(row.stepUp().id(), row.stepUp(), "step-up");
    }

    private List<StoredStepUp> where(TenantId tenant, Predicate<StoredStepUp> condition) {
        return tables.of(tenant).values().stream().filter(condition).toList();
    }
}
