package org.careerrelay.circulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.circulation.CareerStep;
import org.careerrelay.model.circulation.CareerStep.Kind;
import org.careerrelay.model.circulation.CareerThread;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Puts somebody's way with a company together: applications, rejections, what was recorded, and what came of referrals as far as the person agreed to the company's being told
 * (C01, R-30). Thread-safe.
 */
public final class Threads {

    private static final Comparator<LifecycleEvent> EARLIER_KNOWN =
            Comparator.comparing(LifecycleEvent::announcedOn, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Engine engine;

    /**
     * Puts threads together.
     *
     * @param engine what it works with
     */
    public Threads(Engine engine) {
        this.engine = engine;
    }

    /**
     * The thread of somebody.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param person any pseudonym of theirs
     * @param now the time
     * @return the thread, if anything is known that may be looked at
     */
    public Optional<CareerThread> of(UnitOfWork unit, TenantId tenant, OpaqueId person, Instant now) {
        KeptForRecognition kept = KeptForRecognition.at(engine, unit, tenant, now);
        Set<OpaqueId> people = unit.people().together(tenant, person);
        List<StoredRejection> rejections = unit.rejections().ofPeople(tenant, people).stream()
                .filter(rejection -> rejection.takenBackAt() == null && kept.holds(rejection.decidedAt()))
                .toList();
        Set<OpaqueId> told = told(unit, tenant, rejections, now);
        List<LifecycleEvent> events = unit.lifecycle().ofPeople(tenant, people).stream()
                .filter(event -> event.type().isOfThread())
                .filter(event -> !event.type().needsFeedbackConsent() || !told.isEmpty())
                .toList();
        List<CareerStep> steps = new ArrayList<>();
        once(events)
                .forEach(event -> steps.add(new CareerStep(
                        Kind.valueOf(event.type().name()), event.on(), event.reference(), event.announcedOn())));
        rejections.stream()
                .filter(rejection -> rejection.source().isRecorded())
                .forEach(rejection ->
                        steps.add(step(Kind.REJECTED, day(rejection.decidedAt(), kept), rejection.application())));
        steps.addAll(applications(unit, tenant, people, rejections, events, kept));
        steps.addAll(referredOut(unit, tenant, rejections, told, events, kept));
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(CareerFold.of(steps, LocalDate.ofInstant(now, kept.zone())));
    }

    /** What two sources tell of one day is one event, with the earliest day on which it was known: an exit case and the staff system tell of the same leaving. */
    private static Collection<LifecycleEvent> once(List<LifecycleEvent> events) {
        Map<List<Object>, LifecycleEvent> once = new LinkedHashMap<>();
        events.forEach(event -> once.merge(
                List.of(event.type(), event.on(), event.reference()),
                event,
                (one, other) -> EARLIER_KNOWN.compare(one, other) <= 0 ? one : other));
        return once.values();
    }

    /** An application that was first heard of with its rejection came before that. One that is recorded as applying again is told once. */
    private static List<CareerStep> applications(
            UnitOfWork unit,
            TenantId tenant,
            Set<OpaqueId> people,
            List<StoredRejection> rejections,
            List<LifecycleEvent> events,
            KeptForRecognition kept) {
        Map<String, Instant> decided = new HashMap<>();
        rejections.forEach(rejection -> decided.put(rejection.application(), rejection.decidedAt()));
        Set<String> recorded = references(events, Kind.REAPPLIED);
        List<CareerStep> steps = new ArrayList<>();
        for (Arrival arrival : unit.identities().ofPeople(tenant, people)) {
            if (kept.holds(arrival.at()) && !recorded.contains(arrival.application())) {
                Instant at = decided.getOrDefault(arrival.application(), arrival.at());
                steps.add(step(
                        Kind.APPLIED, day(at.isBefore(arrival.at()) ? at : arrival.at(), kept), arrival.application()));
            }
        }
        return steps;
    }

    private static List<CareerStep> referredOut(
            UnitOfWork unit,
            TenantId tenant,
            List<StoredRejection> rejections,
            Set<OpaqueId> told,
            List<LifecycleEvent> events,
            KeptForRecognition kept) {
        Set<String> recorded = references(events, Kind.REFERRED_OUT);
        Map<OpaqueId, String> applications = new HashMap<>();
        rejections.stream()
                .filter(rejection -> told.contains(rejection.id()) && !recorded.contains(rejection.application()))
                .forEach(rejection -> applications.put(rejection.id(), rejection.application()));
        List<CareerStep> steps = new ArrayList<>();
        for (Referral referral : unit.referrals().find(tenant, new HashSet<>(applications.keySet()))) {
            Instant sentAt = referral.sentAt();
            String application = applications.get(referral.id());
            if (sentAt != null && application != null) {
                steps.add(step(Kind.REFERRED_OUT, day(sentAt, kept), application));
            }
        }
        return steps;
    }

    /** The referrals of which the company may be told how they went. */
    private static Set<OpaqueId> told(UnitOfWork unit, TenantId tenant, List<StoredRejection> rejections, Instant now) {
        return unit
                .consents()
                .find(tenant, rejections.stream().map(StoredRejection::id).toList())
                .stream()
                .filter(consent -> consent.isProven() && consent.allows(Purpose.FEEDBACK_TO_COMPANY, now))
                .map(ConsentRecord::referral)
                .collect(Collectors.toSet());
    }

    private static Set<String> references(List<LifecycleEvent> events, Kind kind) {
        return events.stream()
                .filter(event -> event.type().name().equals(kind.name()))
                .map(LifecycleEvent::reference)
                .collect(Collectors.toSet());
    }

    private static CareerStep step(Kind kind, LocalDate on, String reference) {
        return new CareerStep(kind, on, reference, null);
    }

    private static LocalDate day(Instant at, KeptForRecognition kept) {
        return LocalDate.ofInstant(at, kept.zone());
    }
}
