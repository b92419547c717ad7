package org.careerrelay.circulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.circulation.CoolOff;
import org.careerrelay.model.circulation.Reapplication;
import org.careerrelay.model.circulation.ReapplicationQuestion;
import org.careerrelay.model.circulation.ReapplicationStanding;
import org.careerrelay.model.circulation.ReturnWindow;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What is known of applications of people whom the company rejected before (C03 to C05). Whoever calls it has seen that the company states the purpose;
 * rejections whose time is over are not looked at. Who waits for somebody's look counts as somebody new. Thread-safe.
 */
public final class Reapplications {

    private final Engine engine;

    /**
     * Looks at applications.
     *
     * @param engine what it works with
     */
    public Reapplications(Engine engine) {
        this.engine = engine;
    }

    /**
     * What is known of applications.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param questions the applications, which were recognised
     * @param now the time
     * @return for those that are known, in the same order
     */
    public List<Reapplication> of(
            UnitOfWork unit, TenantId tenant, List<ReapplicationQuestion> questions, Instant now) {
        KeptForRecognition kept = KeptForRecognition.at(engine, unit, tenant, now);
        Map<String, Arrival> arrivals = new HashMap<>();
        unit.identities()
                .byApplication(
                        tenant,
                        questions.stream()
                                .map(ReapplicationQuestion::application)
                                .collect(Collectors.toSet()))
                .forEach(arrival -> arrivals.put(arrival.application(), arrival));
        Set<OpaqueId> people = arrivals.values().stream().map(Arrival::person).collect(Collectors.toSet());
        Map<OpaqueId, OpaqueId> groups = unit.people().groups(tenant, people);
        Map<OpaqueId, List<StoredRejection>> byPerson = byPerson(unit, tenant, groups);
        List<Reapplication> found = new ArrayList<>();
        for (ReapplicationQuestion question : questions) {
            Arrival arrival = arrivals.get(question.application());
            if (arrival != null) {
                OpaqueId person = groups.getOrDefault(arrival.person(), arrival.person());
                List<StoredRejection> earlier = byPerson.getOrDefault(person, List.of()).stream()
                        .filter(rejection -> !rejection.application().equals(arrival.application()))
                        .filter(rejection -> rejection.decidedAt().isBefore(arrival.at()))
                        .filter(rejection -> kept.holds(rejection.decidedAt()))
                        .toList();
                found.add(judged(question, arrival, earlier, kept));
            }
        }
        return found;
    }

    /** The rejections of people that stand, by the pseudonym that stays. */
    static Map<OpaqueId, List<StoredRejection>> byPerson(
            UnitOfWork unit, TenantId tenant, Map<OpaqueId, OpaqueId> groups) {
        Map<OpaqueId, List<StoredRejection>> byPerson = new HashMap<>();
        Collection<OpaqueId> pseudonyms = new HashSet<>(groups.keySet());
        for (StoredRejection rejection : unit.rejections().ofPeople(tenant, pseudonyms)) {
            if (rejection.takenBackAt() == null && rejection.source().isRecorded()) {
                byPerson.computeIfAbsent(
                                groups.getOrDefault(rejection.person(), rejection.person()), none -> new ArrayList<>())
                        .add(rejection);
            }
        }
        return byPerson;
    }

    private static Reapplication judged(
            ReapplicationQuestion question, Arrival arrival, List<StoredRejection> earlier, KeptForRecognition kept) {
        LocalDate appliedOn = LocalDate.ofInstant(arrival.at(), kept.zone());
        List<@Nullable CoolOff> asked = new ArrayList<>();
        earlier.forEach(rejection -> asked.add(rejection.coolOff()));
        ReapplicationStanding standing = CoolOffRules.standing(asked, question.job(), appliedOn);
        return new Reapplication(
                arrival.application(),
                standing,
                earlier.stream()
                        .map(StoredRejection::decidedAt)
                        .max(Comparator.naturalOrder())
                        .map(last -> LocalDate.ofInstant(last, kept.zone()))
                        .map(last -> {
                            long days = ChronoUnit.DAYS.between(last, appliedOn);
                            return new Reapplication.Return(earlier.size(), last, days, ReturnWindow.of(days));
                        })
                        .orElse(null));
    }
}
