package org.careerrelay.circulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.TextForms;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.circulation.LifecycleNote;
import org.careerrelay.model.circulation.LifecycleResult;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.leaver.ExitCase;
import org.careerrelay.model.leaver.StoredStepUp;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.person.Person;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Records what happens in people's lives with a company (C13), under pseudonyms, so that joining and taking apart people does the same to their threads. Late,
 * repeated and out of order is all the same. Thread-safe.
 */
public final class Lives {

    private final Engine engine;

    /**
     * Records events.
     *
     * @param engine what it works with
     */
    public Lives(Engine engine) {
        this.engine = engine;
    }

    /**
     * Records notes.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param actor who records, as an opaque reference
     * @param notes the notes
     * @param now the time
     * @return what became of each, in the same order
     */
    public List<LifecycleResult> record(
            UnitOfWork unit, TenantId tenant, String actor, List<LifecycleNote> notes, Instant now) {
        // Whoever records comes one after the other: two who name somebody unknown at once would make two people of
        // them.
        unit.audit().lockHead(tenant);
        Map<String, LifecycleEvent> recorded = new HashMap<>();
        unit.lifecycle()
                .byKey(tenant, notes.stream().map(LifecycleNote::key).collect(Collectors.toSet()))
                .forEach(event -> recorded.put(event.key(), event));
        Map<String, OpaqueId> people = people(unit, tenant, notes);
        Set<String> told = new HashSet<>(told(unit, tenant, people.keySet()).keySet());
        Map<OpaqueId, OpaqueId> groups = unit.people().groups(tenant, new HashSet<>(people.values()));
        Set<OpaqueId> agreed = agreed(unit, tenant, notes, groups, now);
        Map<OpaqueId, LifecycleEvent> fresh = new LinkedHashMap<>();
        Set<OpaqueId> newcomers = new LinkedHashSet<>();
        List<LifecycleResult> results = new ArrayList<>(notes.size());
        for (LifecycleNote note : notes) {
            LifecycleEvent before = recorded.get(note.key());
            if (before != null) {
                results.add(
                        isSame(before, note)
                                ? new LifecycleResult.Repeated(note.key())
                                : new LifecycleResult.Conflict(note.key()));
                continue;
            }
            OpaqueId one = people.get(note.reference());
            OpaqueId other = note.earlier() == null ? null : people.get(note.earlier());
            boolean ofTwo =
                    one != null && other != null && !staying(groups, one).equals(staying(groups, other));
            // Of a step-up that may be private nothing is told: the id it is known by is as good as new (C09).
            boolean oneIsTold = told.contains(note.reference());
            OpaqueId known = one == null || ofTwo && !oneIsTold ? other : one;
            if (ofTwo && oneIsTold && told.contains(note.earlier())) {
                results.add(new LifecycleResult.OfTwoPeople(note.key()));
                continue;
            }
            if (note.type().needsFeedbackConsent() && (known == null || !agreed.contains(staying(groups, known)))) {
                results.add(new LifecycleResult.WithoutConsent(note.key()));
                continue;
            }
            OpaqueId person = known == null ? engine.ids().next(tenant, now) : known;
            if (known == null) {
                newcomers.add(person);
            }
            boolean wasTold =
                    told.contains(note.reference()) || note.earlier() != null && told.contains(note.earlier());
            people.put(note.reference(), person);
            told.add(note.reference());
            if (note.earlier() != null) {
                people.putIfAbsent(note.earlier(), person);
                told.add(note.earlier());
            }
            LifecycleEvent event = new LifecycleEvent(
                    engine.ids().next(tenant, now),
                    note.key(),
                    person,
                    note.reference(),
                    note.type(),
                    note.on(),
                    note.announcedOn(),
                    actor,
                    now);
            recorded.put(note.key(), event);
            fresh.put(event.id(), event);
            results.add(new LifecycleResult.Recorded(note.key(), wasTold));
        }
        store(unit, tenant, newcomers, List.copyOf(fresh.values()), now);
        return results;
    }

    /**
     * Whose a company's id is.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param reference the id
     * @return the pseudonym under which it is known, if it is
     */
    public static Optional<OpaqueId> person(UnitOfWork unit, TenantId tenant, String reference) {
        return Optional.ofNullable(people(unit, tenant, Set.of(reference)).get(reference));
    }

    /**
     * Whose ids of the company's are; who is known by none is somebody from now on. The caller has locked the head of the audit log.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param references the ids
     * @param now the time
     * @return the pseudonym of each
     */
    public Map<String, OpaqueId> named(UnitOfWork unit, TenantId tenant, Set<String> references, Instant now) {
        Map<String, OpaqueId> people = people(unit, tenant, references);
        Set<OpaqueId> newcomers = new LinkedHashSet<>();
        for (String reference : references) {
            if (!people.containsKey(reference)) {
                OpaqueId newcomer = engine.ids().next(tenant, now);
                newcomers.add(newcomer);
                people.put(reference, newcomer);
            }
        }
        make(unit, tenant, newcomers, now);
        return people;
    }

