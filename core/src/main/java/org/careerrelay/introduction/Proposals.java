package org.careerrelay.introduction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.exchange.PersonProposed;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.introduction.DeclineReason;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.Step;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.provision.Confirmation;
import org.careerrelay.model.provision.LegalEntity;
import org.careerrelay.model.provision.Provenance;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.provision.Backgrounds;
import org.careerrelay.provision.Payload;
import org.careerrelay.provision.ReceiptWriting;
import org.careerrelay.provision.Received;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Proposed people at the company: whom the company itself rejected is turned down and nothing of them is kept (Q18), the others lie in the
 * vault as long as something may come of the introduction. Thread-safe.
 */
public final class Proposals {

    private static final Step PROPOSED = Step.of(Step.Kind.PROPOSED);

    private final Engine engine;
    private final Decisions decisions;
    private final ProposalBoxes boxes;
    private final ReceiptWriting receipts;

    /**
     * Takes proposals.
     *
     * @param engine what it works with
     */
    public Proposals(Engine engine) {
        this.engine = engine;
        this.decisions = new Decisions(engine);
        this.boxes = new ProposalBoxes(engine);
        this.receipts = new ReceiptWriting(engine);
    }

    /**
     * Takes a proposal on the company's installation.
     *
     * @param agency key of the agency
     * @param id the introduction
     * @param proposal whom, and on what consent
     * @return what became of it
     * @throws InvalidInputException when something is wrong with the proposal, with all that is
     */
    public StepResult propose(String agency, OpaqueId id, PersonProposal proposal) {
        return engine.storage()
                .transact(unit -> decisions
                        .foundByAgency(unit, agency, id)
                        .map(found -> decisions.decide(unit, id.tenant(), found, (current, now) -> {
                            Sides sides = sides(unit, id.tenant(), agency, now);
                            List<Violation> violations = violations(unit, id.tenant(), proposal, sides, now);
                            if (!violations.isEmpty()) {
                                throw new InvalidInputException(violations);
                            }
                            OpaqueId transfer = engine.ids().next(id.tenant(), now);
                            return accept(unit, id.tenant(), current, proposal, sides, "proposal/" + transfer, now);
                        }))
                        .orElseGet(StepResult.Unknown::new));
    }

    /**
     * Takes a proposal that the agency's own installation sent. Whatever becomes of it, the agency is told how the introduction stands.
     *
     * @param agency key of the agency
     * @param message the proposal
     * @return the receipt
     */
    public Receipt receive(String agency, PersonProposed message) {
        OpaqueId id = message.introduction();
        return engine.storage()
                .transact(unit -> decisions
                        .foundByAgency(unit, agency, id)
                        .map(found -> decisions.decide(
                                unit, id.tenant(), found, (current, now) -> heard(unit, current, message, now)))
                        .<Receipt>map(result -> new Receipt(message.id(), null))
                        .orElseGet(() -> new Receipt(message.id(), "introduction.unknown")));
    }

    private StepResult heard(UnitOfWork unit, Introduction current, PersonProposed message, Instant now) {
        if (message.number() <= current.status().steps()) {
            return new StepResult.NotNow(current);
        }
        TenantId tenant = message.introduction().tenant();
        String key = TransferKeys.proposal(message.introduction(), message.number());
        Introduction numbered = current.with(current.status().steps(message.number()));
        Sides sides = sides(unit, tenant, current.partner(), now);
        StepResult result =
                violations(unit, tenant, message.proposal(), sides, now).isEmpty()
                        ? accept(unit, tenant, numbered, message.proposal(), sides, key, now)
                        : turnedDown(numbered, DeclineReason.PROPOSAL_INVALID, now);
        return result instanceof StepResult.NotNow ? new StepResult.Moved(numbered) : result;
    }

    private List<Violation> violations(
            UnitOfWork unit, TenantId tenant, PersonProposal proposal, Sides sides, Instant now) {
        String company = unit.tenants().find(tenant).map(Tenant::key).orElseThrow();
        return ProposalRules.violations(engine.inputs(), proposal, company, sides.crossing(), now);
    }

