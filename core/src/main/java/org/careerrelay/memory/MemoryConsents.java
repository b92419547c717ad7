package org.careerrelay.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentDetail;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentStanding;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.export.ExportedRow.OfConsent;
import org.careerrelay.model.export.ExportedRow.OfConsentEvent;
import org.careerrelay.spi.storage.ConsentStore;
import org.jspecify.annotations.Nullable;

/** Consents by referral, and their events. */
final class MemoryConsents implements ConsentStore {

    private final Transaction transaction;
    private final PerTenant<Tables> tables;

    MemoryConsents(Transaction transaction) {
        this.transaction = transaction;
        tables = new PerTenant<>(transaction, Tables::new);
    }

    @Override
    public void insert(TenantId tenant, List<ConsentRecord> consents) {
        Tables rows = tables.of(tenant);
        for (ConsentRecord consent : consents) {
            if (consent.decidedAt() != null && consent.decidedAt().isAfter(consent.givenAt())) {
                throw transaction.failure("a consent older than the rejection");
            }
            rows.byReferral.insertNew(consent.referral(), copy(consent), "consent of that referral");
            rows.referrals.insertNew(consent.id(), consent.referral(), "consent");
        }
    }

    @Override
    public void append(TenantId tenant, List<ConsentEvent> events) {
        Tables rows = tables.of(tenant);
        for (ConsentEvent event : events) {
            OpaqueId referral = rows.referrals.get(event.consent());
            ConsentRecord consent = referral == null ? null : rows.byReferral.get(referral);
            if (consent == null) {
                throw transaction.failure("there is no such consent");
            }
            rows.events.insertNew(new Step(event.consent(), event.sequence()), copy(event), "event of that sequence");
            if (event.isOfWhole()) {
                rows.byReferral.put(consent.referral(), consent.in(event.state()));
            }
        }
    }

    @Override
    public List<ConsentRecord> find(TenantId tenant, Collection<OpaqueId> referrals) {
        return Find.all(tables.of(tenant).byReferral.rows(), referrals).stream()
                .map(MemoryConsents::copy)
                .toList();
    }

    @Override
    public List<ConsentRecord> byId(TenantId tenant, Collection<OpaqueId> ids) {
        return find(tenant, Find.all(tables.of(tenant).referrals.rows(), ids));
    }

    @Override
    public List<ConsentStanding> standings(TenantId tenant, Collection<OpaqueId> referrals) {
        return Find.all(tables.of(tenant).byReferral.rows(), referrals).stream()
                .map(ConsentStanding::of)
                .toList();
    }

    @Override
    public List<ConsentEvent> events(TenantId tenant, OpaqueId consent) {
        return tables
                .of(tenant)
                .events
                .rows()
                .subMap(new Step(consent, Integer.MIN_VALUE), true, new Step(consent, Integer.MAX_VALUE), true)
                .values()
                .stream()
                .map(MemoryConsents::copy)
                .toList();
    }

    @Override
    public List<ConsentEvent> eventsOf(TenantId tenant, Collection<OpaqueId> consents) {
        return consents.stream()
                .sorted()
                .distinct()
                .flatMap(consent -> events(tenant, consent).stream())
                .toList();
    }

    @Override
    public void replace(TenantId tenant, List<ConsentRecord> consents) {
        consents.forEach(consent -> tables.of(tenant).byReferral.put(consent.referral(), copy(consent)));
    }

    @Override
    public List<ConsentRecord> due(TenantId tenant, Instant now, int limit) {
        return tables.of(tenant).byReferral.values().stream()
                .filter(consent -> consent.dueAt() == null || !consent.dueAt().isAfter(now))
                .limit(limit)
                .map(MemoryConsents::copy)
                .toList();
    }

    /** With its events. */
    void remove(TenantId tenant, ConsentRecord consent) {
        Tables rows = tables.of(tenant);
        rows.byReferral.remove(consent.referral());
        rows.referrals.remove(consent.id());
        events(tenant, consent.id()).forEach(event -> rows.events.remove(new Step(consent.id(), event.sequence())));
    }

    List<OfConsent> rows(TenantId tenant) {
        return tables.of(tenant).byReferral.values().stream()
                .sorted(Comparator.comparing(ConsentRecord::id))
                .map(consent -> new OfConsent(copy(consent)))
                .toList();
    }

    void restore(TenantId tenant, OfConsent row) {
        insert(tenant, List.of(row.consent()));
    }

    List<OfConsentEvent> eventRows(TenantId tenant) {
        return tables.of(tenant).events.values().stream()
                .map(event -> new OfConsentEvent(copy(event)))
                .toList();
    }

    /** The consent was restored as it stands after all of its events. */
    void restore(TenantId tenant, OfConsentEvent row) {
        ConsentEvent event = row.event();
        tables.of(tenant)
                .events
                .insertNew(new Step(event.consent(), event.sequence()), copy(event), "event of that sequence");
    }

    private static ConsentEvent copy(ConsentEvent event) {
        ConsentDetail detail = event.detail();
        NoticeReference notice = detail == null ? null : detail.notice();
        return new ConsentEvent(
                event.consent(),
                event.sequence(),
                event.state(),
                event.at(),
                event.by(),
                detail == null || notice == null
                        ? detail
                        : new ConsentDetail(
                                detail.method(),
                                detail.purposes(),
                                copy(notice),
                                detail.validUntil(),
                                detail.evidence()),
                copy(event.prevHash()),
                copy(event.hash()));
    }

    private static byte @Nullable [] copy(byte @Nullable [] bytes) {
        return bytes == null ? null : bytes.clone();
    }

    private static NoticeReference copy(NoticeReference notice) {
        return new NoticeReference(
                notice.id(), notice.version(), notice.locale(), notice.sha256().clone());
    }

    private static ConsentRecord copy(ConsentRecord consent) {
        return new ConsentRecord(
                consent.id(),
                consent.referral(),
                consent.recipient(),
                consent.recipientSha256().clone(),
                consent.country(),
                consent.state(),
                consent.purposes(),
                consent.items(),
                copy(consent.notice()),
                consent.proof(),
                consent.givenAt(),
                consent.validUntil(),
                consent.refused(),
                consent.decidedAt(),
                consent.keepUntil(),
                consent.dueAt(),
                consent.givenStep());
    }

    private record Step(OpaqueId consent, int sequence) implements Comparable<Step> {

        @Override
        public int compareTo(Step other) {
            int byConsent = consent.compareTo(other.consent);
            return byConsent != 0 ? byConsent : Integer.compare(sequence, other.sequence);
        }
    }

    private static final class Tables {

        final Table<OpaqueId, ConsentRecord, Map<OpaqueId, ConsentRecord>> byReferral;
        final Table<OpaqueId, OpaqueId, Map<OpaqueId, OpaqueId>> referrals;
        final Table<Step, ConsentEvent, NavigableMap<Step, ConsentEvent>> events;

        Tables(Transaction transaction) {
            byReferral = Table.unordered(transaction);
            referrals = Table.unordered(transaction);
            events = Table.ordered(transaction);
        }
    }
}
