package org.careerrelay.circulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.identity.Identifiers;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.identity.IdentityHash;
import org.careerrelay.model.identity.MatchCandidate;
import org.careerrelay.model.identity.Recognition;
import org.careerrelay.model.identity.RecognitionDecision;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.qualification.Groups;
import org.careerrelay.recognition.Known;
import org.careerrelay.recognition.Recogniser;
import org.careerrelay.recognition.SharedKey;

/**
 * The people with whom a batch of applications is compared: those who share a hash with any of them, and those of the batch itself, each after they came.
 * Nothing is read from storage here. Not thread-safe.
 */
final class KnownPeople {

    private final Recogniser recogniser;
    private final Groups groups;
    private final Map<OpaqueId, Set<OpaqueId>> apart;
    private final Map<IndexKey, Set<OpaqueId>> byKey = new HashMap<>();
    private final Map<OpaqueId, Identifiers> clear = new HashMap<>();

    KnownPeople(
            Recogniser recogniser,
            Collection<IdentityHash> hashes,
            Map<OpaqueId, Identifiers> clear,
            Groups groups,
            Map<OpaqueId, Set<OpaqueId>> apart) {
        this.recogniser = recogniser;
        this.groups = groups;
        this.apart = apart;
        this.clear.putAll(clear);
        hashes.forEach(hash -> add(hash.key(), hash.person()));
    }

    /** Decides about a newcomer, who is known from then on. What they said is compared later only where {@code sealed}. */
    Decided next(Newcomer newcomer, boolean sealed) {
        Decided decided = decided(newcomer, recognised(newcomer));
        groups.join(newcomer.person(), newcomer.person());
        if (decided.decision() == RecognitionDecision.AUTO) {
            decided.candidates().forEach(candidate -> groups.join(newcomer.person(), candidate.person()));
        }
        newcomer.keys().forEach(key -> add(key, newcomer.person()));
        if (sealed) {
            clear.put(newcomer.person(), newcomer.identifiers());
        }
        return decided;
    }

    /** The pseudonym that stays, by pseudonym. */
    Map<OpaqueId, OpaqueId> staying() {
        return groups.staying();
    }

    private Recognition recognised(Newcomer newcomer) {
        Set<OpaqueId> compared = new LinkedHashSet<>();
        List<SharedKey> shared = new ArrayList<>();
        for (IndexKey key : newcomer.keys()) {
            for (OpaqueId person : byKey.getOrDefault(key, Set.of())) {
                if (clear.containsKey(person)) {
                    compared.add(person);
                } else {
                    shared.add(new SharedKey(person, key.field()));
                }
            }
        }
        List<Known> known = new ArrayList<>();
        for (OpaqueId person : compared) {
            Identifiers identifiers = clear.get(person);
            if (identifiers != null) {
                known.add(new Known(person, identifiers));
            }
        }
        return both(recogniser.amongKnown(newcomer.identifiers(), known), recogniser.bySharedKeys(shared));
    }

    /** What is certain comes before what is to be looked at. */
    private static Recognition both(Recognition one, Recognition other) {
        if (one instanceof Recognition.Auto first) {
            if (other instanceof Recognition.Auto second) {
                List<MatchCandidate> same = new ArrayList<>(first.same());
                same.add(second.match());
                same.addAll(second.same());
                return new Recognition.Auto(first.match(), same);
            }
            return one;
        }
        if (other instanceof Recognition.Auto || one instanceof Recognition.New) {
            return other;
        }
        if (one instanceof Recognition.Review first && other instanceof Recognition.Review second) {
            List<MatchCandidate> candidates = new ArrayList<>(first.candidates());
            candidates.addAll(second.candidates());
            return new Recognition.Review(candidates);
        }
        return one;
    }

    /** One candidate for each person. Those of whom somebody said that they are two are not made one by somebody who is like both. */
    private Decided decided(Newcomer newcomer, Recognition recognition) {
        if (recognition instanceof Recognition.Auto auto) {
            List<MatchCandidate> all = new ArrayList<>(List.of(auto.match()));
            all.addAll(auto.same());
            Map<OpaqueId, MatchCandidate> people = people(all);
            boolean contradicted = groups.areApart(people.keySet(), apart);
            return new Decided(
                    newcomer,
                    contradicted ? RecognitionDecision.REVIEW : RecognitionDecision.AUTO,
                    List.copyOf(people.values()));
        }
        if (recognition instanceof Recognition.Review review) {
            return new Decided(
                    newcomer,
                    RecognitionDecision.REVIEW,
                    List.copyOf(people(review.candidates()).values()));
        }
        return new Decided(newcomer, RecognitionDecision.NEW, List.of());
    }

    private Map<OpaqueId, MatchCandidate> people(Collection<MatchCandidate> candidates) {
        Map<OpaqueId, MatchCandidate> people = new LinkedHashMap<>();
        candidates.forEach(candidate -> people.putIfAbsent(groups.of(candidate.person()), candidate));
        return people;
    }

    private void add(IndexKey key, OpaqueId person) {
        byKey.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(person);
    }
}