    /**
     * Both sides, as the company's own settings say.
     *
     * @param agency who the agency is, or null where that was never said
     * @param company ISO 3166-1 alpha-2 code of the country where the company handles data
     */
    private record Sides(@Nullable AgencyProfile agency, String company) {

        Crossing crossing() {
            return agency == null ? new Crossing(company, null) : new Crossing(agency.country(), company);
        }
    }

    private Sides sides(UnitOfWork unit, TenantId tenant, String agency, Instant now) {
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        CompanyProfile company = settings.company();
        return new Sides(
                settings.agencies().get(agency),
                company == null ? engine.jurisdiction(unit, tenant, now).country() : company.country());
    }

    private StepResult accept(
            UnitOfWork unit,
            TenantId tenant,
            Introduction current,
            PersonProposal proposal,
            Sides sides,
            String key,
            Instant now) {
        StepResult next = Steps.next(current, Party.AGENCY, PROPOSED, now);
        if (!(next instanceof StepResult.Moved moved) || moved.introduction().equals(current)) {
            return new StepResult.NotNow(current); // also where somebody is proposed already
        }
        if (isOwnApplicant(unit, tenant, current, proposal, now)) {
            return turnedDown(current, DeclineReason.NOT_ON_A_CREDIT, now);
        }
        OpaqueId person = boxes.store(unit, tenant, current.id(), proposal, now);
        receipts.write(unit, tenant, List.of(received(current, person, proposal, sides, key)), now);
        return next;
    }

    /** The agency is known to the company from its own settings: who it is was confirmed when the contract was made. */
    private static Received received(
            Introduction current, OpaqueId person, PersonProposal proposal, Sides sides, String key) {
        AgencyProfile agency = sides.agency();
        Provenance provenance = agency == null
                ? null
                : new Provenance(
                        new LegalEntity(agency.legalName(), agency.address(), agency.representative()),
                        Backgrounds.of(TransferKind.PROPOSAL),
                        sides.crossing().basis(proposal.consent().crossBorder()).legalBasis(),
                        0,
                        agency.country());
        return new Received(
                key,
                TransferKind.PROPOSAL,
                current.id(),
                person,
                current.partner(),
                provenance,
                Confirmation.Method.STORED_PROFILE,
                proposal.consent().notice(),
                Payload.of(proposal));
    }

    /** A proposal that comes late is not turned down: nothing is open any more. */
    private static StepResult turnedDown(Introduction current, DeclineReason reason, Instant now) {
        return Steps.next(current, Party.AGENCY, PROPOSED, now) instanceof StepResult.Moved
                ? new StepResult.TurnedDown(Steps.turnedDown(current, reason, Party.COMPANY, now))
                : new StepResult.NotNow(current);
    }

    /** Whether the company rejected the person so lately that they cannot be introduced on a credit, by the keyed hash of their address. */
    private boolean isOwnApplicant(
            UnitOfWork unit, TenantId tenant, Introduction current, PersonProposal proposal, Instant now) {
        int months = current.terms().policy().ownApplicantMonths();
        if (months == 0) {
            return false;
        }
        LocalDate today = current.terms().day(now);
        return MailAddress.parse(proposal.mail().reveal())
                .flatMap(address -> unit.people().lookUp(tenant, engine.index().of(tenant, address)))
                .flatMap(person -> unit.rejections().lastDecided(tenant, person))
                .filter(decided -> !today.isAfter(current.terms().day(decided).plusMonths(months)))
                .isPresent();
    }

    /**
     * Who was proposed.
     *
     * @param company key of the company
     * @param id the introduction
     * @return the proposal, as long as something may come of it
     */
    public Optional<PersonProposal> read(String company, OpaqueId id) {
        Instant now = engine.now();
        return engine.storage()
                .transact(unit -> Decisions.found(unit, company, id)
                        .filter(found -> Changes.needsPerson(Steps.due(found, now)))
                        .flatMap(found -> Optional.ofNullable(engine.vault()
                                .open(unit, id.tenant(), VaultKind.PROPOSAL, List.of(id))
                                .boxes()
                                .get(id)))
                        .map(BoxedProposal::unpack));
    }
}
