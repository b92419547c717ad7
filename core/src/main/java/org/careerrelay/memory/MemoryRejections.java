package org.careerrelay.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow.OfRejection;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.spi.storage.RejectionStore;

/** Rejections by id and by application. */
final class MemoryRejections implements RejectionStore {

    private final PerTenant<Tables> tables;

    MemoryRejections(Transaction transaction) {
        tables = new PerTenant<>(transaction, Tables::new);
    }

    @Override
    public Set<OpaqueId> insert(TenantId tenant, List<StoredRejection> rejections) {
        Tables rows = tables.of(tenant);
        Set<OpaqueId> inserted = new LinkedHashSet<>();
        for (StoredRejection rejection : rejections) {
            StoredRejection row = copy(rejection);
            if (rows.byApplication.insert(row.application(), row)) {
                rows.byId.insertNew(row.id(), row, "rejection");
                inserted.add(row.id());
            }
        }
        return inserted;
    }

    @Override
    public List<StoredRejection> byApplication(TenantId tenant, Collection<String> applications) {
        return copies(Find.all(tables.of(tenant).byApplication.rows(), applications));
    }

    @Override
    public List<StoredRejection> find(TenantId tenant, Collection<OpaqueId> ids) {
        return copies(Find.all(tables.of(tenant).byId.rows(), ids));
    }

    @Override
    public Optional<Instant> lastDecided(TenantId tenant, OpaqueId person) {
        return tables.of(tenant).byId.values().stream()
                .filter(rejection ->
                        rejection.person().equals(person) && rejection.source().isRecorded())
                .map(StoredRejection::decidedAt)
                .max(Comparator.naturalOrder());
    }

    @Override
    public List<StoredRejection> ofPeople(TenantId tenant, Collection<OpaqueId> people) {
        Set<OpaqueId> wanted = Set.copyOf(people);
        return tables.of(tenant).byId.values().stream()
                .filter(rejection -> wanted.contains(rejection.person()))
                .map(MemoryRejections::copy)
                .toList();
    }

    @Override
    public Set<OpaqueId> noteCancelledMails(TenantId tenant, Collection<OpaqueId> ids, Instant at) {
        return change(tenant, ids, row -> row.mailCancelledAt() == null, row -> row.mailCancelled(at));
    }

    @Override
    public Set<OpaqueId> takeBack(TenantId tenant, Collection<OpaqueId> ids, Instant at) {
        return change(tenant, ids, row -> row.takenBackAt() == null, row -> row.takenBack(at));
    }

    @Override
    public void supersede(TenantId tenant, List<StoredRejection> superseded) {
        change(
                tenant,
                superseded.stream().map(StoredRejection::id).toList(),
                row -> row.takenBackAt() != null && row.formerApplication() == null,
                StoredRejection::superseded);
    }

    private Set<OpaqueId> change(
            TenantId tenant,
            Collection<OpaqueId> ids,
            Predicate<StoredRejection> guard,
            UnaryOperator<StoredRejection> change) {
        Tables rows = tables.of(tenant);
        Set<OpaqueId> changed = new HashSet<>();
        for (OpaqueId id : Set.copyOf(ids)) {
            StoredRejection before = rows.byId.get(id);
            if (before != null && guard.test(before)) {
                StoredRejection row = copy(change.apply(before));
                rows.byApplication.remove(before.application());
                rows.byApplication.insertNew(row.application(), row, "rejection of that application");
                rows.byId.put(id, row);
                changed.add(id);
            }
        }
        return Set.copyOf(changed);
    }

    @Override
    public void unlink(TenantId tenant, List<StoredRejection> unlinked) {
        Tables rows = tables.of(tenant);
        for (StoredRejection rejection : unlinked) {
            StoredRejection before = rows.byId.get(rejection.id());
            if (before != null) {
                StoredRejection row = copy(rejection);
                rows.byApplication.remove(before.application());
                rows.byApplication.insertNew(row.application(), row, "rejection of that application");
                rows.byId.put(row.id(), row);
            }
        }
    }

    void remove(TenantId tenant, OpaqueId id) {
        Tables rows = tables.of(tenant);
        StoredRejection row = rows.byId.remove(id);
        if (row != null) {
            rows.byApplication.remove(row.application());
        }
    }

    List<OfRejection> rows(TenantId tenant) {
        return tables.of(tenant).byId.values().stream()
                .sorted(Comparator.comparing(StoredRejection::id))
                .map(row -> new OfRejection(copy(row)))
                .toList();
    }

    void restore(TenantId tenant, OfRejection row) {
        StoredRejection rejection = copy(row.rejection());
        tables.of(tenant).byId.insertNew(rejection.id(), rejection, "rejection");
        tables.of(tenant).byApplication.insertNew(rejection.application(), rejection, "rejection of that application");
    }

    private static List<StoredRejection> copies(List<StoredRejection> rows) {
        return rows.stream().map(MemoryRejections::copy).toList();
    }

    private static StoredRejection copy(StoredRejection row) {
        return new StoredRejection(
                row.id(),
                row.application(),
                row.fingerprint().clone(),
                row.person(),
                row.decidedAt(),
                row.decidedBy(),
                row.registeredAt(),
                row.noLink(),
                row.dataOrigin(),
                row.mailCancelledAt(),
                row.takenBackAt(),
                row.formerApplication(),
                row.coolOff(),
                row.source(),
                row.group());
    }

    private static final class Tables {

        final Table<OpaqueId, StoredRejection, Map<OpaqueId, StoredRejection>> byId;
        final Table<String, StoredRejection, Map<String, StoredRejection>> byApplication;

        Tables(Transaction transaction) {
            byId = Table.unordered(transaction);
            byApplication = Table.unordered(transaction);
        }
    }
}
