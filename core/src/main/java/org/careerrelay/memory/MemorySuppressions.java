package org.careerrelay.memory;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow.OfSuppression;
import org.careerrelay.model.suppression.Suppression;
import org.careerrelay.model.suppression.SuppressionKey;
import org.careerrelay.spi.storage.SuppressionStore;

/** The suppression list by keyed hash. */
final class MemorySuppressions implements SuppressionStore {

    private static final Comparator<Suppression> ORDER = Comparator.comparing(
                    (Suppression row) -> row.key().mac(), Arrays::compareUnsigned)
            .thenComparing(row -> row.key().field().name())
            .thenComparing(row -> row.key().version());

    private final PerTenant<Table<SuppressionKey, Suppression, Map<SuppressionKey, Suppression>>> entries;

    MemorySuppressions(Transaction transaction) {
        entries = new PerTenant<>(transaction, Table::unordered);
    }

    @Override
    public void put(TenantId tenant, List<Suppression> suppressions) {
        suppressions.stream()
                .map(MemorySuppressions::copy)
                .forEach(row -> entries.of(tenant).put(row.key(), row));
    }

    @Override
    public List<Suppression> find(TenantId tenant, Collection<SuppressionKey> keys) {
        return Find.all(entries.of(tenant).rows(), keys).stream()
                .map(MemorySuppressions::copy)
                .toList();
    }

    @Override
    public List<Suppression> due(TenantId tenant, Instant now, int limit) {
        return entries.of(tenant).values().stream()
                .filter(row -> !row.reviewAt().isAfter(now))
                .sorted(Comparator.comparing(Suppression::reviewAt).thenComparing(ORDER))
                .limit(limit)
                .map(MemorySuppressions::copy)
                .toList();
    }

    @Override
    public int delete(TenantId tenant, Collection<SuppressionKey> keys) {
        int deleted = 0;
        for (SuppressionKey key : Find.distinct(keys)) {
            deleted += entries.of(tenant).remove(key) == null ? 0 : 1;
        }
        return deleted;
    }

    List<OfSuppression> rows(TenantId tenant) {
        return entries.of(tenant).values().stream()
                .sorted(ORDER)
                .map(row -> new OfSuppression(copy(row)))
                .toList();
    }

    void restore(TenantId tenant, OfSuppression row) {
        Suppression entry = copy(row.suppression());
        entries.of(tenant).insertNew(entry.key(), entry, "suppression");
    }

    private static Suppression copy(Suppression row) {
        SuppressionKey key = row.key();
        return new Suppression(
                new SuppressionKey(key.field(), key.version(), key.mac().clone()),
                row.reason(),
                row.since(),
                row.reviewAt());
    }
}
