package org.careerrelay.consent;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careerrelay.engine.Engine;
import org.careerrelay.link.LinkTokens;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.receipt.Receipts;

/** What a person with a link can do: look, consent, withdraw. Looking changes nothing. Thread-safe. */
public final class Candidates {

    private final Engine engine;
    private final LinkTokens tokens;
    private final Notices notices;
    private final Consenting consenting;
    private final Withdrawing withdrawing;

    /**
     * Serves people with links.
     *
     * @param engine what it works with
     * @param tokens checks the links
     * @param notices says what is shown
     * @param receipts tells people what they agreed to and took back
     */
    public Candidates(Engine engine, LinkTokens tokens, Notices notices, Receipts receipts) {
        this.engine = engine;
        this.tokens = tokens;
        this.notices = notices;
        this.consenting = new Consenting(engine, notices, receipts);
        this.withdrawing = new Withdrawing(engine, receipts);
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

    private Invitation invitation(LivingLink found, Instant now, Locale locale) {
        return new Invitation(
                found.company().legalName(),
                found.company().contactMail(),
                found.agency().legalName(),
                notices.of(found, now, locale).notice(),
                found.contract().programme().policies().consent().purposes(),
                found.referral().expiresAt());
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
            Optional<LivingLink> found = LivingLink.find(engine, unit, id.get(), now, true);
            if (found.isEmpty()) {
                return new ConsentOutcome.InvalidLink();
            }
            if (!violations.isEmpty()) {
                return new ConsentOutcome.Incomplete(violations);
            }
            return consenting.consent(unit, found.get(), form, now);
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
        return tokens.verify(token)
                .map(id -> engine.storage().transact(unit -> withdrawing.withdraw(unit, id, typedAddress)))
                .orElseGet(WithdrawalOutcome.InvalidLink::new);
    }
}
