package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.identity.IdentityHash;
import org.careerrelay.model.identity.IdentityLink;
import org.careerrelay.model.identity.LinkState;
import org.careerrelay.model.person.IndexKey;

/**
 * Who is like somebody who arrives, and all that is known of who those people are (C03).
 *
 * @param hashes the hashes they share, each with the pseudonym that has it, in any order
 * @param groups the pseudonym that stays, by each pseudonym of these people, as {@link PersonStore#groups} gives it
 * @param apart the pairs of these pseudonyms of which somebody said that they are two, from both sides
 * @param arrivals their applications, in any order; who was known before applications had pseudonyms of their own has none
 */
public record AlikePeople(
        List<IdentityHash> hashes,
        Map<OpaqueId, OpaqueId> groups,
        Map<OpaqueId, Set<OpaqueId>> apart,
        List<Arrival> arrivals) {

    /** Copies lists and maps. */
    public AlikePeople {
        hashes = List.copyOf(hashes);
        groups = Map.copyOf(groups);
        apart = Map.copyOf(apart);
        arrivals = List.copyOf(arrivals);
    }

    /** One store after the other: what {@link UnitOfWork#indexAndFind} is to be equal to. */
    static AlikePeople indexAndFind(UnitOfWork unit, TenantId tenant, List<IdentityHash> arriving, Instant since) {
        unit.identities().index(tenant, arriving);
        Set<OpaqueId> own = arriving.stream().map(IdentityHash::person).collect(Collectors.toSet());
        Set<IndexKey> keys = arriving.stream().map(IdentityHash::key).collect(Collectors.toSet());
        List<IdentityHash> hashes = unit.identities().sharing(tenant, keys).stream()
                .filter(hash -> !own.contains(hash.person()) && !hash.at().isBefore(since))
                .toList();
        Set<OpaqueId> people = hashes.stream().map(IdentityHash::person).collect(Collectors.toSet());
        Map<OpaqueId, OpaqueId> groups = unit.people().groups(tenant, people);
        return new AlikePeople(
                hashes,
                groups,
                apart(groups.keySet(), unit.identities().linksOf(tenant, groups.keySet())),
                unit.identities().ofPeople(tenant, people));
    }

    private static Map<OpaqueId, Set<OpaqueId>> apart(Collection<OpaqueId> people, Collection<IdentityLink> links) {
        return pairs(
                people,
                links.stream()
                        .filter(link -> link.state() == LinkState.APART)
                        .map(link -> Map.entry(link.one(), link.other()))
                        .toList());
    }

    /**
     * Pairs from both sides.
     *
     * @param people of whom both are to be
     * @param pairs the pairs
     * @return the others, by pseudonym
     */
    public static Map<OpaqueId, Set<OpaqueId>> pairs(
            Collection<OpaqueId> people, Collection<Map.Entry<OpaqueId, OpaqueId>> pairs) {
        Set<OpaqueId> among = new HashSet<>(people);
        Map<OpaqueId, Set<OpaqueId>> apart = new HashMap<>();
        for (Map.Entry<OpaqueId, OpaqueId> pair : pairs) {
            if (among.contains(pair.getKey()) && among.contains(pair.getValue())) {
                apart.computeIfAbsent(pair.getKey(), none -> new HashSet<>()).add(pair.getValue());
                apart.computeIfAbsent(pair.getValue(), none -> new HashSet<>()).add(pair.getKey());
            }
        }
        return apart;
    }
}
