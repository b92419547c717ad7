package org.careerrelay.circulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.identity.IdentityLink;
import org.careerrelay.model.identity.LinkState;

/** Which pseudonyms are one person; of several the first stays. Pure, and independent of the order in which they were joined. Not thread-safe. */
final class Groups {

    private final Map<OpaqueId, OpaqueId> staying = new HashMap<>();
    private final Map<OpaqueId, Set<OpaqueId>> members = new HashMap<>();

    /** Nobody is anybody else. */
    Groups() {}

    /** Groups as storage has them: the pseudonym that stays, by pseudonym. */
    static Groups of(Map<OpaqueId, OpaqueId> stored) {
        Groups groups = new Groups();
        stored.forEach(groups::join);
        return groups;
    }

    /**
     * Groups after links have changed. What no link explained before stays together: it was joined before there were links, or with whom it was joined is gone.
     *
     * @param stored the pseudonym that stays, by pseudonym, as the links before have it
     * @param before the links before
     * @param now the links now
     */
    static Groups of(Map<OpaqueId, OpaqueId> stored, Collection<IdentityLink> before, Collection<IdentityLink> now) {
        Groups explained = joined(stored, before);
        Groups groups = joined(stored, now);
        stored.forEach((person, stays) -> groups.join(explained.of(person), explained.of(stays)));
        return groups;
    }

    private static Groups joined(Map<OpaqueId, OpaqueId> people, Collection<IdentityLink> links) {
        Groups groups = new Groups();
        people.keySet().forEach(groups::add);
        links.stream()
                .filter(link -> link.state() == LinkState.JOINED)
                .filter(link -> people.containsKey(link.one()) && people.containsKey(link.other()))
                .forEach(link -> groups.join(link.one(), link.other()));
        return groups;
    }

    private void add(OpaqueId person) {
        if (staying.putIfAbsent(person, person) == null) {
            members.put(person, new LinkedHashSet<>(Set.of(person)));
        }
    }

    /** The pseudonym that stays. */
    OpaqueId of(OpaqueId person) {
        return staying.getOrDefault(person, person);
    }

    /** All pseudonyms of a person. */
    Set<OpaqueId> all(OpaqueId person) {
        return members.getOrDefault(of(person), Set.of(person));
    }

    /** Makes two one. */
    void join(OpaqueId one, OpaqueId other) {
        add(one);
        add(other);
        OpaqueId first = of(one);
        OpaqueId second = of(other);
        if (first.equals(second)) {
            return;
        }
        OpaqueId stays = first.compareTo(second) < 0 ? first : second;
        OpaqueId goes = stays.equals(first) ? second : first;
        Set<OpaqueId> joined = new LinkedHashSet<>(all(stays));
        for (OpaqueId person : List.copyOf(all(goes))) {
            staying.put(person, stays);
            joined.add(person);
        }
        members.remove(goes);
        members.put(stays, joined);
    }

    /** Whether somebody said of any two of these people that they are two. */
    boolean areApart(Collection<OpaqueId> people, Map<OpaqueId, Set<OpaqueId>> apart) {
        List<OpaqueId> all = new ArrayList<>(people);
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (areApart(all.get(i), all.get(j), apart)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean areApart(OpaqueId one, OpaqueId other, Map<OpaqueId, Set<OpaqueId>> apart) {
        Set<OpaqueId> others = all(other);
        return all(one).stream()
                .anyMatch(
                        person -> apart.getOrDefault(person, Set.of()).stream().anyMatch(others::contains));
    }

    /** The pseudonym that stays, by pseudonym. */
    Map<OpaqueId, OpaqueId> staying() {
        return Map.copyOf(staying);
    }

    /** The pairs of which somebody said that they are two, from both sides. */
    static Map<OpaqueId, Set<OpaqueId>> apart(Collection<IdentityLink> links) {
        Map<OpaqueId, Set<OpaqueId>> apart = new HashMap<>();
        for (IdentityLink link : links) {
            if (link.state() == LinkState.APART) {
                apart.computeIfAbsent(link.one(), none -> new HashSet<>()).add(link.other());
                apart.computeIfAbsent(link.other(), none -> new HashSet<>()).add(link.one());
            }
        }
        return apart;
    }
}
