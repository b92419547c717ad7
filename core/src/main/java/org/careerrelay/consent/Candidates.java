package org.careerrelay.consent;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.engine.Engine;
import org.careerrelay.link.LinkTokens;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RenewalForm;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.pickup.CodeOutcome;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.receipt.Proven;
import org.careerrelay.receipt.Receipts;
import org.careerrelay.spi.storage.UnitOfWork;

/** What a person with a link can do: look, consent, withdraw. Looking changes nothing. Thread-safe. */
public final class Candidates {

    private final Engine engine;
    private final LinkTokens tokens;
    private final Notices notices;
    private final Consenting consenting;
    private final Withdrawing withdrawing;
    private final Renewing renewing;
    private final AddresseeProofs proofs;
    private final boolean mailed;

    /**
     * Serves people with links.
     *
     * @param engine what it works with
     * @param tokens checks the links
     * @param notices says what is shown
     * @param receipts tells people what they agreed to and took back
     * @param codes makes the codes that prove an address
     */
    public Candidates(Engine engine, LinkTokens tokens, Notices notices, Receipts receipts, ProofCodes codes) {
        this.engine = engine;
        this.tokens = tokens;
        this.notices = notices;
        this.consenting = new Consenting(engine, notices, receipts, codes);
        this.withdrawing = new Withdrawing(engine, receipts);
        this.renewing = new Renewing(engine, notices, receipts);
        this.proofs = new AddresseeProofs(engine);
        this.mailed = receipts.mailed();
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
                    return LivingLink.find(engine, unit, id, now, false)
                            .filter(found -> found.contract().licensed(now)
                                    && found.contract().open(now))
                            .map(found -> invitation(found, now, locale));
                }));
    }

    /**
     * Whose link it is. A pure read.
     *
     * @param token the link's token, of either kind
     * @return the company's key; empty for whatever opens nothing
     */
    public Optional<String> company(RawToken token) {
        return tokens.verify(token)
                .flatMap(id -> engine.storage().transact(unit -> {
                    Instant now = engine.now();
                    boolean opens = LivingLink.find(engine, unit, id, now, false)
                                    .isPresent()
                            || Entrance.managed(engine, unit, id, now, false).isPresent();
                    return opens
                            ? engine.tenantOf(unit, id, TenantKind.COMPANY).map(Tenant::key)
                            : Optional.<String>empty();
                }));
    }

    /**
     * What a manage link shows to somebody who may agree again. A pure read.
     *
     * @param token the manage link's token
     * @param locale the language wished for
     * @return the notice as it is now; empty where there is no consent that can be renewed
     */
    public Optional<Invitation> lookAgain(RawToken token, Locale locale) {
        return tokens.verify(token)
                .flatMap(id -> engine.storage().transact(unit -> {
                    Instant now = engine.now();
                    return Renewing.renewable(engine, unit, id, now, false)
                            .map(found -> invitation(found.link(), now, locale));
                }));
    }

    /**
     * Takes a renewal.
     *
     * @param token the manage link's token
     * @param form the form
     * @return what became of it
     */
    public ConsentOutcome renew(RawToken token, RenewalForm form) {
        Optional<OpaqueId> id = tokens.verify(token);
        if (id.isEmpty()) {
            return new ConsentOutcome.InvalidLink();
        }
        List<Violation> violations = ConsentRules.check(form);
        return violations.isEmpty()
                ? engine.storage().transact(unit -> renewing.renew(unit, id.get(), form))
                : new ConsentOutcome.Incomplete(violations);
    }

    private Invitation invitation(LivingLink found, Instant now, Locale locale) {
        return new Invitation(
                found.company().legalName(),
                found.company().contactMail(),
                found.agency().legalName(),
                notices.of(found, now, locale).notice(),
                found.contract().programme().policies().consent().purposes(),
                found.referral().expiresAt(),
                found.contract().programme().handOver());
    }

    /**
     * Whether a token is that of a manage link, which receipts hold. A pure read.
     *
     * @param token the token
     * @return true as long as the consent is kept
     */
    public boolean manages(RawToken token) {
        return tokens.verify(token)
                .map(id -> engine.storage()
                        .transact(unit -> Entrance.managed(engine, unit, id, engine.now(), false)
                                .isPresent()))
                .orElse(false);
    }

    /**
     * Shows something to the addressee, and to nobody else. A wrong address is an attempt and is remembered.
     *
     * @param <T> what is shown
     * @param token the link's token, of either kind
     * @param typedAddress the address that received the mail
     * @param reading reads it for somebody who has proved to be the addressee
     * @return what became of it
     */
    public <T> Proven<T> proven(RawToken token, Pii<String> typedAddress, Reading<T> reading) {
        Optional<OpaqueId> id = tokens.verify(token);
        if (id.isEmpty()) {
            return new Proven.InvalidLink<>();
        }
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            Optional<Entrance> entrance = Entrance.find(engine, unit, id.get(), now, true);
            if (entrance.isEmpty()) {
                return new Proven.InvalidLink<>();
            }
            AddresseeProofs.Proof proof = proofs.prove(unit, entrance.get(), typedAddress, now);
            if (proof instanceof AddresseeProofs.Proof.Locked locked) {
                return new Proven.Locked<>(locked.until());
            }
            if (proof instanceof AddresseeProofs.Proof.Wrong wrong) {
                return new Proven.WrongAddress<>(wrong.triesLeft());
            }
            return reading.read(unit, new Addressee(entrance.get()), now)
                    .<Proven<T>>map(Proven.Shown::new)
                    .orElseGet(Proven.Nothing::new);
        });
    }

    /**
     * Reads what is shown to an addressee.
     *
     * @param <T> what it is
     */
    @FunctionalInterface
    public interface Reading<T> {

        /**
         * Reads it.
         *
         * @param unit the transaction in which the address was proved
         * @param addressee who proved it
         * @param now the time
         * @return what is shown; empty where there is nothing
         */
        Optional<T> read(UnitOfWork unit, Addressee addressee, Instant now);
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
                    Optional<LivingLink> found = LivingLink.find(engine, unit, id, now, false);
                    found.ifPresent(link -> link.tally(unit, TallyKind.LANDED, now));
                    return found.isPresent();
                }));
    }

    /**
     * Whether codes can be sent.
     *
     * @return false on an installation without mail
     */
    public boolean sendsCodes() {
        return mailed;
    }

    /**
     * Sends a code to a typed address if it is the one that received the mail.
     *
     * @param token the link's token
     * @param typedAddress the address
     * @return what became of it, the same for a right and a wrong address
     */
    public CodeOutcome sendCode(RawToken token, Pii<String> typedAddress) {
        Optional<OpaqueId> id = mailed ? tokens.verify(token) : Optional.empty();
        if (id.isEmpty()) {
            return new CodeOutcome.InvalidLink();
        }
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            return LivingLink.find(engine, unit, id.get(), now, true)
                    .map(link -> proofs.sendCode(unit, new Entrance(link, null, null, false), typedAddress, now))
                    .orElseGet(CodeOutcome.InvalidLink::new);
        });
    }

    /**
     * Takes a consent form.
     *
     * @param token the link's token
     * @param form the form
     * @param code the code that was sent to the address; blank where the address alone is the proof
     * @return what became of it
     */
    public ConsentOutcome consent(RawToken token, ConsentForm form, String code) {
        Optional<OpaqueId> id = tokens.verify(token);
        if (id.isEmpty()) {
            return new ConsentOutcome.InvalidLink();
        }
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            Optional<LivingLink> found = LivingLink.find(engine, unit, id.get(), now, true);
            if (found.isEmpty()) {
                return new ConsentOutcome.InvalidLink();
            }
            HandOver handOver = found.get().contract().programme().handOver();
            List<Violation> violations = ConsentRules.check(form, handOver);
            if (!violations.isEmpty()) {
                return new ConsentOutcome.Incomplete(violations);
            }
            // What is not asked for is not kept, whoever sends it (SELF_ENTRY).
            return consenting.consent(
                    unit,
                    found.get(),
                    handOver == HandOver.SELF_ENTRY ? form.withoutAnswers() : form,
                    code.strip(),
                    now);
        });
    }

    /**
     * Takes a consent back: effective at once, also on a hand-over that waits in the outbox.
     *
     * @param token the link's token
     * @param typedAddress the address that received the mail
     * @return what became of it
     */
    public WithdrawalOutcome withdraw(RawToken token, Pii<String> typedAddress) {
        return withdraw(token, typedAddress, Set.of());
    }

    /**
     * Takes optional purposes back, one by one; everything else stays as it is.
     *
     * @param token the link's token
     * @param typedAddress the address that received the mail
     * @param purposes which; with the registration among them, or none at all, the whole consent
     * @return what became of it
     */
    public WithdrawalOutcome withdraw(RawToken token, Pii<String> typedAddress, Set<Purpose> purposes) {
        return tokens.verify(token)
                .map(id -> engine.storage().transact(unit -> withdrawing.withdraw(unit, id, typedAddress, purposes)))
                .orElseGet(WithdrawalOutcome.InvalidLink::new);
    }
}
