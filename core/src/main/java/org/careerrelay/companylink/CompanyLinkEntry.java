package org.careerrelay.companylink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.careerrelay.consent.AddressTries;
import org.careerrelay.consent.ProofCodes;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.link.LinkTokens;
import org.careerrelay.link.ToldRejections;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.link.CompanyLinkForm;
import org.careerrelay.model.link.CompanyLinkOutcome;
import org.careerrelay.model.link.CompanyLinkPage;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.Packed;
import org.careerrelay.vault.Vault;

/**
 * How people come in by a company's link (A05, Q13). A code goes to the address that they type, whether anybody knows it or not; with the code the address is theirs, and only then is anything of
 * them kept. Thread-safe.
 */
public final class CompanyLinkEntry {

    /**
     * Codes that one visitor asked for and typed wrongly, with one address on one day: after so many nothing more is taken. Only a visitor's own are told: what others did with the address
     * would tell whether somebody was here.
     */
    static final int TRIES = 5;

    /** Codes that are sent to one mailbox on one day, whoever asks. Nothing shows when there are no more. */
    static final int CODES = 5;

    /** Codes that are compared with an address on one day, whoever types them. After so many none is right, and nothing shows it. */
    static final int GUESSES = 20;

    private final Engine engine;
    private final LinkTokens tokens;
    private final ProofCodes codes;
    private final ToldRejections told;
    private final AddressTries tries;
    private final AddressTries sent;
    private final AddressTries guesses;
    private final boolean mailed;

    /**
     * Lets people in.
     *
     * @param engine what it works with
     * @param tokens checks the links
     * @param codes makes the codes
     * @param mailed whether this installation sends mail: where it does not, no such link opens anything
     */
    public CompanyLinkEntry(Engine engine, LinkTokens tokens, ProofCodes codes, boolean mailed) {
        this.engine = engine;
        this.tokens = tokens;
        this.codes = codes;
        this.told = new ToldRejections(engine);
        this.tries = new AddressTries(engine, "company-link", TRIES);
        this.sent = new AddressTries(engine, "company-link/sent", CODES);
        this.guesses = new AddressTries(engine, "company-link/guess", GUESSES);
        this.mailed = mailed;
    }

    /**
     * What the page says. A pure read.
     *
     * @param token the link's token
     * @return the page; empty for whatever opens none
     */
    public Optional<CompanyLinkPage> look(RawToken token) {
        return verified(token)
                .flatMap(id -> engine.storage()
                        .transact(unit ->
                                Open.find(engine, unit, id, engine.now()).map(Open::page)));
    }

    /**
     * Whose link it is. A pure read.
     *
     * @param token the link's token
     * @return the company's key; empty for whatever opens no page
     */
    public Optional<String> company(RawToken token) {
        return verified(token)
                .flatMap(id -> engine.storage()
                        .transact(unit -> Open.find(engine, unit, id, engine.now())
                                .flatMap(open -> engine.tenantOf(unit, id, TenantKind.COMPANY))
                                .map(Tenant::key)));
    }

    /**
     * Sends a code to the address of a form. Nothing of it is kept but a mark that it was asked for, and the address, sealed, until the mail server has it.
     *
     * @param token the link's token
     * @param visitor what the visit is known by
     * @param form the form
     * @return what became of it
     */
    public CompanyLinkOutcome sendCode(RawToken token, String visitor, CompanyLinkForm form) {
        return in(token, form, (unit, open, address, rejectedOn, now) -> {
            LocalDate day = open.contract().day(now);
            int left = tries.take(unit, open.tenant(), address.looseKey(), visitor, day, now);
            if (left <= 0) {
                return locked(open, day);
            }
            Instant end = ProofCodes.end(now);
            boolean goes = sent.take(unit, open.tenant(), address.looseKey(), "", day, now) >= 0;
            // One that has ended is not sent: both ways are equally long.
            mailCode(unit, open, address, goes ? end : Instant.EPOCH, now);
            return new CompanyLinkOutcome.OnItsWay(end, left);
        });
    }

