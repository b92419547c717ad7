package org.careerrelay.circulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.community.Memberships;
import org.careerrelay.community.Memberships.Key;
import org.careerrelay.community.Standing;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.community.AttributeKind;
import org.careerrelay.model.community.MemberAttribute;
import org.careerrelay.model.community.MemberProfile;
import org.careerrelay.model.community.Membership;
import org.careerrelay.model.community.MembershipResult;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.spi.storage.UnitOfWork;

/** The pool (B07): by what those are found who agreed to be kept. Of everybody else nothing is stored. */
public final class PoolProfiles {

    private PoolProfiles() {}

    /**
     * Takes profiles, in place of those before; what people said themselves stays.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param profiles the profiles
     * @param now the time
     * @return what became of each, in the same order
     */
    public static List<MembershipResult> describe(
            UnitOfWork unit, TenantId tenant, List<MemberProfile> profiles, Instant now) {
        Map<String, OpaqueId> people = Lives.told(
                unit, tenant, profiles.stream().map(MemberProfile::reference).collect(Collectors.toSet()));
        Map<OpaqueId, OpaqueId> groups = unit.people().groups(tenant, new HashSet<>(people.values()));
        Map<Key, List<Membership>> known = Memberships.known(unit, tenant, groups);
        Map<OpaqueId, ConsentRecord> consents = Memberships.consents(
                unit, tenant, known.values().stream().flatMap(List::stream).toList());
        Map<OpaqueId, Set<MemberAttribute>> words = new HashMap<>();
        List<MembershipResult> results = new ArrayList<>(profiles.size());
        for (MemberProfile profile : profiles) {
            OpaqueId person = people.get(profile.reference());
            if (person == null) {
                results.add(new MembershipResult.Unknown(profile.reference()));
                continue;
            }
            Key key = new Key(groups.getOrDefault(person, person), Purpose.RECONTACT_RETENTION);
            Optional<Membership> member = Standing.of(known.getOrDefault(key, List.of()), consents, now);
            member.ifPresent(row -> words.put(row.id(), new HashSet<>(profile.words())));
            results.add(
                    member.isPresent()
                            ? new MembershipResult.Recorded(profile.reference())
                            : new MembershipResult.NotAMember(profile.reference()));
        }
        unit.community()
                .words(tenant, words.keySet())
                .forEach((membership, before) -> before.stream()
                        .filter(word -> word.kind() == AttributeKind.INTEREST)
                        .forEach(word -> words.computeIfAbsent(membership, none -> new HashSet<>())
                                .add(word)));
        unit.community().describe(tenant, words);
        return results;
    }
}
