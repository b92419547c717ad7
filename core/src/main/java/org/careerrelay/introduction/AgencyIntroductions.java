package org.careerrelay.introduction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.exchange.IntroductionStep;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.spi.storage.UnitOfWork;

/** Introductions at the agency: it sees what companies request and tells them its steps. The tenant is the agency. Thread-safe. */
public final class AgencyIntroductions {

    private static final int MOST = 10_000;

    private final Engine engine;

    /**
     * Serves agencies.
     *
     * @param engine what it works with
     */
    public AgencyIntroductions(Engine engine) {
        this.engine = engine;
    }

    /**
     * Takes a company's step; a request that is new is stored, a repetition changes nothing.
     *
     * @param agency key of the agency
     * @param step the step
     * @return the receipt
     */
    public Receipt receive(String agency, IntroductionStep step) {
        if (!step.agency().equals(agency) || step.by() != Party.COMPANY) {
            return new Receipt(step.id(), "agency.other");
        }
        if (!engine.inputs().violations(step.order(), "order").isEmpty()) {
            return new Receipt(step.id(), "order.invalid");
        }
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            TenantId tenant =
                    unit.tenants().create(TenantKind.AGENCY, agency, now).id();
            unit.introductions()
                    .insert(
                            tenant,
                            new Introduction(
                                    step.introduction(),
                                    step.company(),
                                    0,
                                    step.order(),
                                    IntroductionState.REQUESTED,
                                    0,
                                    null,
                                    step.at(),
                                    now));
            Optional<Introduction> stored = unit.introductions().lock(tenant, step.company(), step.introduction());
            if (stored.isEmpty()) {
                return new Receipt(step.id(), "introduction.conflict");
            }
            StepResult result = Steps.received(stored.get(), Party.COMPANY, step.state(), now);
            if (result instanceof StepResult.Moved moved
                    && !moved.introduction().equals(stored.get())) {
                store(unit, tenant, moved.introduction(), Party.COMPANY, now);
            }
            // A step that comes late, because another overtook it, is no fault of the sender.
            return new Receipt(step.id(), null);
        });
    }

    /**
     * Takes the agency's own step and puts it on its way to the company.
     *
     * @param agency key of the agency
     * @param id the introduction
     * @param wanted where to
     * @return what became of it
     */
    public StepResult move(String agency, OpaqueId id, IntroductionState wanted) {
        return engine.storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.AGENCY, agency)
                        .map(Tenant::id)
                        .flatMap(tenant -> unit.introductions().find(tenant, List.of(id)).stream()
                                .findFirst()
                                .flatMap(found -> unit.introductions().lock(tenant, found.partner(), id))
                                .map(introduction -> move(unit, tenant, introduction, wanted)))
                        .orElseGet(StepResult.Unknown::new));
    }

    private StepResult move(UnitOfWork unit, TenantId tenant, Introduction introduction, IntroductionState wanted) {
        Instant now = engine.now();
        StepResult result = Steps.next(introduction, Party.AGENCY, wanted, now);
        if (result instanceof StepResult.Moved moved && !moved.introduction().equals(introduction)) {
            store(unit, tenant, moved.introduction(), Party.AGENCY, now);
            unit.outbox()
                    .add(List.of(new OutboxRow(
                            tenant,
                            engine.ids().next(tenant, now),
                            OutboxKind.INTRODUCTION_TO_COMPANY,
                            introduction.partner(),
                            introduction.id(),
                            moved.introduction().state().name(),
                            0,
                            now)));
        }
        return result;
    }

    private void store(UnitOfWork unit, TenantId tenant, Introduction moved, Party by, Instant now) {
        unit.introductions().update(tenant, moved);
        unit.events()
                .append(
                        tenant,
                        List.of(engine.event(
                                tenant,
                                now,
                                EventType.INTRODUCTION_CHANGED,
                                moved.id(),
                                Map.of("state", moved.state().name(), "by", by.name()))));
    }

    /**
     * The introductions an agency knows.
     *
     * @param agency key of the agency
     * @return in the order in which they were requested
     */
    public List<Introduction> list(String agency) {
        return engine.storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.AGENCY, agency)
                        .map(tenant -> unit.introductions().list(tenant.id(), MOST))
                        .orElse(List.of()));
    }
}
