package org.careerrelay.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.LedgerKey;
import org.careerrelay.model.export.ExportedRow.OfQualification;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.spi.storage.QualificationStore;
import org.jspecify.annotations.Nullable;

/** Referrals that did not simply count, by referral. */
final class MemoryQualifications implements QualificationStore {

    private final PerTenant<Table<OpaqueId, Qualification, NavigableMap<OpaqueId, Qualification>>> rows;

    MemoryQualifications(Transaction transaction) {
        rows = new PerTenant<>(transaction, Table::ordered);
    }

    @Override
    public void put(TenantId tenant, List<Qualification> added) {
        added.forEach(row -> rows.of(tenant).put(row.referral(), row));
    }

    void remove(TenantId tenant, OpaqueId referral) {
        rows.of(tenant).remove(referral);
    }

    @Override
    public List<Qualification> find(TenantId tenant, Collection<OpaqueId> referrals) {
        return Find.all(rows.of(tenant).rows(), referrals);
    }

    @Override
    public List<Qualification> reviews(TenantId tenant, int programme, @Nullable OpaqueId after, int limit) {
        return rows.of(tenant).values().stream()
                .filter(row -> row.programme() == programme
                        && row.state() == QualificationState.REVIEW
                        && (after == null || row.referral().compareTo(after) > 0))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Qualification> openAt(TenantId tenant, int programme, Instant at, @Nullable OpaqueId after, int limit) {
        return rows.of(tenant).values().stream()
                .filter(row -> row.programme() == programme && row.since().isBefore(at))
                .filter(row -> row.state().isOpen() || !row.changedAt().isBefore(at))
                .filter(row -> after == null || row.referral().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public Set<LedgerKey> ledgersDue(Instant now, int limit) {
        Set<LedgerKey> found = new LinkedHashSet<>();
        rows.forEach((tenant, table) -> table.values().forEach(row -> {
            if (found.size() < limit && isDue(row, now)) {
                found.add(new LedgerKey(tenant, row.programme()));
            }
        }));
        return found;
    }

    @Override
    public List<Qualification> due(TenantId tenant, int programme, Instant now, int limit) {
        return rows.of(tenant).values().stream()
                .filter(row -> row.programme() == programme && isDue(row, now))
                .sorted(Comparator.comparing(Qualification::holdUntil).thenComparing(Qualification::referral))
                .limit(limit)
                .toList();
    }

    List<OfQualification> stored(TenantId tenant) {
        return rows.of(tenant).values().stream().map(OfQualification::new).toList();
    }

    void restore(TenantId tenant, OfQualification row) {
        rows.of(tenant).insertNew(row.qualification().referral(), row.qualification(), "qualification");
    }

    private static boolean isDue(Qualification row, Instant now) {
        return row.state().counts() && !row.holdUntil().isAfter(now);
    }
}
