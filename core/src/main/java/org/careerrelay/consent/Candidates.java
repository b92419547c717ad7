package org.careerrelay.consent;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.link.LinkTokens;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.AddresseeProof;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.BoxedAnswers;
import org.careerrelay.vault.Vault;

/** What a person with a link can do: look, consent, withdraw. Looking changes nothing. Thread-safe. */
public final class Candidates {

    private static final Set<ReferralState> OPEN = EnumSet.of(ReferralState.ISSUED, ReferralState.MAILED);
    private static final Set<ReferralState> WITHDRAWABLE = EnumSet.of(ReferralState.CONSENTED, ReferralState.SENT);

    private final Engine engine;
    private final LinkTokens tokens;

    /**
     * Serves people with links.
     *
     * @param engine what it works with
     * @param tokens checks the links
     */
    public Candidates(Engine engine, LinkTokens tokens) {
        this.engine = engine;
        this.tokens = tokens;
    }

    /**
     * What a link shows.
     *
     * @param token the link's token
     * @param locale the language wished for
     * @return the invitation; empty for a link that is unknown, expired, revoked or malformed, without saying which
     */
    public Optional<Invitation> look(RawToken token, Locale locale) {
        return tokens.verify(token)
                .flatMap(id -> engine.storage().transact(unit -> {
                    Instant now = engine.now();
                    return find(unit, id, now, false)
                            .filter(found -> !found.open() || found.contract().licensed(now))
                            .map(found -> new Invitation(
                                    found.company().legalName(),
                                    found.company().contactMail(),
                                    found.agency().legalName(),
                                    Notices.of(found.company(), found.agency(), found.contract(), locale),
                                    EnumSet.allOf(Purpose.class),
                                    found.open(),
                                    found.referral().expiresAt()));
                }));
    }

    /**
     * Notes a visit in the unverified counter (A07); nothing else changes.
     *
     * @param token the link's token
     */
    public void visited(RawToken token) {
        tokens.verify(token)
                .ifPresent(id -> engine.storage().transact(unit -> {
                    Instant now = engine.now();
                    Optional<Found> found = find(unit, id, now, false);
                    found.ifPresent(f -> tally(unit, f, TallyKind.LANDED, now));
                    return found.isPresent();
                }));
    }

