package org.careerrelay.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow.OfInboxItem;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.spi.storage.InboxStore;
import org.jspecify.annotations.Nullable;

/** Received referrals by id, and by company and reference. */
final class MemoryInbox implements InboxStore {

    private static final Comparator<InboxItem> AS_CONSENTED =
            Comparator.comparing(InboxItem::consentedAt).thenComparing(InboxItem::id);

    private final PerTenant<Tables> tables;

    MemoryInbox(Transaction transaction) {
        tables = new PerTenant<>(transaction, Tables::new);
    }

    @Override
    public Set<OpaqueId> insert(TenantId tenant, List<InboxItem> items) {
        Tables rows = tables.of(tenant);
        Set<OpaqueId> inserted = new LinkedHashSet<>();
        for (InboxItem item : items) {
            if (rows.byReference.insert(new Reference(item.company(), item.referral()), item.id())) {
                rows.byId.insertNew(item.id(), item, "received referral");
                rows.note(item.answer(), item.person());
                inserted.add(item.id());
            }
        }
        return inserted;
    }

    @Override
    public List<InboxItem> find(TenantId tenant, String company, Collection<OpaqueId> referrals) {
        Tables rows = tables.of(tenant);
        List<Reference> references = referrals.stream()
                .map(referral -> new Reference(company, referral))
                .toList();
        return Find.all(rows.byId.rows(), Find.all(rows.byReference.rows(), references));
    }

    @Override
    public List<InboxItem> byId(TenantId tenant, Collection<OpaqueId> ids) {
        return Find.all(tables.of(tenant).byId.rows(), ids);
    }

    @Override
    public List<InboxItem> byPerson(TenantId tenant, Collection<OpaqueId> people) {
        Set<OpaqueId> wanted = Set.copyOf(people);
        return tables.of(tenant).byId.values().stream()
                .filter(item -> wanted.contains(item.person()))
                .toList();
    }

    @Override
    public List<InboxItem> lockByPerson(TenantId tenant, Collection<OpaqueId> people) {
        return byPerson(tenant, people);
    }

    @Override
    public List<InboxItem> list(TenantId tenant, boolean answered, int limit) {
        return tables.of(tenant).byId.values().stream()
                .filter(item -> answered ? item.answer() != null : item.answer() == null && item.stoppedAt() == null)
                .sorted(AS_CONSENTED)
                .limit(limit)
                .toList();
    }

    @Override
    public List<InboxItem> unanswered(TenantId tenant, String company, Instant at, OpaqueId after, int limit) {
        return tables.of(tenant).byId.values().stream()
                .filter(item -> item.company().equals(company) && item.id().compareTo(after) > 0)
                .filter(item -> notBefore(item.answeredAt(), at) && notBefore(item.stoppedAt(), at))
                .sorted(Comparator.comparing(InboxItem::id))
                .limit(limit)
                .toList();
    }

    private static boolean notBefore(@Nullable Instant happened, Instant at) {
        return happened == null || !happened.isBefore(at);
    }

    @Override
    public Set<OpaqueId> stop(TenantId tenant, Collection<OpaqueId> ids, Instant at) {
        Tables rows = tables.of(tenant);
        Set<OpaqueId> stopped = new LinkedHashSet<>();
        for (InboxItem item : Find.all(rows.byId.rows(), ids)) {
            if (item.stoppedAt() == null) {
                rows.byId.put(item.id(), item.stopped(at));
                stopped.add(item.id());
            }
        }
        return stopped;
    }

    @Override
    public Set<OpaqueId> answer(TenantId tenant, List<InboxItem> answered) {
        Tables rows = tables.of(tenant);
        Set<OpaqueId> stored = new LinkedHashSet<>();
        for (InboxItem item : answered) {
            InboxItem row = rows.byId.get(item.id());
            if (row != null && row.answer() == null && row.stoppedAt() == null) {
                rows.byId.put(row.id(), row.answered(item.answer(), item.answeredAt(), item.detail()));
                rows.note(item.answer(), row.person());
                stored.add(row.id());
            }
        }
        return stored;
    }

    @Override
    public List<Instant> everyNthAccepted(TenantId tenant, String company, int n) {
        Map<OpaqueId, Instant> firstByPerson = new HashMap<>();
        for (InboxItem item : tables.of(tenant).byId.values()) {
            Instant at = item.answeredAt();
            if (item.company().equals(company) && item.answer() == AgencyAnswer.ACCEPTED_NEW && at != null) {
                firstByPerson.merge(item.person(), at, (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        List<Instant> ordered = firstByPerson.values().stream().sorted().toList();
        return IntStream.rangeClosed(1, ordered.size() / n)
                .mapToObj(i -> ordered.get(i * n - 1))
                .toList();
    }

    @Override
    public Set<OpaqueId> registered(TenantId tenant, Collection<OpaqueId> people) {
        Set<OpaqueId> registered = new LinkedHashSet<>(people);
        registered.retainAll(tables.of(tenant).accepted.rows().keySet());
        return registered;
    }

    @Override
    public int unlink(TenantId tenant, Collection<OpaqueId> ids, OpaqueId nobody) {
        Tables rows = tables.of(tenant);
        List<InboxItem> found = Find.all(rows.byId.rows(), ids);
        for (InboxItem item : found) {
            rows.byId.put(item.id(), item.about(nobody));
            rows.note(item.answer(), nobody);
        }
        for (InboxItem item : found) {
            boolean accepted = rows.byId.values().stream()
                    .anyMatch(other ->
                            other.person().equals(item.person()) && other.answer() == AgencyAnswer.ACCEPTED_NEW);
            if (!accepted) {
                rows.accepted.remove(item.person());
            }
        }
        return found.size();
    }

    List<OfInboxItem> rows(TenantId tenant) {
        return tables.of(tenant).byId.values().stream()
                .sorted(Comparator.comparing(InboxItem::id))
                .map(OfInboxItem::new)
                .toList();
    }

    void restore(TenantId tenant, OfInboxItem row) {
        Tables rows = tables.of(tenant);
        InboxItem item = row.item();
        rows.byId.insertNew(item.id(), item, "received referral");
        rows.byReference.insertNew(
                new Reference(item.company(), item.referral()), item.id(), "received referral of that reference");
        rows.note(item.answer(), item.person());
    }

    private record Reference(String company, OpaqueId referral) {}

    private static final class Tables {

        final Table<OpaqueId, InboxItem, Map<OpaqueId, InboxItem>> byId;
        final Table<Reference, OpaqueId, Map<Reference, OpaqueId>> byReference;
        final Table<OpaqueId, AgencyAnswer, Map<OpaqueId, AgencyAnswer>> accepted;

        Tables(Transaction transaction) {
            byId = Table.unordered(transaction);
            byReference = Table.unordered(transaction);
            accepted = Table.unordered(transaction);
        }

        void note(@Nullable AgencyAnswer answer, OpaqueId person) {
            if (answer == AgencyAnswer.ACCEPTED_NEW) {
                accepted.insert(person, answer);
            }
        }
    }
}
