package org.careerrelay.introduction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.exchange.IntroductionStep;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.introduction.AgreedResolution;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.introduction.Step;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Introductions at the company's installation, which decides on every step, whoever takes it, one after the other: so a credit is resolved
 * exactly once (A23, INV-8, CMP-11). Thread-safe.
 */
public final class Introductions {

    private static final int MOST = 10_000;

    private final Engine engine;
    private final Decisions decisions;

    /**
     * Serves companies.
     *
     * @param engine what it works with
     */
    public Introductions(Engine engine) {
        this.engine = engine;
        this.decisions = new Decisions(engine);
    }

    /**
     * Takes one of a company's own steps.
     *
     * @param company key of the company
     * @param id the introduction
     * @param step the step, made from the introduction and the time
     * @return what became of it
     * @throws InvalidInputException when something is wrong with the step
     */
    public StepResult byCompany(String company, OpaqueId id, BiFunction<Introduction, Instant, Step> step) {
        return engine.storage()
                .transact(unit -> Decisions.found(unit, company, id)
                        .map(found -> take(unit, id.tenant(), found, Party.COMPANY, step))
                        .orElseGet(StepResult.Unknown::new));
    }

    /**
     * Takes a step of an agency on the company's installation.
     *
     * @param agency key of the agency
     * @param id the introduction
     * @param step the step, made from the introduction and the time
     * @return what became of it
     * @throws InvalidInputException when something is wrong with the step
     */
    public StepResult byAgency(String agency, OpaqueId id, BiFunction<Introduction, Instant, Step> step) {
        return engine.storage()
                .transact(unit -> decisions
                        .foundByAgency(unit, agency, id)
                        .map(found -> take(unit, id.tenant(), found, Party.AGENCY, step))
                        .orElseGet(StepResult.Unknown::new));
    }

    private StepResult take(
            UnitOfWork unit,
            TenantId tenant,
            Introduction found,
            Party by,
            BiFunction<Introduction, Instant, Step> step) {
        return decisions.decide(unit, tenant, found, (current, now) -> {
            Step wanted = step.apply(current, now);
            StepRules.check(engine.inputs(), wanted, current.terms().day(now));
            return Steps.next(current, by, wanted, now);
        });
    }

    /**
     * Takes a step that the agency's own installation has told. Whatever becomes of it, the agency is told how the introduction stands.
     *
     * @param agency key of the agency
     * @param message the step
     * @return the receipt
     */
    public Receipt receive(String agency, IntroductionStep message) {
        OpaqueId id = message.introduction();
        return engine.storage()
                .transact(unit -> decisions
                        .foundByAgency(unit, agency, id)
                        .map(found -> decisions.decide(
                                unit, id.tenant(), found, (current, now) -> heard(current, message, now)))
                        .<Receipt>map(result -> new Receipt(message.id(), null))
                        .orElseGet(() -> new Receipt(message.id(), "introduction.unknown")));
    }

    private StepResult heard(Introduction current, IntroductionStep message, Instant now) {
        if (message.number() <= current.status().steps()) {
            return new StepResult.NotNow(current);
        }
        boolean right = StepRules.violations(
                        engine.inputs(), message.step(), current.terms().day(now))
                .isEmpty();
        Introduction after =
                right && Steps.next(current, Party.AGENCY, message.step(), now) instanceof StepResult.Moved moved
                        ? moved.introduction()
                        : current;
        return new StepResult.Moved(after.with(after.status().steps(message.number())));
    }

    /**
     * Ends a dispute as both sides have agreed elsewhere; on whose word and what evidence stands in the event log.
     *
     * @param company key of the company
     * @param id the introduction
     * @param agreed what they agreed on
     * @return what became of it
     * @throws InvalidInputException when actor or evidence is no opaque reference
     */
    public StepResult resolve(String company, OpaqueId id, AgreedResolution agreed) {
        engine.inputs().check(agreed);
        return engine.storage()
                .transact(unit -> Decisions.found(unit, company, id)
                        .map(found -> decisions.decide(
                                unit,
                                id.tenant(),
                                found,
                                (current, now) -> Steps.agreed(current, agreed.outcome(), now),
                                Map.of("evidence", agreed.evidence(), "actor", agreed.actor())))
                        .orElseGet(StepResult.Unknown::new));
    }

    /**
     * The introductions of a company, as they stand now.
     *
     * @param company key of the company
     * @return in the order in which they were requested
     */
    public List<Introduction> list(String company) {
        Instant now = engine.now();
        return engine
                .storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.COMPANY, company)
                        .map(tenant -> unit.introductions().list(tenant.id(), MOST))
                        .orElse(List.of()))
                .stream()
                .map(introduction -> Steps.due(introduction, now))
                .toList();
    }
}
