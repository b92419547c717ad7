package org.careerrelay.leaver;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.circulation.Lives;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.leaver.ExitCase;
import org.careerrelay.model.leaver.ExitInterview;
import org.careerrelay.model.leaver.ExitRecord;
import org.careerrelay.model.leaver.ExitResult;
import org.careerrelay.model.leaver.ExitState;
import org.careerrelay.model.leaver.ExitStep;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.Packed;
import org.careerrelay.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Exit cases: opened, talked over, decided (C16, C17). That somebody leaves is recorded in their thread; that somebody meant to and stays is not. Thread-safe.
 */
public final class ExitCases {

    private final Engine engine;
    private final Lives lives;

    /**
     * Keeps exit cases.
     *
     * @param engine what it works with
     */
    public ExitCases(Engine engine) {
        this.engine = engine;
        this.lives = new Lives(engine);
    }

    /**
     * Records steps.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param actor who records, as an opaque reference
     * @param steps the steps, in the order in which they happened
     * @param now the time
     * @return what became of each, in the same order
     */
    public List<ExitResult> record(UnitOfWork unit, TenantId tenant, String actor, List<ExitStep> steps, Instant now) {
        // One after the other: two who open a case at once would make two people of somebody unknown.
        unit.audit().lockHead(tenant);
        Map<String, ExitCase> cases = new HashMap<>();
        unit.exitCases()
                .byKey(tenant, steps.stream().map(ExitStep::exitCase).collect(Collectors.toSet()))
                .forEach(found -> cases.put(found.key(), found));
        Set<String> stored = Set.copyOf(cases.keySet());
        Map<String, OpaqueId> people = people(unit, tenant, steps, now);
        Map<String, ExitInterview> interviews = new LinkedHashMap<>();
        Set<String> changed = new LinkedHashSet<>();
        List<RelayEvent> events = new ArrayList<>();
        List<ExitResult> results = new ArrayList<>(steps.size());
        for (ExitStep step : steps) {
            ExitCase before = cases.get(step.exitCase());
            ExitRules.Decision decision;
            if (before != null) {
                decision = ExitRules.decide(before, step, actor, now);
            } else if (step instanceof ExitStep.Opened opened) {
                decision = new ExitRules.Changed(ExitCase.opened(
                        engine.ids().next(tenant, now), opened, known(people, opened.reference()), actor, now));
            } else {
                results.add(new ExitResult.Unknown(step.exitCase()));
                continue;
            }
            if (decision instanceof ExitRules.Changed change) {
                ExitCase after = change.after();
                cases.put(after.key(), after);
                changed.add(after.key());
                if (step instanceof ExitStep.Interviewed interviewed) {
                    interviews.put(after.key(), interviewed.interview());
                }
                events.add(engine.event(
                        tenant,
                        now,
                        EventType.EXIT_CASE_CHANGED,
                        after.id(),
                        Map.of("state", after.state().name())));
            }
            results.add(result(decision, step, before));
        }
        List<ExitCase> written = changed.stream().map(key -> known(cases, key)).toList();
        store(unit, tenant, written, stored);
        keep(unit, tenant, interviews, cases);
        unit.events().append(tenant, events);
        lives.follow(unit, tenant, left(written, actor, now), now);
        return results;
    }

    /**
     * A case as human resources are shown it.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param key the company's key of the case
     * @return the case, if there is one
     */
    public Optional<Found> find(UnitOfWork unit, TenantId tenant, String key) {
        return unit.exitCases().byKey(tenant, List.of(key)).stream()
                .findFirst()
                .map(found -> new Found(
                        found.person(),
                        new ExitRecord(
                                found.key(),
                                found.reference(),
                                found.state(),
                                found.openedOn(),
                                interview(unit, tenant, found),
                                found.decidedOn(),
                                found.lastDay())));
    }

