package org.careerrelay.credit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CountHistory;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditHistory;
import org.careerrelay.model.credit.CreditStep;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerEvidence;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.credit.PublishedCredit;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/** Tells the causal history of a credit or a count, as far as a door may know (design, section 6). Thread-safe. */
public final class Explanations {

    private static final int PAGE = 1000;
    private static final Set<LedgerKind> ABOUT_PEOPLE =
            EnumSet.of(LedgerKind.OPENING, LedgerKind.COUNT, LedgerKind.UNCOUNT, LedgerKind.ADJUST, LedgerKind.REVOKE);

    private static final Set<ReferralState> HANDED_OVER = EnumSet.of(ReferralState.SENT, ReferralState.ACKNOWLEDGED);

    private final Engine engine;

    /**
     * Explains ledgers.
     *
     * @param engine what it works with
     */
    public Explanations(Engine engine) {
        this.engine = engine;
    }

    /**
     * Everything about a credit.
     *
     * @param company key of the company
     * @param agency key of the agency
     * @param credit its number
     * @return its history, if there is such a credit
     * @throws InvalidInputException when there is no such programme
     */
    public Optional<CreditHistory> credit(String company, String agency, long credit) {
        return find(company, agency, credit, (contract, now) -> Instant.MAX, (unit, tenant, contract, found) -> {
            Bound bound = Bound.read(unit, tenant, contract.number(), found);
            return new CreditHistory(found, earned(unit, tenant, contract.number(), bound.grant()), bound.used());
        });
    }

    /**
     * About a credit what its company may know: published credits, and of those who earned it nothing.
     *
     * @param company key of the company
     * @param agency key of the agency
     * @param credit its number
     * @return its history, if there is such a published credit
     * @throws InvalidInputException when there is no such programme
     */
    public Optional<PublishedCredit> published(String company, String agency, long credit) {
        return find(company, agency, credit, Credits::grantedBefore, (unit, tenant, contract, found) -> {
            Bound bound = Bound.read(unit, tenant, contract.number(), found);
            return new PublishedCredit(
                    found,
                    Stream.concat(Stream.of(bound.grant()), bound.used().stream())
                            .map(entry -> new CreditStep(entry.kind(), entry.cause(), entry.at()))
                            .toList());
        });
    }

