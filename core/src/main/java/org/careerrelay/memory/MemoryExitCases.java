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
import org.careerrelay.model.export.ExportedRow.OfExitCase;
import org.careerrelay.model.leaver.ExitCase;
import org.careerrelay.spi.storage.ExitCaseStore;
import org.jspecify.annotations.Nullable;

/** Exit cases. */
final class MemoryExitCases implements ExitCaseStore {

    private final PerTenant<Tables> tables;

    MemoryExitCases(Transaction transaction) {
        this.tables = new PerTenant<>(transaction, Tables::new);
    }

    @Override
    public Set<OpaqueId> insert(TenantId tenant, List<ExitCase> cases) {
        Set<OpaqueId> inserted = new LinkedHashSet<>();
        for (ExitCase exitCase : cases) {
            if (tables.of(tenant).idByKey.insert(exitCase.key(), exitCase.id())) {
                tables.of(tenant).byId.insertNew(exitCase.id(), exitCase, "exit case");
                inserted.add(exitCase.id());
            }
        }
        return inserted;
    }

    @Override
    public void put(TenantId tenant, List<ExitCase> cases) {
        cases.forEach(exitCase -> tables.of(tenant).byId.put(exitCase.id(), exitCase));
    }

    @Override
    public List<ExitCase> byKey(TenantId tenant, Collection<String> keys) {
        Tables rows = tables.of(tenant);
        return Find.all(rows.byId.rows(), Find.all(rows.idByKey.rows(), keys));
    }

    @Override
    public List<ExitCase> ofReferences(TenantId tenant, Collection<String> references) {
        Set<String> wanted = Set.copyOf(references);
        return where(tenant, exitCase -> wanted.contains(exitCase.reference()));
    }

    @Override
    public List<ExitCase> ofPeople(TenantId tenant, Collection<OpaqueId> people) {
        Set<OpaqueId> wanted = Set.copyOf(people);
        return where(tenant, exitCase -> wanted.contains(exitCase.person()));
    }

    @Override
    public List<ExitCase> decided(TenantId tenant, LocalDate from, LocalDate to, @Nullable OpaqueId after, int limit) {
        return where(tenant, exitCase -> {
                    LocalDate on = exitCase.decidedOn();
                    return on != null
                            && !on.isBefore(from)
                            && on.isBefore(to)
                            && (after == null || exitCase.id().compareTo(after) > 0);
                })
                .stream()
                .limit(limit)
                .toList();
    }

    @Override
    public int delete(TenantId tenant, Collection<OpaqueId> people) {
        List<ExitCase> gone = ofPeople(tenant, people);
        gone.forEach(exitCase -> remove(tenant, exitCase.id()));
        return gone.size();
    }

    void remove(TenantId tenant, OpaqueId id) {
        ExitCase gone = tables.of(tenant).byId.remove(id);
        if (gone != null) {
            tables.of(tenant).idByKey.remove(gone.key());
        }
    }

    List<OfExitCase> rows(TenantId tenant) {
        return tables.of(tenant).byId.values().stream().map(OfExitCase::new).toList();
    }

    void restore(TenantId tenant, OfExitCase row) {
        tables.of(tenant).idByKey.insertNew(row.exitCase().key(), row.exitCase().id(), "exit case of that key");
        tables.of(tenant).byId.insertNew(row.exitCase().id(), row.exitCase(), "exit case");
    }

    private List<ExitCase> where(TenantId tenant, Predicate<ExitCase> condition) {
        return tables.of(tenant).byId.values().stream().filter(condition).toList();
    }

    private static final class Tables {

        final Table<OpaqueId, ExitCase, NavigableMap<OpaqueId, ExitCase>> byId;
        final Table<String, OpaqueId, Map<String, OpaqueId>> idByKey;

        Tables(Transaction transaction) {
            byId = Table.ordered(transaction);
            idByKey = Table.unordered(transaction);
        }
    }
}
