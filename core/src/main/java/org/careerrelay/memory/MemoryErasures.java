package org.careerrelay.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.erasure.StoredErasure;
import org.careerrelay.model.export.ExportedRow.OfErasure;
import org.careerrelay.spi.storage.ErasureStore;
import org.careerrelay.spi.storage.KeyUseStore.Kept;
import org.careerrelay.spi.storage.KeyUseStore.Resealed;
import org.jspecify.annotations.Nullable;

/** Erasures by id. */
final class MemoryErasures implements ErasureStore {

    private final PerTenant<Table<OpaqueId, StoredErasure, NavigableMap<OpaqueId, StoredErasure>>> erasures;

    MemoryErasures(Transaction transaction) {
        erasures = new PerTenant<>(transaction, Table::ordered);
    }

    @Override
    public void put(TenantId tenant, List<StoredErasure> changed) {
        changed.forEach(erasure -> erasures.of(tenant).put(erasure.report().id(), erasure));
    }

    @Override
    public List<StoredErasure> find(TenantId tenant, Collection<OpaqueId> ids) {
        return Find.all(erasures.of(tenant).rows(), ids);
    }

    @Override
    public List<StoredErasure> lock(TenantId tenant, Collection<OpaqueId> ids) {
        return find(tenant, ids);
    }

    @Override
    public List<StoredErasure> due(TenantId tenant, Instant now, int limit) {
        return erasures.of(tenant).values().stream()
                .filter(erasure -> erasure.dueAt() != null && !erasure.dueAt().isAfter(now))
                .sorted(Comparator.comparing((StoredErasure erasure) -> Objects.requireNonNull(erasure.dueAt()))
                        .thenComparing(erasure -> erasure.report().id()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<StoredErasure> about(TenantId tenant, Collection<OpaqueId> people) {
        return erasures.of(tenant).values().stream()
                .filter(erasure -> erasure.people().stream().anyMatch(people::contains))
                .toList();
    }

    @Override
    public List<StoredErasure> page(TenantId tenant, @Nullable OpaqueId after, int limit) {
        NavigableMap<OpaqueId, StoredErasure> rows = erasures.of(tenant).rows();
        return (after == null ? rows : rows.tailMap(after, false))
                .values().stream().limit(limit).toList();
    }

    /** The boxes, ordered by id. */
    List<Kept> seals(TenantId tenant) {
        List<Kept> seals = new ArrayList<>();
        erasures.of(tenant).rows().forEach((id, erasure) -> {
            if (erasure.references() != null) {
                seals.add(new Kept(id, erasure.references()));
            }
        });
        return seals;
    }

    /** Puts a box in the place of another, where that is still there. */
    boolean reseal(TenantId tenant, Resealed box) {
        StoredErasure stored = erasures.of(tenant).get(box.id());
        if (stored == null || !box.before().equals(stored.references())) {
            return false;
        }
        erasures.of(tenant)
                .put(
                        box.id(),
                        new StoredErasure(
                                stored.report(), stored.people(), stored.attempts(), stored.dueAt(), box.after()));
        return true;
    }

    void remove(TenantId tenant, OpaqueId id) {
        erasures.of(tenant).remove(id);
    }

    List<OfErasure> rows(TenantId tenant) {
        return erasures.of(tenant).values().stream().map(OfErasure::new).toList();
    }

    void restore(TenantId tenant, OfErasure row) {
        erasures.of(tenant).insertNew(row.erasure().report().id(), row.erasure(), "erasure");
    }
}
