package org.careerrelay.qualification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.identity.IdentityLink;
import org.careerrelay.model.identity.LinkState;

/** Which pseudonyms are one person; of several the first stays. Pure, and independent of the order in which they were joined. Not thread-safe. */
public final class Groups {

    private final Map<OpaqueId, OpaqueId> staying = new HashMap<>();
    private final Map<OpaqueId, Set<OpaqueId>> members = new HashMap<>();

    private Groups() {}

    /**
     * Groups as storage has them.
     *
     * @param stored the pseudonym that stays, by pseudonym
     * @return the groups
     */
    public static Groups of(Map<OpaqueId, OpaqueId> stored) {
        Groups groups = new Groups();
        stored.forEach(groups::join);
        return groups;
    }

    /**
     * Groups as links make them.
     *
     * @param people whose
     * @param links links of theirs
     * @return whom joined links connect
     */
    public static Groups of(Collection<OpaqueId> people, Collection<IdentityLink> links) {
        Groups groups = new Groups();
        people.forEach(groups::add);
        links.stream()
                .filter(link -> link.state() == LinkState.JOINED)
                .filter(link -> groups.staying.containsKey(link.one()) && groups.staying.containsKey(link.other()))
                .forEach(link -> groups.join(link.one(), link.other()));
        return groups;
    }

    /**
     * What no link explains: who was joined before there were links, or with whom they were joined is gone.
     *
     * @param stored the pseudonym that stays, by pseudonym
     * @param links the links of all of them
     * @return pairs that, joined, make the groups what they are
     */
    static List<Map.Entry<OpaqueId, OpaqueId>> unexplained(
            Map<OpaqueId, OpaqueId> stored, Collection<IdentityLink> links) {
        Groups explained = of(stored.keySet(), links);
        List<Map.Entry<OpaqueId, OpaqueId>> pairs = new ArrayList<>();
        new TreeMap<>(stored).forEach((person, stays) -> {
            OpaqueId one = explained.of(person);
            OpaqueId other = explained.of(stays);
            if (!one.equals(other)) {
                pairs.add(Map.entry(one, other));
                explained.join(one, other);
            }
        });
        return pairs;
    }

    private void add(OpaqueId person) {
        if (staying.putIfAbsent(person, person) == null) {
            members.put(person, new LinkedHashSet<>(Set.of(person)));
        }
    }

    /**
     * Who stands for somebody.
     *
     * @param person a pseudonym
     * @return the pseudonym that stays
     */
    public OpaqueId of(OpaqueId person) {
        return staying.getOrDefault(person, person);
    }

    /**
     * All pseudonyms of a person.
     *
     * @param person one of them
     * @return all of them
     */
    public Set<OpaqueId> all(OpaqueId person) {
        return members.getOrDefault(of(person), Set.of(person));
    }

    /**
     * Makes two one.
     *
     * @param one a pseudonym
     * @param other another one
     */
    public void join(OpaqueId one, OpaqueId other) {
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

    /**
     * Whether somebody said of any two of several people that they are two.
     *
     * @param people a pseudonym of each
     * @param apart the pairs, as {@link #apart} gives them
     * @return whether they must not be made one
     */
    public boolean areApart(Collection<OpaqueId> people, Map<OpaqueId, Set<OpaqueId>> apart) {
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

    /**
     * Everybody.
     *
     * @return the pseudonym that stays, by pseudonym
     */
    public Map<OpaqueId, OpaqueId> staying() {
        return Map.copyOf(staying);
    }

    /**
     * The pairs of which somebody said that they are two.
     *
     * @param links links
     * @return the others, by pseudonym, from both sides
     */
    public static Map<OpaqueId, Set<OpaqueId>> apart(Collection<IdentityLink> links) {
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
