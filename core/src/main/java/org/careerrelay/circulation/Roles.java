package org.careerrelay.circulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.circulation.CareerRole;
import org.careerrelay.model.circulation.CareerStep;
import org.careerrelay.model.circulation.CareerStep.Kind;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.spi.storage.UnitOfWork;

/** What many people are to a company now, in a few statements (C12). What came of referrals changes no role, and is not looked at. */
final class Roles {

    private Roles() {}

    /**
     * What people are today.
     *
     * @param groups the pseudonym that stays, by each of all their pseudonyms
     * @param rejections their rejections that stand, by the pseudonym that stays
     * @param kept how far back is looked
     * @param now the time
     * @return by the pseudonym that stays; whoever is missing is a {@link CareerRole#CANDIDATE}, but who is known by an exit case alone works here
     */
    static Map<OpaqueId, CareerRole> of(
            UnitOfWork unit,
            TenantId tenant,
            Map<OpaqueId, OpaqueId> groups,
            Map<OpaqueId, List<StoredRejection>> rejections,
            KeptForRecognition kept,
            Instant now) {
        Map<OpaqueId, List<CareerStep>> steps = new HashMap<>();
        Map<String, Instant> decided = new HashMap<>();
        rejections.forEach((person, all) -> all.stream()
                .filter(rejection -> kept.holds(rejection.decidedAt()))
                .forEach(rejection -> {
                    decided.put(rejection.application(), rejection.decidedAt());
                    add(steps, person, Kind.REJECTED, day(rejection.decidedAt(), kept), rejection.application());
                }));
        for (LifecycleEvent event : unit.lifecycle().ofPeople(tenant, groups.keySet())) {
            if (event.type().isOfThread() && !event.type().needsFeedbackConsent()) {
                steps.computeIfAbsent(staying(groups, event.person()), none -> new ArrayList<>())
                        .add(new CareerStep(
                                Kind.valueOf(event.type().name()), event.on(), event.reference(), event.announcedOn()));
            }
        }
        for (Arrival arrival : unit.identities().ofPeople(tenant, groups.keySet())) {
            if (kept.holds(arrival.at())) {
                // An application that was first heard of with its rejection came before that.
                Instant at = decided.getOrDefault(arrival.application(), arrival.at());
                add(
                        steps,
                        staying(groups, arrival.person()),
                        Kind.APPLIED,
                        day(at.isBefore(arrival.at()) ? at : arrival.at(), kept),
                        arrival.application());
            }
        }
        LocalDate today = day(now, kept);
        Map<OpaqueId, CareerRole> roles = new HashMap<>();
        unit.exitCases()
                .ofPeople(tenant, groups.keySet())
                .forEach(found -> roles.put(staying(groups, found.person()), CareerRole.EMPLOYEE));
        steps.forEach(
                (person, all) -> roles.put(person, CareerFold.of(all, today).role()));
        return roles;
    }

    private static void add(
            Map<OpaqueId, List<CareerStep>> steps, OpaqueId person, Kind kind, LocalDate on, String reference) {
        steps.computeIfAbsent(person, none -> new ArrayList<>()).add(new CareerStep(kind, on, reference, null));
    }

    private static OpaqueId staying(Map<OpaqueId, OpaqueId> groups, OpaqueId person) {
        return groups.getOrDefault(person, person);
    }

    private static LocalDate day(Instant at, KeptForRecognition kept) {
        return LocalDate.ofInstant(at, kept.zone());
    }
}
