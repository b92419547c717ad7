package org.careerrelay.introduction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.exchange.IntroductionUpdate;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.IntroductionStatus;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.Step;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.provision.Provisions;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Introductions at the agency's installation: it keeps what companies say of them, and tells them its steps. A step holds here at once, by the
 * same rules; the company's installation decides, and what it says last stays. The tenant is the agency. Thread-safe.
 */
public final class AgencyIntroductions {

    private static final int MOST = 10_000;

    private final Engine engine;
    private final ProposalBoxes boxes;
    private final ProposalProvisions records;
    private final Provisions provisions;

    /**
     * Serves agencies.
     *
     * @param engine what it works with
     */
    public AgencyIntroductions(Engine engine) {
        this.engine = engine;
        this.boxes = new ProposalBoxes(engine);
        this.records = new ProposalProvisions(engine);
        this.provisions = new Provisions(engine);
    }

    /**
     * Takes what a company says of an introduction; what was overtaken or is repeated changes nothing.
     *
     * @param agency key of the agency
     * @param update how it stands
     * @return the receipt
     */
    public Receipt receive(String agency, IntroductionUpdate update) {
        if (!update.agency().equals(agency)) {
            return new Receipt(update.id(), "agency.other");
        }
        if (!engine.inputs().violations(update.order(), "order").isEmpty()) {
            return new Receipt(update.id(), "order.invalid");
        }
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            TenantId tenant =
                    unit.tenants().create(TenantKind.AGENCY, agency, now).id();
            if (unit.introductions().insert(tenant, update.atAgency())) {
                Changes.happened(engine, unit, tenant, update.atAgency(), now, Map.of());
                return new Receipt(update.id(), null);
            }
            Optional<Introduction> stored = unit.introductions().lock(tenant, update.company(), update.introduction());
            if (stored.isEmpty()) {
                return new Receipt(update.id(), "introduction.conflict");
            }
            IntroductionStatus before = stored.get().status();
            if (update.status().revision() > before.revision()) {
                store(unit, tenant, stored.get().with(update.status().steps(before.steps())), now);
            }
            return new Receipt(update.id(), null);
        });
    }

    /**
     * Takes the agency's own step and puts it on its way to the company.
     *
     * @param agency key of the agency
     * @param id the introduction
     * @param step the step, made from the introduction and the time
     * @return what became of it, as far as it can be known here
     * @throws InvalidInputException when something is wrong with the step
     */
    public StepResult move(String agency, OpaqueId id, BiFunction<Introduction, Instant, Step> step) {
        return locked(agency, id, (unit, tenant, stored) -> move(unit, tenant, stored, step));
    }

    /** What is done with an introduction that nobody else changes meanwhile. */
    @FunctionalInterface
    private interface Locked {
        StepResult with(UnitOfWork unit, TenantId tenant, Introduction stored);
    }

    private StepResult locked(String agency, OpaqueId id, Locked work) {
        return engine.storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.AGENCY, agency)
                        .map(Tenant::id)
                        .flatMap(tenant -> unit.introductions().find(tenant, List.of(id)).stream()
                                .findFirst()
                                .flatMap(found -> unit.introductions().lock(tenant, found.partner(), id))
                                .map(stored -> work.with(unit, tenant, stored)))
                        .orElseGet(StepResult.Unknown::new));
    }

    private StepResult move(
            UnitOfWork unit, TenantId tenant, Introduction stored, BiFunction<Introduction, Instant, Step> step) {
        Instant now = engine.now();
        Introduction current = Steps.due(stored, now);
        Step wanted = step.apply(current, now);
        StepRules.check(engine.inputs(), wanted, current.terms().day(now));
        return tell(
                unit,
                tenant,
                current,
                wanted,
                OutboxKind.INTRODUCTION_TO_COMPANY,
                engine.ids().next(tenant, now),
                now);
    }

    /**
     * Proposes somebody and puts the proposal on its way; what is said of the person waits in the vault until then.
     *
     * @param agency key of the agency
     * @param id the introduction
     * @param proposal whom, and on what consent
     * @return what became of it, as far as it can be known here
     * @throws InvalidInputException when something is wrong with the proposal, with all that is
     */
    public StepResult propose(String agency, OpaqueId id, PersonProposal proposal) {
        return locked(agency, id, (unit, tenant, stored) -> {
            Instant now = engine.now();
            ProposalProvisions.Recipient company = records.recipient(unit, tenant, stored.partner(), now);
            List<Violation> violations =
                    ProposalRules.violations(engine.inputs(), proposal, stored.partner(), company.crossing(), now);
            if (!violations.isEmpty()) {
                throw new InvalidInputException(violations);
            }
            Introduction current = Steps.due(stored, now);
            if (current.state() == IntroductionState.PROPOSED) {
                return new StepResult.NotNow(current);
            }
            OpaqueId row = engine.ids().next(tenant, now);
            StepResult result =
                    tell(unit, tenant, current, Step.of(Step.Kind.PROPOSED), OutboxKind.PROPOSAL_TO_COMPANY, row, now);
            if (result instanceof StepResult.Moved moved) {
                OpaqueId person = boxes.store(unit, tenant, row, proposal, now);
                int number = moved.introduction().status().steps();
                ValidStatement.of(engine.inputs(), moved.introduction(), proposal, company.crossing(), now)
                        .flatMap(valid -> ProposalProvisions.of(valid, company, number, person))
                        .ifPresent(provision -> provisions.prepare(unit, tenant, List.of(provision), now));
            }
            return result;
        });
    }

    private StepResult tell(
            UnitOfWork unit,
            TenantId tenant,
            Introduction current,
            Step step,
            OutboxKind kind,
            OpaqueId row,
            Instant now) {
        StepResult result = Steps.next(current, Party.AGENCY, step, now);
        if (!(result instanceof StepResult.Moved moved) || moved.introduction().equals(current)) {
            return result;
        }
        int number = current.status().steps() + 1;
        Introduction told =
                moved.introduction().with(moved.introduction().status().steps(number));
        store(unit, tenant, told, now);
        unit.outbox()
                .add(List.of(engine.effect(
                        row,
                        kind,
                        current.partner(),
                        current.id(),
                        StepNote.of(number, step, current.status().dueAt()),
                        now)));
        return new StepResult.Moved(told);
    }

    private void store(UnitOfWork unit, TenantId tenant, Introduction moved, Instant now) {
        unit.introductions().update(tenant, moved);
        Changes.happened(engine, unit, tenant, moved, now, Map.of());
    }

    /**
     * The introductions an agency knows, as they stand now.
     *
     * @param agency key of the agency
     * @return in the order in which they were requested
     */
    public List<Introduction> list(String agency) {
        Instant now = engine.now();
        return engine
                .storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.AGENCY, agency)
                        .map(tenant -> unit.introductions().list(tenant.id(), MOST))
                        .orElse(List.of()))
                .stream()
                .map(introduction -> Steps.due(introduction, now))
                .toList();
    }
}
