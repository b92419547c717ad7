package org.careerrelay.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.export.ExportedRow.OfAnswerDetail;
import org.careerrelay.model.export.ExportedRow.OfReferral;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.storage.ReferralStore;
import org.jspecify.annotations.Nullable;

/** Referrals by id. */
final class MemoryReferrals implements ReferralStore {

    private static final Comparator<Referral> AS_EXPIRED =
            Comparator.comparing(Referral::expiresAt).thenComparing(Referral::id);

    private final Transaction transaction;
    private final MemoryPeople people;
    private final PerTenant<Table<OpaqueId, Referral, Map<OpaqueId, Referral>>> referrals;
    private final PerTenant<Table<OpaqueId, AnswerDetail, Map<OpaqueId, AnswerDetail>>> details;

    MemoryReferrals(Transaction transaction, MemoryPeople people) {
        this.people = people;
        this.transaction = transaction;
        referrals = new PerTenant<>(transaction, Table::unordered);
        details = new PerTenant<>(transaction, Table::unordered);
    }

    @Override
    public void insert(TenantId tenant, List<Referral> added) {
        for (Referral referral : added) {
            referrals.of(tenant).insertNew(referral.id(), referral, "referral");
        }
    }

    @Override
    public List<Referral> find(TenantId tenant, Collection<OpaqueId> ids) {
        List<Referral> found = Find.all(referrals.of(tenant).rows(), ids);
        found.replaceAll(row -> shown(tenant, row));
        return found;
    }

    @Override
    public List<Referral> lock(TenantId tenant, Collection<OpaqueId> ids) {
        return find(tenant, ids);
    }

    @Override
    public Set<OpaqueId> move(
            TenantId tenant,
            Collection<OpaqueId> ids,
            ReferralState from,
            ReferralState to,
            @Nullable AgencyAnswer answer,
            Instant at) {
        Set<OpaqueId> moved = new LinkedHashSet<>();
        for (Referral row : stored(tenant, ids)) {
            if (row.state() == from) {
                referrals.of(tenant).put(row.id(), row.in(to, answer, at));
                moved.add(row.id());
            }
        }
        return moved;
    }

    @Override
    public void acknowledge(TenantId tenant, Collection<OpaqueId> ids, AgencyAnswer answer, Instant at) {
        Table<OpaqueId, Referral, Map<OpaqueId, Referral>> rows = referrals.of(tenant);
        for (OpaqueId id : Find.distinct(ids)) {
            Referral row = rows.get(id);
            if (row == null || row.state() != ReferralState.SENT && row.state() != ReferralState.DISPUTED) {
                throw transaction.failure("a referral that was answered does not wait for an answer");
            }
            rows.put(id, row.in(ReferralState.ACKNOWLEDGED, answer, at));
        }
    }

    @Override
    public void storeFlags(TenantId tenant, Map<OpaqueId, Set<EligibilityCode>> flags) {
        for (Referral row : stored(tenant, flags.keySet())) {
            referrals
                    .of(tenant)
                    .put(
                            row.id(),
                            copy(
                                    row,
                                    row.person(),
                                    row.alertedAt(),
                                    row.failedProofs(),
                                    row.lockedUntil(),
                                    flags.getOrDefault(row.id(), Set.of())));
        }
    }

    @Override
    public Set<OpaqueId> alert(TenantId tenant, Collection<OpaqueId> ids, Instant at) {
        Set<OpaqueId> noted = new LinkedHashSet<>();
        for (Referral row : stored(tenant, ids)) {
            if (row.state() == ReferralState.SENT && row.alertedAt() == null) {
                referrals
                        .of(tenant)
                        .put(row.id(), copy(row, row.person(), at, row.failedProofs(), row.lockedUntil(), row.flags()));
                noted.add(row.id());
            }
        }
        return noted;
    }

    @Override
    public void noteDetails(TenantId tenant, Map<OpaqueId, AnswerDetail> noted) {
        noted.forEach((referral, detail) -> details.of(tenant).insert(referral, detail));
    }

