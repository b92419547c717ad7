package org.careerrelay.circulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.community.Agreed;
import org.careerrelay.community.CommunityNotices;
import org.careerrelay.community.Memberships;
import org.careerrelay.community.Memberships.Key;
import org.careerrelay.community.Standing;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.community.CollectedMembership;
import org.careerrelay.model.community.Membership;
import org.careerrelay.model.community.MembershipEnd;
import org.careerrelay.model.community.MembershipOrigin;
import org.careerrelay.model.community.MembershipResult;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.rights.RequestState;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.spi.storage.UnitOfWork;

/** Takes down what people told the company of being kept and written to: that they agreed, and that they leave. Thread-safe. */
public final class CommunityRecords {

    private final Memberships memberships;

    /**
     * Takes down.
     *
     * @param engine what it works with
     */
    public CommunityRecords(Engine engine) {
        this.memberships = new Memberships(engine);
    }

    /**
     * Takes down that people agreed elsewhere.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param actor who records, as an opaque reference
     * @param all what they agreed to
     * @param now the time
     * @return what became of each, in the same order
     */
    public List<MembershipResult> collect(
            UnitOfWork unit, TenantId tenant, String actor, List<CollectedMembership> all, Instant now) {
        // Whoever records comes one after the other.
        unit.audit().lockHead(tenant);
        Map<String, OpaqueId> people = Lives.told(
                unit, tenant, all.stream().map(CollectedMembership::reference).collect(Collectors.toSet()));
        Map<OpaqueId, OpaqueId> groups = unit.people().groups(tenant, new HashSet<>(people.values()));
        Map<Key, List<Membership>> known = Memberships.known(unit, tenant, groups);
        Map<OpaqueId, ConsentRecord> consents = Memberships.consents(
                unit, tenant, known.values().stream().flatMap(List::stream).toList());
        Map<String, Instant> decided = decided(unit, tenant, people.keySet());
        Map<OpaqueId, Instant> stopped = stopped(unit, tenant, groups);
        Map<Key, Agreed> fresh = new HashMap<>();
        List<StoredNotice> notices = new ArrayList<>();
        List<MembershipResult> results = new ArrayList<>(all.size());
        for (CollectedMembership one : all) {
            String reference = one.reference();
            OpaqueId person = people.get(reference);
            if (person == null) {
                results.add(new MembershipResult.Unknown(reference));
                continue;
            }
            Key key = new Key(groups.getOrDefault(person, person), one.purpose());
            List<Membership> rows = known.getOrDefault(key, List.of());
            Instant agreedAt = one.agreedAt();
            Instant left = Standing.left(rows);
            Instant stop = stopped.get(key.person());
            if (decided.containsKey(reference) && agreedAt.isBefore(decided.get(reference))) {
                results.add(new MembershipResult.BeforeTheDecision(reference));
            } else if (left != null && !agreedAt.isAfter(left) || stop != null && !agreedAt.isAfter(stop)) {
                results.add(new MembershipResult.LeftSince(reference));
            } else if (fresh.containsKey(key)
                    || Standing.of(rows, consents, now)
                            .filter(row -> !row.agreedAt().isBefore(agreedAt))
                            .isPresent()) {
                results.add(new MembershipResult.Repeated(reference));
            } else {
                StoredNotice notice = CommunityNotices.collected(one, now);
                notices.add(notice);
                fresh.put(key, agreed(person, one, notice, actor));
                results.add(new MembershipResult.Recorded(reference));
            }
        }
        unit.notices().keep(tenant, notices);
        memberships.join(unit, tenant, List.copyOf(fresh.values()), now);
        return results;
    }

    /**
     * Takes down that people told the company that they leave.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param references the company's ids of them
     * @param now the time
     * @return what became of each, in the same order
     */
    public List<MembershipResult> leave(UnitOfWork unit, TenantId tenant, List<String> references, Instant now) {
        unit.audit().lockHead(tenant);
        Map<String, OpaqueId> people = Lives.told(unit, tenant, new HashSet<>(references));
        List<MembershipResult> results = new ArrayList<>(references.size());
        for (String reference : references) {
            OpaqueId person = people.get(reference);
            if (person == null) {
                results.add(new MembershipResult.Unknown(reference));
                continue;
            }
            int ended = memberships.leave(
                    unit,
                    tenant,
                    unit.people().together(tenant, person),
                    Memberships.PURPOSES,
                    MembershipEnd.TOLD,
                    now);
            results.add(
                    ended > 0 ? new MembershipResult.Recorded(reference) : new MembershipResult.NotAMember(reference));
        }
        return results;
    }

    private static Agreed agreed(OpaqueId person, CollectedMembership one, StoredNotice notice, String actor) {
        return new Agreed(
                person,
                one.reference(),
                one.purpose(),
                MembershipOrigin.COLLECTED,
                notice.notice().reference(),
                one.agreedAt(),
                one.validUntil(),
                null,
                one.evidence(),
                actor,
                Set.of());
    }

    private static Map<String, Instant> decided(UnitOfWork unit, TenantId tenant, Collection<String> references) {
        Map<String, Instant> decided = new HashMap<>();
        for (StoredRejection rejection : unit.rejections().byApplication(tenant, references)) {
            if (rejection.takenBackAt() == null) {
                decided.put(rejection.application(), rejection.decidedAt());
            }
        }
        return decided;
    }

    /** When people last asked that their data be used no longer, and were not refused, by the pseudonym that stays. */
    private static Map<OpaqueId, Instant> stopped(UnitOfWork unit, TenantId tenant, Map<OpaqueId, OpaqueId> groups) {
        Map<OpaqueId, Instant> stopped = new HashMap<>();
        for (RightsRequest request : unit.rights().ofPeople(tenant, groups.keySet())) {
            if (request.kind() == RequestKind.STOP && request.state() != RequestState.REFUSED) {
                stopped.merge(
                        groups.getOrDefault(request.person(), request.person()),
                        request.receivedAt(),
                        (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return stopped;
    }
}
