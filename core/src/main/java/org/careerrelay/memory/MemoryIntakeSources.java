package org.careerrelay.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow.OfIntakeSource;
import org.careerrelay.model.intake.IntakeSource;
import org.careerrelay.spi.storage.IntakeSourceStore;

/** How far applicant tracking systems were read, by name. */
final class MemoryIntakeSources implements IntakeSourceStore {

    private final PerTenant<Table<String, IntakeSource, Map<String, IntakeSource>>> sources;

    MemoryIntakeSources(Transaction transaction) {
        sources = new PerTenant<>(transaction, Table::unordered);
    }

    @Override
    public Optional<IntakeSource> lock(TenantId tenant, String name) {
        return Optional.ofNullable(sources.of(tenant).get(name));
    }

    @Override
    public void put(TenantId tenant, IntakeSource source) {
        sources.of(tenant).put(source.name(), source);
    }

    @Override
    public List<IntakeSource> all(TenantId tenant) {
        return sources.of(tenant).values().stream()
                .sorted(Comparator.comparing(IntakeSource::name))
                .toList();
    }

    List<OfIntakeSource> rows(TenantId tenant) {
        return all(tenant).stream().map(OfIntakeSource::new).toList();
    }

    void restore(TenantId tenant, OfIntakeSource row) {
        sources.of(tenant).insertNew(row.source().name(), row.source(), "intake_source");
    }
}
