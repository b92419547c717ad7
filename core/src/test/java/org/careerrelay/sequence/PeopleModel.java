package org.careerrelay.sequence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.careerrelay.model.OpaqueId;

/** Who is whom: the pseudonym of each address, and which of them operators have joined (CMP-6). Of several that are one the first stays. */
final class PeopleModel {

    private record Pair(OpaqueId one, OpaqueId other) {

        boolean touches(OpaqueId person) {
            return one.equals(person) || other.equals(person);
        }
    }

    private final Map<Integer, OpaqueId> pseudonyms = new HashMap<>();
    private final List<Pair> joined = new ArrayList<>();

    /** An address that is seen for the first time has the pseudonym; afterwards it is whoever it was taken for last. */
    OpaqueId met(int address, OpaqueId pseudonym) {
        return staying(Objects.requireNonNullElse(pseudonyms.putIfAbsent(address, pseudonym), pseudonym));
    }

    OpaqueId staying(OpaqueId person) {
        return Collections.min(all(person));
    }

    Set<OpaqueId> all(OpaqueId person) {
        Set<OpaqueId> all = new LinkedHashSet<>(List.of(person));
        Deque<OpaqueId> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            OpaqueId next = open.pop();
            neighbours(next).stream().filter(all::add).forEach(open::push);
        }
        return all;
    }

    boolean isOwn(int address, OpaqueId person) {
        return person.equals(pseudonyms.get(address));
    }

    private List<OpaqueId> neighbours(OpaqueId person) {
        return joined.stream()
                .filter(pair -> pair.touches(person))
                .map(pair -> pair.one().equals(person) ? pair.other() : pair.one())
                .toList();
    }

    void join(OpaqueId one, OpaqueId other) {
        joined.add(new Pair(one, other));
    }

    /** The others stay one. */
    void takeOut(OpaqueId person) {
        List<OpaqueId> others = neighbours(person);
        joined.removeIf(pair -> pair.touches(person));
        for (OpaqueId other : others) {
            if (!all(other).contains(others.get(0))) {
                join(other, others.get(0));
            }
        }
    }
}
