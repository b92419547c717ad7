package org.careerrelay.circulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.identity.IdentityHash;
import org.careerrelay.model.identity.IdentityLink;
import org.careerrelay.model.identity.LinkOrigin;
import org.careerrelay.model.identity.MatchCandidate;
import org.careerrelay.model.identity.RecognitionDecision;
import org.careerrelay.model.identity.RecognitionTerms;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.person.Person;
import org.careerrelay.qualification.Groups;
import org.careerrelay.qualification.Regrouping;
import org.careerrelay.recognition.Recogniser;
import org.careerrelay.recognition.RecognitionPolicy;
import org.careerrelay.spi.phone.PhoneNumbers;
import org.careerrelay.spi.storage.AlikePeople;
import org.careerrelay.spi.storage.RelayConflictException;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Recognises applicants who come back, a whole batch in a few statements (C03, R-83), and keeps what later ones are recognised by. Whoever calls it has seen
 * that the company states the purpose; what is older than its retention is not compared, whether it is deleted already or not. Thread-safe.
 */
public final class Recognising {

    private static final String SYSTEM = "recognition";
    private static final double HUNDREDTHS = 100;

    private final Engine engine;
    private final Regrouping regrouping;
    private final SealedIdentifiers identifiers;

    /**
     * Recognises applicants.
     *
     * @param engine what it works with
     * @param regrouping has counts follow where an application joins people who were known apart
     * @param phones reads telephone numbers
     */
    public Recognising(Engine engine, Regrouping regrouping, PhoneNumbers phones) {
        this.engine = engine;
        this.regrouping = regrouping;
        this.identifiers = new SealedIdentifiers(engine, phones);
    }

    /**
     * Takes applications; those that were taken before stay what they are.
     *
     * @param unit the transaction
     * @param company the company
     * @param ground on what ground
     * @param applicants the applications; of several with one id the first holds
     * @param now the time
     * @return what became of them
     */
    public Recognised take(
            UnitOfWork unit, Tenant company, RecognitionGround ground, Collection<Applicant> applicants, Instant now) {
        return take(unit, company, ground, applicants, now, () -> {});
    }

    /**
     * The same with something to be done at once.
     *
     * @param unit the transaction
     * @param company the company
     * @param ground on what ground
     * @param applicants the applications; of several with one id the first holds
     * @param now the time
     * @param together what is to be asked of storage on the way on which people are looked for; not run where nobody is
     * @return what became of them
     */
    public Recognised take(
            UnitOfWork unit,
            Tenant company,
            RecognitionGround ground,
            Collection<Applicant> applicants,
            Instant now,
            Runnable together) {
        Set<String> applications =
                applicants.stream().map(Applicant::application).collect(Collectors.toSet());
        List<Arrival> known = unit.identities().byApplication(company.id(), applications);
        return take(unit, company, ground, applicants, known, now, together);
    }

    /**
     * The same where it is known which were taken before.
     *
     * @param unit the transaction
     * @param company the company
     * @param ground on what ground
     * @param applicants the applications; of several with one id the first holds
     * @param known those of them that were taken before
     * @param now the time
     * @param together what is to be asked of storage on the way on which people are looked for; not run where nobody is
     * @return what became of them
     */
    public Recognised take(
            UnitOfWork unit,
            Tenant company,
            RecognitionGround ground,
            Collection<Applicant> applicants,
            List<Arrival> known,
            Instant now,
            Runnable together) {
        TenantId tenant = company.id();
        Map<String, Applicant> fresh = new LinkedHashMap<>();
        applicants.forEach(applicant -> fresh.putIfAbsent(applicant.application(), applicant));
        known.forEach(arrival -> fresh.remove(arrival.application()));
        Map<String, Person> people = new HashMap<>();
        Map<OpaqueId, Person> byPseudonym =
                unit.people().find(tenant, known.stream().map(Arrival::person).toList()).stream()
                        .collect(Collectors.toMap(Person::id, person -> person));
        known.forEach(arrival -> people.put(
                arrival.application(), Objects.requireNonNull(byPseudonym.get(arrival.person()), "pseudonym")));
        return fresh.isEmpty()
                ? new Recognised(people, List.of(), List.of(), Map.of())
                : add(unit, company, ground, List.copyOf(fresh.values()), people, now, together);
    }