    private <H> Optional<H> find(
            String company,
            String agency,
            long number,
            BiFunction<Contract, Instant, Instant> grantedBefore,
            Telling<H> telling) {
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            TenantId tenant = unit.tenants()
                    .find(TenantKind.COMPANY, company)
                    .map(Tenant::id)
                    .orElseThrow(Explanations::noProgramme);
            Contract contract =
                    CompanySettings.read(unit, tenant, now).withAgency(agency).orElseThrow(Explanations::noProgramme);
            return unit.credits().findCredits(tenant, contract.number(), List.of(number)).stream()
                    .findFirst()
                    .filter(credit -> credit.grantedAt().isBefore(grantedBefore.apply(contract, now)))
                    .map(credit -> telling.tell(unit, tenant, contract, credit));
        });
    }

    /** Makes a history of a credit. */
    private interface Telling<H> {

        H tell(UnitOfWork unit, TenantId tenant, Contract contract, Credit credit);
    }

    /**
     * The entries bound to a credit.
     *
     * @param grant the grant with which it arose
     * @param used those about the credit, and about its grant where that was taken back, in order
     */
    private record Bound(LedgerEntry grant, List<LedgerEntry> used) {

        static Bound read(UnitOfWork unit, TenantId tenant, int programme, Credit credit) {
            Cause.OfGrant cause = new Cause.OfGrant(credit.grant().number());
            List<LedgerEntry> ofGrant = unit.credits().entriesOf(tenant, programme, List.of(cause));
            List<LedgerEntry> used = Stream.concat(
                            unit.credits().entriesOfCredit(tenant, programme, credit.number()).stream(),
                            ofGrant.stream().skip(1))
                    .toList();
            return new Bound(ofGrant.get(0), used); // a grant comes before its taking back
        }
    }

    /** The entries about people since nobody was in the cycle that the grant closed. */
    private static List<LedgerEntry> earned(UnitOfWork unit, TenantId tenant, int programme, LedgerEntry grant) {
        for (long pages = 1; ; pages *= 2) {
            long after = Math.max(0, grant.sequence() - pages * PAGE);
            List<LedgerEntry> before =
                    unit.credits().entries(tenant, programme, after, Math.toIntExact(grant.sequence() - after));
            int first = 0;
            for (int i = 0; i < before.size() - 1; i++) {
                boolean boundary = before.get(i).progress() <= 0;
                first = boundary ? i + 1 : first;
            }
            if (first > 0 || after == 0) {
                List<LedgerEntry> earned = new ArrayList<>(before.subList(first, before.size()));
                earned.removeIf(entry ->
                        !entry.equals(grant) && (!ABOUT_PEOPLE.contains(entry.kind()) || entry.credit() != null));
                return earned;
            }
        }
    }

    /**
     * What a command to a ledger was, as its event tells it. The log is gone through for it.
     *
     * @param company key of the company
     * @param agency key of the agency
     * @param command the command that an OPENING or an ADJUST of people names
     * @return the evidence; empty where there is no such command here, or its event was archived
     * @throws InvalidInputException when there is no such programme
     */
    public Optional<LedgerEvidence> evidence(String company, String agency, OpaqueId command) {
        return engine.storage().transact(unit -> {
            TenantId tenant = unit.tenants()
                    .find(TenantKind.COMPANY, company)
                    .map(Tenant::id)
                    .filter(id -> CompanySettings.read(unit, id, engine.now())
                            .withAgency(agency)
                            .isPresent())
                    .orElseThrow(Explanations::noProgramme);
            List<OpaqueId> subject = List.of(command);
            return Stream.concat(
                            unit.events().about(tenant, subject, 0, PAGE).stream()
                                    .map(NumberedEvent::event),
                            unit.events().unnumberedAbout(tenant, subject).stream())
                    .filter(event -> agency.equals(event.details().get("agency"))
                            && event.details().containsKey("evidence"))
                    .findFirst()
                    .map(event -> new LedgerEvidence(
                            command,
                            event.at(),
                            event.details().getOrDefault("evidence", ""),
                            event.details().getOrDefault("actor", "")));
        });
    }

    /**
     * Everything about a referral's count.
     *
     * @param referral the opaque reference
     * @return its history, if there is such a referral
     */
    public Optional<CountHistory> count(OpaqueId referral) {
        return engine.storage().transact(unit -> count(unit, referral, contract -> true));
    }

    /**
     * The same for the agency to which the referral went.
     *
     * @param agency key of the agency
     * @param referral the opaque reference
     * @return its history, if the referral is of a programme with this agency and was handed over
     */
    public Optional<CountHistory> count(String agency, OpaqueId referral) {
        return engine.storage()
                .transact(unit -> count(
                        unit,
                        referral,
                        contract -> contract.programme().agency().equals(agency)))
                .filter(history -> HANDED_OVER.contains(history.state()))
                .map(Explanations::forAgency);
    }

    /** What the company's side finds of people is its own; that there is no rejection any more concerns the agency (A17). */
    private static CountHistory forAgency(CountHistory history) {
        return new CountHistory(
                history.referral(),
                history.state(),
                history.since(),
                history.answer(),
                history.detail(),
                history.entries(),
                history.flags().contains(EligibilityCode.NOT_REJECTED)
                        ? Set.of(EligibilityCode.NOT_REJECTED)
                        : Set.of());
    }

    private Optional<CountHistory> count(UnitOfWork unit, OpaqueId id, Predicate<Contract> visible) {
        return engine.tenantOf(unit, id, TenantKind.COMPANY)
                .flatMap(tenant -> unit.referrals().find(tenant.id(), List.of(id)).stream()
                        .findFirst()
                        .filter(referral -> CompanySettings.read(unit, tenant.id(), engine.now())
                                .ofNumber(referral.programme())
                                .filter(visible)
                                .isPresent())
                        .map(referral -> history(unit, tenant.id(), referral)));
    }

    private static CountHistory history(UnitOfWork unit, TenantId tenant, Referral referral) {
        return new CountHistory(
                referral.id(),
                referral.state(),
                referral.changedAt(),
                referral.answer(),
                unit.referrals().details(tenant, List.of(referral.id())).get(referral.id()),
                unit.credits().entriesOf(tenant, referral.programme(), List.of(new Cause.OfReferral(referral.id()))),
                referral.flags());
    }

    private static InvalidInputException noProgramme() {
        return new InvalidInputException(List.of(Violations.of("agency", "programme.missing")));
    }
}