    /**
     * Lets somebody in who has the code.
     *
     * @param token the link's token
     * @param visitor what the visit is known by
     * @param form the form, with the address that the code was sent to
     * @param code what was typed
     * @return what became of it
     */
    public CompanyLinkOutcome enter(RawToken token, String visitor, CompanyLinkForm form, String code) {
        return in(token, form, (unit, open, address, rejectedOn, now) -> {
            LocalDate day = open.contract().day(now);
            if (tries.left(unit, open.tenant(), address.looseKey(), visitor, day) <= 0) {
                return locked(open, day);
            }
            // Taken before the code is looked at: of many at once no more are compared than there are, and each waits
            // for the one before, so that they lead to one referral.
            boolean compared = guesses.take(unit, open.tenant(), address.looseKey(), "", day, now) >= 0;
            if (!codes.isRight(open.id(), address, code.strip(), now) || !compared) {
                int left = tries.take(unit, open.tenant(), address.looseKey(), visitor, day, now);
                return left <= 0 ? locked(open, day) : new CompanyLinkOutcome.WrongCode(left);
            }
            Referral referral =
                    told.take(unit, open.tenant(), open.settings(), open.contract(), address, rejectedOn, now);
            return new CompanyLinkOutcome.Entered(
                    tokens.issue(referral.id()), codes.code(referral.id(), address, ProofCodes.end(now)));
        });
    }

    private static CompanyLinkOutcome locked(Open open, LocalDate day) {
        return new CompanyLinkOutcome.Locked(open.contract().midnight(day.plusDays(1)));
    }

    private CompanyLinkOutcome in(RawToken token, CompanyLinkForm form, Step step) {
        Optional<OpaqueId> id = verified(token);
        if (id.isEmpty()) {
            return new CompanyLinkOutcome.InvalidLink();
        }
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            Optional<Open> open = Open.find(engine, unit, id.get(), now);
            if (open.isEmpty()) {
                return new CompanyLinkOutcome.InvalidLink();
            }
            List<Violation> violations =
                    FormRules.check(form, open.get().contract().day(now));
            Optional<MailAddress> address = MailAddress.parse(form.mail().reveal());
            return violations.isEmpty() && address.isPresent()
                    ? step.take(unit, open.get(), address.get(), Objects.requireNonNull(form.rejectedOn()), now)
                    : new CompanyLinkOutcome.Incomplete(violations);
        });
    }

    /** Under a key of its own, which goes with it: nobody is known by this. */
    private void mailCode(UnitOfWork unit, Open open, MailAddress address, Instant end, Instant now) {
        TenantId tenant = open.tenant();
        OpaqueId row = engine.ids().next(tenant, now);
        List<Person> nobody =
                unit.people().resolve(tenant, engine.vault().drafts(tenant, List.of(row), List.of(List.of())), now);
        Vault.Box box = new Vault.Box(row, Packed.pack(address.forSending()));
        engine.vault().store(unit, tenant, VaultKind.RECEIPT, nobody, Map.of(row, box));
        unit.outbox()
                .add(List.of(engine.effect(
                        row, OutboxKind.PROOF_CODE, "mail", open.id(), Long.toString(end.getEpochSecond()), now)));
    }

    private Optional<OpaqueId> verified(RawToken token) {
        return mailed ? tokens.verify(token) : Optional.empty();
    }

    /** What is done with a form that says all it must. */
    @FunctionalInterface
    private interface Step {

        CompanyLinkOutcome take(UnitOfWork unit, Open open, MailAddress address, LocalDate rejectedOn, Instant now);
    }

    /** A link that opens the page, and what belongs to it. */
    private record Open(
            OpaqueId id,
            TenantId tenant,
            CompanySettings settings,
            Contract contract,
            CompanyProfile company,
            AgencyProfile agency) {

        CompanyLinkPage page() {
            return new CompanyLinkPage(company.legalName(), company.contactMail(), agency.legalName());
        }

        static Optional<Open> find(Engine engine, UnitOfWork unit, OpaqueId id, Instant now) {
            return engine.tenantOf(unit, id, TenantKind.COMPANY).flatMap(tenant -> {
                CompanySettings settings = CompanySettings.read(unit, tenant.id(), now);
                CompanyProfile company = settings.company();
                return company == null
                        ? Optional.empty()
                        : settings.links()
                                .opening(id, now)
                                .flatMap(link -> settings.withAgency(link.agency()))
                                .filter(contract -> ToldRejections.isOpen(settings, contract, now))
                                .map(contract -> new Open(
                                        id,
                                        tenant.id(),
                                        settings,
                                        contract,
                                        company,
                                        Objects.requireNonNull(settings.agencies()
                                                .get(contract.programme().agency()))));
            });
        }
    }
}