    /**
     * Records what follows from something else that was recorded. What is there by its key stays what it is.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param events the events, of people who are known
     * @param now the time
     */
    public void follow(UnitOfWork unit, TenantId tenant, List<LifecycleEvent> events, Instant now) {
        Set<OpaqueId> added = events.isEmpty() ? Set.of() : unit.lifecycle().add(tenant, events);
        tell(
                unit,
                tenant,
                events.stream().filter(event -> added.contains(event.id())).toList(),
                now);
    }

    private void store(
            UnitOfWork unit, TenantId tenant, Set<OpaqueId> newcomers, List<LifecycleEvent> events, Instant now) {
        make(unit, tenant, newcomers, now);
        unit.lifecycle().add(tenant, events);
        tell(unit, tenant, events, now);
    }

    private void make(UnitOfWork unit, TenantId tenant, Set<OpaqueId> newcomers, Instant now) {
        if (!newcomers.isEmpty()) {
            List<Person> made = unit.people()
                    .resolve(
                            tenant,
                            engine.vault()
                                    .drafts(
                                            tenant,
                                            List.copyOf(newcomers),
                                            newcomers.stream()
                                                    .map(newcomer -> List.<IndexKey>of())
                                                    .toList()),
                            now);
            if (made.size() != newcomers.size()) {
                throw new IllegalStateException("storage made other people");
            }
        }
    }

    private void tell(UnitOfWork unit, TenantId tenant, List<LifecycleEvent> events, Instant now) {
        unit.events()
                .append(
                        tenant,
                        events.stream()
                                .map(event -> engine.event(
                                        tenant,
                                        now,
                                        EventType.LIFECYCLE_RECORDED,
                                        event.person(),
                                        Map.of(
                                                "type", event.type().name(),
                                                "on", event.on().toString())))
                                .toList());
    }

    private static Map<String, OpaqueId> people(UnitOfWork unit, TenantId tenant, List<LifecycleNote> notes) {
        Set<String> references = new LinkedHashSet<>();
        for (LifecycleNote note : notes) {
            references.add(note.reference());
            String earlier = note.earlier();
            if (earlier != null) {
                references.add(earlier);
            }
        }
        return people(unit, tenant, references);
    }

    /**
     * Whose ids of the company's are.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param references the ids
     * @return the pseudonym of each that is known
     */
    public static Map<String, OpaqueId> people(UnitOfWork unit, TenantId tenant, Set<String> references) {
        Set<String> lines = lines(references);
        Map<String, OpaqueId> people = told(unit, tenant, lines);
        for (StoredStepUp stepUp : unit.stepUps().ofReferences(tenant, lines)) {
            people.putIfAbsent(stepUp.reference(), stepUp.person());
        }
        return people;
    }

    /**
     * Whose the company's ids are, as far as another desk may be told: by a step-up alone nobody is known, since it may be private (C09).
     *
     * @param unit the transaction
     * @param tenant the company
     * @param asked the ids
     * @return the pseudonym of each that is known
     */
    public static Map<String, OpaqueId> told(UnitOfWork unit, TenantId tenant, Set<String> asked) {
        Set<String> references = lines(asked);
        Map<String, OpaqueId> people = new HashMap<>();
        for (Arrival arrival : unit.identities().byApplication(tenant, references)) {
            people.put(arrival.application(), arrival.person());
        }
        for (StoredRejection rejection : unit.rejections().byApplication(tenant, references)) {
            people.putIfAbsent(rejection.application(), rejection.person());
        }
        for (LifecycleEvent event : unit.lifecycle().ofReferences(tenant, references)) {
            people.putIfAbsent(event.reference(), event.person());
        }
        for (ExitCase exitCase : unit.exitCases().ofReferences(tenant, references)) {
            people.putIfAbsent(exitCase.reference(), exitCase.person());
        }
        return people;
    }

    private static Set<String> lines(Set<String> references) {
        return references.stream().filter(TextForms::isLine).collect(Collectors.toSet());
    }

    /** Those of the people concerned who agreed to the company's being told what came of a referral, by the pseudonym that stays. */
    private static Set<OpaqueId> agreed(
            UnitOfWork unit, TenantId tenant, List<LifecycleNote> notes, Map<OpaqueId, OpaqueId> groups, Instant now) {
        if (notes.stream().noneMatch(note -> note.type().needsFeedbackConsent())) {
            return Set.of();
        }
        Map<OpaqueId, OpaqueId> byReferral = new HashMap<>();
        unit.rejections()
                .ofPeople(tenant, groups.keySet())
                .forEach(rejection -> byReferral.put(rejection.id(), staying(groups, rejection.person())));
        return unit.consents().find(tenant, byReferral.keySet()).stream()
                .filter(consent -> consent.isProven() && consent.allows(Purpose.FEEDBACK_TO_COMPANY, now))
                .map(consent -> Objects.requireNonNull(byReferral.get(consent.referral())))
                .collect(Collectors.toSet());
    }

    private static OpaqueId staying(Map<OpaqueId, OpaqueId> groups, OpaqueId person) {
        return groups.getOrDefault(person, person);
    }

    private static boolean isSame(LifecycleEvent event, LifecycleNote note) {
        LocalDate announcedOn = note.announcedOn();
        return event.reference().equals(note.reference())
                && event.type() == note.type()
                && event.on().equals(note.on())
                && Objects.equals(event.announcedOn(), announcedOn);
    }
}