    private @Nullable ExitInterview interview(UnitOfWork unit, TenantId tenant, ExitCase found) {
        LocalDate on = found.interviewedOn();
        String by = found.interviewedBy();
        if (on == null || by == null) {
            return null;
        }
        byte[] box = engine.vault()
                .open(unit, tenant, VaultKind.EXIT_INTERVIEW, List.of(found.id()))
                .boxes()
                .get(found.id());
        return new ExitInterview(
                on,
                by,
                found.reasons(),
                Pii.of(box == null ? "" : Packed.unpack(box).get(0)));
    }

    private static ExitResult result(ExitRules.Decision decision, ExitStep step, @Nullable ExitCase before) {
        if (decision instanceof ExitRules.Changed change) {
            return new ExitResult.Recorded(step.exitCase(), change.after().state());
        }
        ExitState state = before == null ? ExitState.OPEN : before.state();
        return decision instanceof ExitRules.Repeated
                ? new ExitResult.Repeated(step.exitCase(), state)
                : new ExitResult.Conflict(step.exitCase(), state);
    }

    /** Whose the references of new cases are; who is known by none is somebody from now on. */
    private Map<String, OpaqueId> people(UnitOfWork unit, TenantId tenant, List<ExitStep> steps, Instant now) {
        Set<String> references = new LinkedHashSet<>();
        for (ExitStep step : steps) {
            if (step instanceof ExitStep.Opened opened) {
                references.add(opened.reference());
            }
        }
        return references.isEmpty() ? Map.of() : lives.named(unit, tenant, references, now);
    }

    private static void store(UnitOfWork unit, TenantId tenant, List<ExitCase> written, Set<String> stored) {
        List<ExitCase> fresh =
                written.stream().filter(it -> !stored.contains(it.key())).toList();
        if (unit.exitCases().insert(tenant, fresh).size() != fresh.size()) {
            throw new IllegalStateException("an exit case beside a locked log");
        }
        unit.exitCases()
                .put(
                        tenant,
                        written.stream().filter(it -> stored.contains(it.key())).toList());
    }

    /** What was said is sealed; an interview without a note takes an earlier note away. */
    private void keep(
            UnitOfWork unit, TenantId tenant, Map<String, ExitInterview> interviews, Map<String, ExitCase> cases) {
        Map<OpaqueId, Vault.Box> boxes = new LinkedHashMap<>();
        List<OpaqueId> emptied = new ArrayList<>();
        interviews.forEach((key, interview) -> {
            ExitCase of = known(cases, key);
            String note = interview.note().reveal();
            if (note.isEmpty()) {
                emptied.add(of.id());
            } else {
                boxes.put(of.id(), new Vault.Box(of.person(), Packed.pack(note)));
            }
        });
        unit.vault().delete(tenant, VaultKind.EXIT_INTERVIEW, emptied);
        if (!boxes.isEmpty()) {
            Set<OpaqueId> people =
                    boxes.values().stream().map(Vault.Box::person).collect(Collectors.toSet());
            engine.vault()
                    .store(unit, tenant, VaultKind.EXIT_INTERVIEW, unit.people().find(tenant, people), boxes);
        }
    }

    /** A key of its own that no note of the company's can have: what the company records of the same leaving beside it changes nothing. */
    private List<LifecycleEvent> left(List<ExitCase> written, String actor, Instant now) {
        List<LifecycleEvent> left = new ArrayList<>();
        for (ExitCase each : written) {
            LocalDate lastDay = each.lastDay();
            if (each.state() == ExitState.EXIT_CONFIRMED && lastDay != null) {
                LocalDate on = lastDay.plusDays(1);
                left.add(new LifecycleEvent(
                        each.id(),
                        "exit case " + each.id(),
                        each.person(),
                        each.reference(),
                        LifecycleType.LEFT,
                        on,
                        each.openedOn().isBefore(on) ? each.openedOn() : null,
                        actor,
                        now));
            }
        }
        return left;
    }

    private static <T> T known(Map<String, T> all, String key) {
        T found = all.get(key);
        if (found == null) {
            throw new IllegalStateException("neither found nor made");
        }
        return found;
    }

    /**
     * A case, and of whom it is.
     *
     * @param person the pseudonym
     * @param shown the case
     */
    public record Found(OpaqueId person, ExitRecord shown) {}
}