    /**
     * Takes a consent form.
     *
     * @param token the link's token
     * @param form the form
     * @return what became of it
     */
    public ConsentOutcome consent(RawToken token, ConsentForm form) {
        Optional<OpaqueId> id = tokens.verify(token);
        if (id.isEmpty()) {
            return new ConsentOutcome.InvalidLink();
        }
        List<Violation> violations = ConsentRules.check(form);
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            Optional<Found> found = find(unit, id.get(), now, true);
            if (found.isEmpty()) {
                return new ConsentOutcome.InvalidLink();
            }
            if (!violations.isEmpty()) {
                return new ConsentOutcome.Incomplete(violations);
            }
            return consent(unit, found.get(), form, now);
        });
    }

    private ConsentOutcome consent(UnitOfWork unit, Found found, ConsentForm form, Instant now) {
        Proof proof = prove(unit, found, form.typedAddress(), now);
        if (proof == Proof.LOCKED) {
            return new ConsentOutcome.Locked(lockedUntil(unit, found));
        }
        if (proof == Proof.WRONG) {
            return new ConsentOutcome.WrongAddress(triesLeft(unit, found));
        }
        if (!found.open()) {
            // Given before, perhaps by a form sent twice: say so again and do nothing (V-L8).
            return unit.consents().find(found.tenant(), List.of(found.referral().id())).stream()
                    .filter(record -> record.state().allowsProcessing())
                    .findFirst()
                    .<ConsentOutcome>map(record -> new ConsentOutcome.Given(record.id(), record.givenAt(), true))
                    .orElseGet(ConsentOutcome.Closed::new);
        }
        if (!found.contract().licensed(now)) {
            return new ConsentOutcome.Closed();
        }
        ConsentRecord record = record(found, form, now);
        store(unit, found, record, form, now);
        return new ConsentOutcome.Given(record.id(), now, false);
    }

    private ConsentRecord record(Found found, ConsentForm form, Instant now) {
        return new ConsentRecord(
                engine.ids().next(found.tenant(), now),
                found.referral().id(),
                found.agency().key(),
                found.agency().country(),
                ConsentState.CONSENT_GIVEN,
                form.purposes(),
                Transfer.FORM_ITEMS,
                Notices.of(found.company(), found.agency(), found.contract(), form.locale())
                        .reference(),
                new AddresseeProof(
                        AddresseeProof.Method.EMAIL_TYPED, now, found.referral().failedProofs() + 1),
                now,
                now.atOffset(ZoneOffset.UTC)
                        .plusMonths(found.contract().programme().consentMonths())
                        .toInstant());
    }

    /** Consent, its events, the sealed answers, the step of the referral and the hand-over in the outbox: one transaction. */
    private void store(UnitOfWork unit, Found found, ConsentRecord record, ConsentForm form, Instant now) {
        TenantId tenant = found.tenant();
        Referral referral = found.referral();
        unit.consents().insert(tenant, List.of(record));
        unit.consents()
                .append(
                        tenant,
                        List.of(
                                new ConsentEvent(
                                        record.id(),
                                        1,
                                        ConsentState.CONSENT_REQUESTED,
                                        referral.issuedAt(),
                                        ConsentEvent.Actor.SYSTEM),
                                new ConsentEvent(
                                        record.id(),
                                        2,
                                        ConsentState.CONSENT_GIVEN,
                                        now,
                                        ConsentEvent.Actor.PRINCIPAL)));
        Person person = unit.people().find(tenant, List.of(referral.person())).get(0);
        engine.vault()
                .store(
                        unit,
                        tenant,
                        VaultKind.ANSWERS,
                        List.of(person),
                        Map.of(referral.id(), new Vault.Box(person.id(), BoxedAnswers.pack(form.answers()))));
        step(unit, found, now);
        unit.outbox()
                .add(List.of(new OutboxRow(
                        tenant,
                        engine.ids().next(tenant, now),
                        OutboxKind.HAND_OVER,
                        record.recipient(),
                        referral.id(),
                        "",
                        0,
                        now)));
        unit.events()
                .append(
                        tenant,
                        List.of(engine.event(
                                tenant,
                                now,
                                EventType.CONSENT_GIVEN,
                                referral.id(),
                                Map.of(
                                        "consent", record.id().toString(),
                                        "recipient", record.recipient(),
                                        "notice", record.notice().toString()))));
        tally(unit, found, TallyKind.CONSENTED, now);
    }

    private void step(UnitOfWork unit, Found found, Instant now) {
        List<OpaqueId> ids = List.of(found.referral().id());
        if (found.referral().state() == ReferralState.ISSUED) {
            // Who holds the link has the mail, though the note of its sending is still on its way.
            unit.referrals().move(found.tenant(), ids, ReferralState.ISSUED, ReferralState.MAILED, null, now);
            unit.events()
                    .append(
                            found.tenant(),
                            List.of(engine.event(
                                    found.tenant(),
                                    now,
                                    EventType.MAIL_SENT,
                                    found.referral().id(),
                                    Map.of("state", ReferralState.MAILED.name()))));
            tally(unit, found, TallyKind.MAILED, now);
        }
        unit.referrals().move(found.tenant(), ids, ReferralState.MAILED, ReferralState.CONSENTED, null, now);
    }

    /**
     * Takes a consent back: effective at once, also on a hand-over that waits in the outbox.
     *
     * @param token the link's token
     * @param typedAddress the address that received the mail
     * @return what became of it
     */
    public WithdrawalOutcome withdraw(RawToken token, Pii<String> typedAddress) {
        return tokens.verify(token)
                .map(id -> engine.storage().transact(unit -> withdraw(unit, id, typedAddress)))
                .orElseGet(WithdrawalOutcome.InvalidLink::new);
    }

    private WithdrawalOutcome withdraw(UnitOfWork unit, OpaqueId id, Pii<String> typedAddress) {
        Instant now = engine.now();
        Optional<Found> maybe = find(unit, id, now, true);
        if (maybe.isEmpty()) {
            return new WithdrawalOutcome.InvalidLink();
        }
        Found found = maybe.get();
        Proof proof = prove(unit, found, typedAddress, now);
        if (proof == Proof.LOCKED) {
            return new WithdrawalOutcome.Locked(lockedUntil(unit, found));
        }
        if (proof == Proof.WRONG) {
            return new WithdrawalOutcome.WrongAddress(triesLeft(unit, found));
        }
        Optional<ConsentRecord> record = unit.consents().find(found.tenant(), List.of(id)).stream()
                .filter(consent -> consent.state().allowsProcessing())
                .findFirst();
        if (record.isEmpty()) {
            return new WithdrawalOutcome.NothingToWithdraw();
        }
        int sequence = unit.consents().events(found.tenant(), record.get().id()).size() + 1;
        unit.consents()
                .append(
                        found.tenant(),
                        List.of(new ConsentEvent(
                                record.get().id(),
                                sequence,
                                ConsentState.CONSENT_WITHDRAWN,
                                now,
                                ConsentEvent.Actor.PRINCIPAL)));
        boolean ends = WITHDRAWABLE.contains(found.referral().state());
        if (ends) {
            unit.referrals()
                    .move(found.tenant(), List.of(id), found.referral().state(), ReferralState.WITHDRAWN, null, now);
            tally(unit, found, TallyKind.WITHDRAWN, now);
        }
        unit.vault().delete(found.tenant(), VaultKind.ANSWERS, List.of(id));
        unit.events()
                .append(
                        found.tenant(),
                        List.of(engine.event(
                                found.tenant(),
                                now,
                                EventType.CONSENT_WITHDRAWN,
                                id,
                                ends ? Map.of("state", ReferralState.WITHDRAWN.name()) : Map.of())));
        return new WithdrawalOutcome.Withdrawn(now);
    }

    /** Compares keyed hashes: the address itself is stored nowhere. A blank address is no attempt. */
    private Proof prove(UnitOfWork unit, Found found, Pii<String> typedAddress, Instant now) {
        if (ProofRules.locked(found.referral(), now)) {
            return Proof.LOCKED;
        }
        Optional<OpaqueId> person = MailAddress.parse(typedAddress.reveal())
                .flatMap(address ->
                        unit.people().lookUp(found.tenant(), engine.index().of(found.tenant(), address)));
        if (person.filter(found.referral().person()::equals).isPresent()) {
            if (found.referral().failedProofs() > 0) {
                unit.referrals().storeProofs(found.tenant(), found.referral().id(), 0, null);
            }
            return Proof.RIGHT;
        }
        if (typedAddress.reveal().isBlank()) {
            return Proof.WRONG;
        }
        ProofRules.Failure failure = ProofRules.failure(found.referral(), now);
        unit.referrals()
                .storeProofs(found.tenant(), found.referral().id(), failure.failedProofs(), failure.lockedUntil());
        unit.events()
                .append(
                        found.tenant(),
                        List.of(engine.event(
                                found.tenant(),
                                now,
                                EventType.PROOF_FAILED,
                                found.referral().id(),
                                Map.of())));
        return failure.lockedUntil() == null ? Proof.WRONG : Proof.LOCKED;
    }

    private static Instant lockedUntil(UnitOfWork unit, Found found) {
        Instant until = reread(unit, found).lockedUntil();
        return until == null ? Instant.EPOCH : until;
    }

    private static int triesLeft(UnitOfWork unit, Found found) {
        return ProofRules.TRIES - reread(unit, found).failedProofs();
    }

    private static Referral reread(UnitOfWork unit, Found found) {
        return unit.referrals()
                .find(found.tenant(), List.of(found.referral().id()))
                .get(0);
    }

    private Optional<Found> find(UnitOfWork unit, OpaqueId id, Instant now, boolean lock) {
        return engine.tenantOf(unit, id, TenantKind.COMPANY).flatMap(tenant -> {
            List<Referral> referrals = lock
                    ? unit.referrals().lock(tenant.id(), List.of(id))
                    : unit.referrals().find(tenant.id(), List.of(id));
            return referrals.stream()
                    .filter(referral -> alive(referral, now))
                    .findFirst()
                    .flatMap(referral -> withSettings(unit, tenant.id(), referral, now));
        });
    }

    private static Optional<Found> withSettings(UnitOfWork unit, TenantId tenant, Referral referral, Instant now) {
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        CompanyProfile company = settings.company();
        Contract contract = settings.ofNumber(referral.programme()).orElse(null);
        AgencyProfile agency = contract == null
                ? null
                : settings.agencies().get(contract.programme().agency());
        if (company == null || contract == null || agency == null) {
            return Optional.empty();
        }
        return Optional.of(new Found(tenant, referral, company, agency, contract));
    }

    /**
     * Expiry ends new consent only; who has consented can always come back. A clock that went back gives no consent dated before
     * the rejection.
     */
    private static boolean alive(Referral referral, Instant now) {
        return switch (referral.state()) {
            case ISSUED, MAILED -> !now.isBefore(referral.issuedAt()) && now.isBefore(referral.expiresAt());
            case CONSENTED, SENT, ACKNOWLEDGED, WITHDRAWN -> true;
            case EXPIRED, REVOKED -> false;
        };
    }

    private void tally(UnitOfWork unit, Found found, TallyKind kind, Instant now) {
        Contract contract = found.contract();
        unit.tallies().add(found.tenant(), List.of(new Tally(contract.number(), contract.day(now), kind, 1)));
    }

    private enum Proof {
        RIGHT,
        WRONG,
        LOCKED
    }

    /** A living link and what belongs to it. */
    private record Found(
            TenantId tenant, Referral referral, CompanyProfile company, AgencyProfile agency, Contract contract) {

        boolean open() {
            return OPEN.contains(referral.state());
        }
    }
}
