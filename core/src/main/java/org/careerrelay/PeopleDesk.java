package org.careerrelay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careerrelay.circulation.Lives;
import org.careerrelay.circulation.Threads;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.Violation;
import org.careerrelay.model.audit.Access;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.circulation.CareerThread;
import org.careerrelay.model.circulation.LifecycleNote;
import org.careerrelay.model.circulation.LifecycleResult;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.text.Violations;

/**
 * People's lives with the company, from the first application on: for human resources and privacy officers, who say why; every access is in the audit log. People are told by the
 * company's own ids. What came of a referral is neither recorded nor shown without the person's consent to that. Thread-safe.
 */
public final class PeopleDesk {

    private static final int BATCH = 1000;

    private final Services services;
    private final Tenant company;
    private final Accessor accessor;

    PeopleDesk(Services services, Tenant company, Accessor accessor) {
        this.services = services;
        this.company = company;
        this.accessor = accessor;
    }

    /**
     * Records what happened (C13). Notes may be late, in any order, and given again. Whoever is known by none of a note's ids is somebody from now on, with a gap before.
     *
     * @param notes the notes
     * @return what became of each, in the same order
     * @throws InvalidInputException when a note is incomplete, says of anything but a leaving when it was announced, or is about another company of the group, or the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public List<LifecycleResult> record(List<LifecycleNote> notes) {
        Engine engine = services.engine();
        check(notes);
        List<LifecycleResult> results = new ArrayList<>(notes.size());
        for (int from = 0; from < notes.size(); from += BATCH) {
            List<LifecycleNote> batch = notes.subList(from, Math.min(notes.size(), from + BATCH));
            results.addAll(services.audit()
                    .doing(
                            new Access(company, accessor, AccessAction.RECORD_LIFECYCLE, null),
                            unit -> new Lives(engine)
                                    .record(unit, company.id(), accessor.actor(), batch, engine.now())));
        }
        return results;
    }

    /**
     * Somebody's way with the company (C01, C12).
     *
     * @param reference the company's id of one of their applications, or of them as somebody who works there
     * @return what is known of it; empty where nothing is known by that id that may be looked at
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public Optional<CareerThread> thread(String reference) {
        Engine engine = services.engine();
        return services.audit()
                .doing(
                        new Access(company, accessor, AccessAction.READ_THREAD, null),
                        unit -> Lives.person(unit, company.id(), reference)
                                .flatMap(person -> new Threads(engine)
                                        .of(unit, company.id(), person, engine.now())
                                        .map(thread -> new Found(person, thread))),
                        found -> found.map(Found::person))
                .map(Found::thread);
    }

    private void check(List<LifecycleNote> notes) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            LifecycleNote note = notes.get(i);
            String path = "[" + i + "]";
            violations.addAll(services.engine().inputs().violations(note, path));
            violations.addAll(Days.violations(note.on(), path + ".on"));
            violations.addAll(Days.violations(note.announcedOn(), path + ".announcedOn"));
            if (!note.type().isOfThread()) {
                violations.add(Violations.of(path + ".type", "lifecycle.affiliate"));
            }
            if (note.announcedOn() != null && note.type() != LifecycleType.LEFT) {
                violations.add(Violations.of(path + ".announcedOn", "lifecycle.announced"));
            }
        }
        if (!violations.isEmpty()) {
            violations.sort(Violation.ORDER);
            throw new InvalidInputException(violations);
        }
    }

    private record Found(OpaqueId person, CareerThread thread) {}
}