    private Recognised add(
            UnitOfWork unit,
            Tenant company,
            RecognitionGround ground,
            List<Applicant> applicants,
            Map<String, Person> known,
            Instant now,
            Runnable together) {
        TenantId tenant = company.id();
        List<Person> people = unit.people()
                .resolve(
                        tenant,
                        engine.vault()
                                .drafts(
                                        tenant,
                                        engine.ids().next(tenant, now, applicants.size()),
                                        applicants.stream()
                                                .map(applicant -> List.<IndexKey>of())
                                                .toList()),
                        now);
        List<Newcomer> newcomers = new ArrayList<>(people.size());
        for (int i = 0; i < people.size(); i++) {
            known.put(applicants.get(i).application(), people.get(i));
            var read = identifiers.read(applicants.get(i));
            newcomers.add(new Newcomer(
                    people.get(i).id(),
                    applicants.get(i).application(),
                    read,
                    List.copyOf(new LinkedHashSet<>(engine.index().of(tenant, read)))));
        }
        // Hashes first: who comes at the same moment with the same contact waits here, and finds what the other stored.
        Supplier<AlikePeople> found = unit.indexAndFind(
                tenant,
                newcomers.stream()
                        .flatMap(newcomer ->
                                newcomer.keys().stream().map(key -> new IdentityHash(key, newcomer.person(), now)))
                        .toList(),
                ground.since());
        together.run();
        AlikePeople alike = found.get();
        if (isSealed(ground)) {
            identifiers.seal(unit, tenant, people, applicants);
        }
        List<Decided> decided = decide(unit, company, ground, newcomers, alike, now);
        return store(unit, tenant, known, decided, alike, now);
    }

    private static boolean isSealed(RecognitionGround ground) {
        return ground.terms().basis() == RecognitionTerms.Basis.SEALED;
    }

    private List<Decided> decide(
            UnitOfWork unit,
            Tenant company,
            RecognitionGround ground,
            List<Newcomer> newcomers,
            AlikePeople alike,
            Instant now) {
        boolean sealed = isSealed(ground);
        Set<OpaqueId> people = alike.hashes().stream().map(IdentityHash::person).collect(Collectors.toSet());
        KnownPeople known = new KnownPeople(
                new Recogniser(RecognitionPolicy.among(ground.terms().people())),
                alike.hashes(),
                sealed ? identifiers.open(unit, company.id(), people) : Map.of(),
                Groups.of(alike.groups()),
                alike.apart());
        List<Decided> decided = new ArrayList<>(newcomers.size());
        newcomers.forEach(newcomer -> decided.add(known.next(newcomer, sealed)));
        join(unit, company, alike.groups(), known.staying(), now);
        return decided;
    }

    private Recognised store(
            UnitOfWork unit,
            TenantId tenant,
            Map<String, Person> people,
            List<Decided> decided,
            AlikePeople alike,
            Instant now) {
        List<Arrival> arrivals = decided.stream()
                .map(each ->
                        new Arrival(each.newcomer().person(), each.newcomer().application(), each.decision(), now))
                .toList();
        unit.identities().insert(tenant, arrivals);
        List<IdentityLink> links = new ArrayList<>();
        List<RelayEvent> events = new ArrayList<>();
        for (Decided each : decided) {
            OpaqueId person = each.newcomer().person();
            LinkOrigin origin = each.decision() == RecognitionDecision.AUTO ? LinkOrigin.AUTO : LinkOrigin.REVIEW;
            for (MatchCandidate candidate : each.candidates()) {
                links.add(new IdentityLink(
                        engine.ids().next(tenant, now),
                        person,
                        candidate.person(),
                        origin,
                        origin.undecided(),
                        candidate.reasons(),
                        (int) Math.round(candidate.score() * HUNDREDTHS),
                        now,
                        null));
            }
            events.add(engine.event(
                    tenant,
                    now,
                    EventType.APPLICATION_RECOGNISED,
                    person,
                    Map.of("decision", each.decision().name())));
        }
        unit.identities().put(tenant, links);
        unit.events().append(tenant, events);
        Map<OpaqueId, String> applications = new HashMap<>();
        Stream.concat(alike.arrivals().stream(), arrivals.stream())
                .forEach(arrival -> applications.put(arrival.person(), arrival.application()));
        return new Recognised(people, arrivals, links, applications);
    }

    /** Newcomers have counted for nothing; only where they join people who were known apart, the ledgers have to know. */
    private void join(
            UnitOfWork unit,
            Tenant company,
            Map<OpaqueId, OpaqueId> stored,
            Map<OpaqueId, OpaqueId> after,
            Instant now) {
        Map<OpaqueId, OpaqueId> newcomers = new HashMap<>();
        Map<OpaqueId, OpaqueId> before = new HashMap<>(stored);
        after.forEach((person, stays) -> {
            if (!stored.containsKey(person)) {
                before.put(person, person);
                if (!person.equals(stays)) {
                    newcomers.put(person, stays);
                }
            }
        });
        boolean joinsKnown =
                stored.keySet().stream().anyMatch(person -> !Objects.equals(stored.get(person), after.get(person)));
        if (!joinsKnown) {
            unit.people().regroup(company.id(), newcomers);
            return;
        }
        Regrouping.Books books = regrouping.lock(unit, company, now);
        if (!unit.people().groups(company.id(), new HashSet<>(stored.keySet())).equals(stored)) {
            throw new RelayConflictException("people were joined or taken apart meanwhile", true);
        }
        regrouping.explained(unit, company.id(), stored, now);
        regrouping.write(unit, books, before, after, SYSTEM, now);
    }
}
