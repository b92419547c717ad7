package org.careerrelay.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.community.AttributeKind;
import org.careerrelay.model.community.MemberAttribute;
import org.careerrelay.model.community.Membership;
import org.careerrelay.model.community.MembershipEnd;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.export.ExportedRow.OfMemberWord;
import org.careerrelay.model.export.ExportedRow.OfMembership;
import org.careerrelay.spi.storage.CommunityStore;
import org.jspecify.annotations.Nullable;

/** Who agreed to be kept and written to. */
final class MemoryCommunity implements CommunityStore {

    private final PerTenant<Tables> tables;
    private final MemoryConsents consents;

    MemoryCommunity(Transaction transaction, MemoryConsents consents) {
        this.tables = new PerTenant<>(transaction, Tables::new);
        this.consents = consents;
    }

    @Override
    public void add(TenantId tenant, List<Membership> memberships) {
        memberships.forEach(membership -> tables.of(tenant).byId.insertNew(membership.id(), membership, "membership"));
    }

    @Override
    public Set<OpaqueId> end(TenantId tenant, Collection<OpaqueId> ids, Instant at, MembershipEnd cause) {
        List<Membership> ending = find(tenant, Set.copyOf(ids)).stream()
                .filter(membership -> membership.endedAt() == null)
                .toList();
        for (Membership membership : ending) {
            tables.of(tenant).byId.put(membership.id(), membership.ended(at, cause));
            tables.of(tenant).words.remove(membership.id());
        }
        return ending.stream().map(Membership::id).collect(Collectors.toSet());
    }

    @Override
    public List<Membership> find(TenantId tenant, Collection<OpaqueId> ids) {
        return Find.all(tables.of(tenant).byId.rows(), ids);
    }

    @Override
    public List<Membership> ofPeople(TenantId tenant, Collection<OpaqueId> people) {
        Set<OpaqueId> wanted = Set.copyOf(people);
        return tables.of(tenant).byId.values().stream()
                .filter(membership -> wanted.contains(membership.person()))
                .toList();
    }

    @Override
    public void describe(TenantId tenant, Map<OpaqueId, Set<MemberAttribute>> words) {
        words.forEach((membership, all) -> {
            if (all.isEmpty()) {
                tables.of(tenant).words.remove(membership);
            } else {
                tables.of(tenant).words.put(membership, Set.copyOf(all));
            }
        });
    }

    @Override
    public Map<OpaqueId, Set<MemberAttribute>> words(TenantId tenant, Collection<OpaqueId> ids) {
        Map<OpaqueId, Set<MemberAttribute>> words = new HashMap<>();
        for (OpaqueId id : ids) {
            Set<MemberAttribute> found = tables.of(tenant).words.get(id);
            if (found != null) {
                words.put(id, found);
            }
        }
        return words;
    }

    @Override
    public List<Membership> page(
            TenantId tenant,
            Purpose purpose,
            Map<AttributeKind, Set<String>> anyOf,
            Instant now,
            @Nullable OpaqueId after,
            int limit) {
        return tables.of(tenant).byId.values().stream()
                .filter(membership -> membership.purpose() == purpose
                        && membership.endedAt() == null
                        && now.isBefore(membership.validUntil())
                        && (after == null || membership.id().compareTo(after) > 0)
                        && isFound(tenant, membership.id(), anyOf))
                .limit(limit)
                .toList();
    }

    private boolean isFound(TenantId tenant, OpaqueId membership, Map<AttributeKind, Set<String>> anyOf) {
        Set<MemberAttribute> words = words(tenant, List.of(membership)).getOrDefault(membership, Set.of());
        return anyOf.entrySet().stream()
                .allMatch(wanted -> words.stream()
                        .anyMatch(word -> word.kind() == wanted.getKey()
                                && wanted.getValue().contains(word.value())));
    }

    @Override
    public List<Membership> over(TenantId tenant, Instant now, int limit) {
        return tables.of(tenant).byId.values().stream()
                .filter(membership -> membership.endedAt() == null
                        && (!now.isBefore(membership.validUntil()) || consentIsOver(tenant, membership, now)))
                .limit(limit)
                .toList();
    }

    private boolean consentIsOver(TenantId tenant, Membership membership, Instant now) {
        OpaqueId consent = membership.consent();
        return consent != null
                && consents.byId(tenant, List.of(consent)).stream()
                        .map(ConsentRecord::keepUntil)
                        .noneMatch(until -> until != null && now.isBefore(until));
    }

    @Override
    public int delete(TenantId tenant, Collection<OpaqueId> people) {
        List<Membership> gone = ofPeople(tenant, people);
        gone.forEach(membership -> remove(tenant, membership.id()));
        return gone.size();
    }

    void remove(TenantId tenant, OpaqueId id) {
        tables.of(tenant).byId.remove(id);
        tables.of(tenant).words.remove(id);
    }

    List<OfMembership> rows(TenantId tenant) {
        return tables.of(tenant).byId.values().stream().map(OfMembership::new).toList();
    }

    List<OfMemberWord> wordRows(TenantId tenant) {
        return tables.of(tenant).words.rows().entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().stream().sorted().map(word -> new OfMemberWord(entry.getKey(), word)))
                .toList();
    }

    void restore(TenantId tenant, OfMembership row) {
        add(tenant, List.of(row.membership()));
    }

    void restore(TenantId tenant, OfMemberWord row) {
        Set<MemberAttribute> before = words(tenant, List.of(row.membership())).getOrDefault(row.membership(), Set.of());
        if (before.contains(row.word())) {
            throw tables.of(tenant).words.failure("a word of that membership exists already");
        }
        tables.of(tenant)
                .words
                .put(
                        row.membership(),
                        Set.copyOf(Stream.concat(before.stream(), Stream.of(row.word()))
                                .toList()));
    }

    private static final class Tables {

        final Table<OpaqueId, Membership, NavigableMap<OpaqueId, Membership>> byId;
        final Table<OpaqueId, Set<MemberAttribute>, NavigableMap<OpaqueId, Set<MemberAttribute>>> words;

        Tables(Transaction transaction) {
            byId = Table.ordered(transaction);
            words = Table.ordered(transaction);
        }
    }
}
