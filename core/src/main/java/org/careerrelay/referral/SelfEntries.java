package org.careerrelay.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.consent.AnswerRules;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.instruction.Instructed;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.exchange.ReferralAnnounced;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.referral.RegistrationOutcome;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * The agency's side of SELF_ENTRY: a company announces an opaque reference, and whoever comes with it types their data here. What is announced lies
 * with the other things that companies tell about references; nobody at the agency has to do anything about it. Thread-safe.
 */
public final class SelfEntries {

    private final Engine engine;
    private final Inbox inbox;

    /**
     * Serves agencies.
     *
     * @param engine what it works with
     * @param inbox takes what was typed
     */
    public SelfEntries(Engine engine, Inbox inbox) {
        this.engine = engine;
        this.inbox = inbox;
    }

    /**
     * Takes an announcement; one that is here already is taken again without effect.
     *
     * @param agency key of the agency
     * @param message the announcement
     * @return the receipt
     */
    public Receipt receive(String agency, ReferralAnnounced message) {
        if (!message.agency().equals(agency)) {
            return new Receipt(message.id(), "agency.other");
        }
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            TenantId tenant =
                    unit.tenants().create(TenantKind.AGENCY, agency, now).id();
            if (isOver(unit, tenant, message.company(), message.referral())) {
                return new Receipt(message.id(), "referral.withdrawn");
            }
            unit.instructions()
                    .insert(
                            tenant,
                            List.of(new Instruction(
                                    message.consent(), // one announcement for one consent, however often it is sent
                                    message.company(),
                                    message.referral(),
                                    InstructionKind.ANNOUNCED,
                                    Set.of(),
                                    message.at(),
                                    now,
                                    InstructionResult.done(now),
                                    null,
                                    message.feedbackUntil())));
            return new Receipt(message.id(), null);
        });
    }

    /**
     * Takes what a person typed on the agency's own page. The first time stays.
     *
     * @param agency key of the agency
     * @param company key of the company
     * @param referral the opaque reference with which the person came
     * @param answers what the person typed
     * @return what became of it
     * @throws InvalidInputException when something is wrong with what was typed, with all that is; then nothing was stored
     */
    public RegistrationOutcome registered(String agency, String company, OpaqueId referral, RelayAnswers answers) {
        List<Violation> violations = AnswerRules.check(answers);
        Optional<MailAddress> address = MailAddress.parse(answers.mail().reveal());
        if (!violations.isEmpty() || address.isEmpty()) {
            throw new InvalidInputException(violations);
        }
        return engine.storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.AGENCY, agency)
                        .map(Tenant::id)
                        .map(tenant -> registered(unit, tenant, company, referral, answers, address.get()))
                        .orElseGet(RegistrationOutcome.NotAnnounced::new));
    }

    private RegistrationOutcome registered(
            UnitOfWork unit,
            TenantId tenant,
            String company,
            OpaqueId referral,
            RelayAnswers answers,
            MailAddress address) {
        Optional<Instruction> announced = unit.instructions().byReferral(tenant, company, List.of(referral)).stream()
                .filter(said -> said.kind() == InstructionKind.ANNOUNCED)
                .findFirst();
        if (announced.isEmpty()) {
            return new RegistrationOutcome.NotAnnounced();
        }
        if (isOver(unit, tenant, company, referral)) {
            return new RegistrationOutcome.Over();
        }
        if (!unit.inbox().find(tenant, company, List.of(referral)).isEmpty()) {
            return new RegistrationOutcome.Registered(true);
        }
        Arrival arrival = new Arrival(
                TransferKind.SELF_ENTRY,
                company,
                referral,
                announced.get().id(),
                announced.get().at(),
                answers,
                address,
                null,
                announced.get().feedbackUntil());
        return new RegistrationOutcome.Registered(inbox.store(unit, tenant, List.of(arrival), engine.now()) == 0);
    }

    private static boolean isOver(UnitOfWork unit, TenantId tenant, String company, OpaqueId referral) {
        return !Instructed.over(unit, tenant, company, List.of(referral)).isEmpty();
    }
}