    @Override
    public Map<OpaqueId, AnswerDetail> details(TenantId tenant, Collection<OpaqueId> ids) {
        Map<OpaqueId, AnswerDetail> found = new HashMap<>();
        for (OpaqueId id : ids) {
            AnswerDetail detail = details.of(tenant).get(id);
            if (detail != null) {
                found.put(id, detail);
            }
        }
        return found;
    }

    @Override
    public List<OpaqueId> overdue(TenantId tenant, Instant now, int limit) {
        return referrals.of(tenant).values().stream()
                .filter(row -> (row.state() == ReferralState.ISSUED || row.state() == ReferralState.MAILED)
                        && !row.expiresAt().isAfter(now))
                .sorted(AS_EXPIRED)
                .limit(limit)
                .map(Referral::id)
                .toList();
    }

    @Override
    public List<Referral> unanswered(TenantId tenant, int programme, Instant at, OpaqueId after, int limit) {
        return referrals.of(tenant).values().stream()
                .filter(row -> row.programme() == programme && row.id().compareTo(after) > 0)
                .filter(row -> switch (row.state()) {
                    case ISSUED, MAILED, EXPIRED, REVOKED -> false;
                    case CONSENTED, SENT, DISPUTED -> true;
                    case ACKNOWLEDGED, WITHDRAWN -> !row.changedAt().isBefore(at);
                })
                .sorted(Comparator.comparing(Referral::id))
                .limit(limit)
                .map(row -> shown(tenant, row))
                .toList();
    }

    @Override
    public void storeProofs(TenantId tenant, OpaqueId id, int failedProofs, @Nullable Instant lockedUntil) {
        Referral row = referrals.of(tenant).get(id);
        if (row == null) {
            throw transaction.failure("there is no such referral");
        }
        referrals.of(tenant).put(id, copy(row, row.person(), row.alertedAt(), failedProofs, lockedUntil, row.flags()));
    }

    @Override
    public int unlink(TenantId tenant, Collection<OpaqueId> ids, OpaqueId nobody) {
        List<Referral> rows = Find.all(referrals.of(tenant).rows(), ids);
        rows.forEach(row -> referrals
                .of(tenant)
                .put(row.id(), copy(row, nobody, row.alertedAt(), row.failedProofs(), row.lockedUntil(), row.flags())));
        return rows.size();
    }

    /** As they were stored: what is shown must not be stored, or nobody could be taken apart again. */
    private List<Referral> stored(TenantId tenant, Collection<OpaqueId> ids) {
        return Find.all(referrals.of(tenant).rows(), ids);
    }

    /** With what was said beside its answer. */
    void remove(TenantId tenant, OpaqueId id) {
        referrals.of(tenant).remove(id);
        details.of(tenant).remove(id);
    }

    /** As they were stored, with the pseudonym they were made under. */
    List<OfReferral> rows(TenantId tenant) {
        return referrals.of(tenant).values().stream()
                .sorted(Comparator.comparing(Referral::id))
                .map(OfReferral::new)
                .toList();
    }

    void restore(TenantId tenant, OfReferral row) {
        referrals.of(tenant).insertNew(row.referral().id(), row.referral(), "referral");
    }

    List<OfAnswerDetail> detailRows(TenantId tenant) {
        return new TreeMap<>(details.of(tenant).rows())
                .entrySet().stream()
                        .map(entry -> new OfAnswerDetail(entry.getKey(), entry.getValue()))
                        .toList();
    }

    void restore(TenantId tenant, OfAnswerDetail row) {
        details.of(tenant).insertNew(row.referral(), row.detail(), "detail of an answer");
    }

    private Referral shown(TenantId tenant, Referral row) {
        OpaqueId person = people.one(tenant, row.person());
        return person.equals(row.person())
                ? row
                : copy(row, person, row.alertedAt(), row.failedProofs(), row.lockedUntil(), row.flags());
    }

    private static Referral copy(
            Referral row,
            OpaqueId person,
            @Nullable Instant alertedAt,
            int failedProofs,
            @Nullable Instant lockedUntil,
            Set<EligibilityCode> flags) {
        return new Referral(
                row.id(),
                row.programme(),
                person,
                row.state(),
                row.answer(),
                row.issuedAt(),
                row.expiresAt(),
                row.changedAt(),
                row.sentAt(),
                alertedAt,
                failedProofs,
                lockedUntil,
                flags);
    }
}
