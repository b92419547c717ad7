package org.careerrelay.pickup;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.engine.Engine;
import org.careerrelay.engine.Sender;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.pickup.Pickup;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.outbox.MailDeliveries;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.keys.Keys;
import org.careerrelay.spi.mail.Letter;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Texts;

/** Writes to the registered address of agencies that come for what waits: that it does, and the code. No mail says who. */
public final class PickupMails implements OutboxHandler {

    /** How long a link can be used; a reminder brings the next. */
    static final Duration LINK = Duration.ofDays(30);

    private static final String MAIL = "mail";

    private final Engine engine;
    private final MailTransport mail;
    private final AgencyTransport agencies;
    private final PickupTokens tokens;

    /**
     * Writes mails.
     *
     * @param engine what it works with
     * @param mail sends them
     * @param agencies says where an agency comes
     * @param keys of links and codes
     */
    public PickupMails(Engine engine, MailTransport mail, AgencyTransport agencies, Keys keys) {
        this.engine = engine;
        this.mail = mail;
        this.agencies = agencies;
        this.tokens = new PickupTokens(keys);
    }

    static OutboxRow row(Engine engine, TenantId tenant, OutboxKind kind, int programme, Instant now) {
        OpaqueId id = engine.ids().next(tenant, now);
        return engine.effect(id, kind, MAIL, id, Integer.toString(programme), now);
    }

    @Override
    public Set<OutboxKind> kinds() {
        return Set.of(OutboxKind.PICKUP_NOTICE, OutboxKind.PICKUP_CODE);
    }

    @Override
    public int slice() {
        return MailDeliveries.SLICE;
    }

    @Override
    public Sent send(TenantId tenant, String destination, List<OutboxRow> rows, Settlement settlement) {
        Map<OutboxRow, Letter> letters = new LinkedHashMap<>();
        rows.forEach(row -> letter(tenant, row).ifPresent(letter -> letters.put(row, letter)));
        Map<OpaqueId, MailOutcome> outcomes = MailDeliveries.send(letters, mail::sendLetters);
        return (unit, open) -> settle(unit, open, outcomes, settlement);
    }

    private void settle(
            UnitOfWork unit, List<OutboxRow> rows, Map<OpaqueId, MailOutcome> outcomes, Settlement settlement) {
        List<OutboxRow> done = new ArrayList<>();
        List<OutboxRow> needless = new ArrayList<>();
        for (OutboxRow row : MailDeliveries.settleLater(unit, rows, outcomes, engine.now(), settlement)) {
            MailOutcome outcome = outcomes.get(row.id());
            if (outcome == null) {
                needless.add(row);
            } else if (outcome instanceof MailOutcome.PermanentFailure failure) {
                settlement.refused(unit, row, failure.code());
            } else {
                done.add(row);
            }
        }
        settlement.needless(unit, needless);
        settlement.done(unit, done);
    }

    /** Empty where nothing waits any more, or the code has ended or was used. */
    private Optional<Letter> letter(TenantId tenant, OutboxRow row) {
        Instant now = engine.now();
        int programme = Integer.parseInt(row.note());
        Optional<Counter> counter = engine.storage().transact(unit -> Counter.of(unit, tenant, programme, now));
        return counter.flatMap(found -> agencies.collectsAt(found.agency().key())
                .flatMap(at -> row.kind() == OutboxKind.PICKUP_CODE
                        ? code(found, row, at, now)
                        : notice(found, row, at, now)));
    }

    private Optional<Letter> notice(Counter counter, OutboxRow row, URI at, Instant now) {
        int people = counter.referrals(engine, ReferralState.CONSENTED, ReferralState.SENT, ReferralState.DISPUTED)
                .size();
        int words = counter.words(engine).size();
        return people + words == 0
                ? Optional.empty()
                : Optional.of(letter(
                        counter,
                        row,
                        "pickup.notice",
                        at,
                        now,
                        Map.of("people", Integer.toString(people), "words", Integer.toString(words))));
    }

    private Optional<Letter> code(Counter counter, OutboxRow row, URI at, Instant now) {
        Optional<Pickup> pickup = engine.storage()
                .transact(unit ->
                        unit.pickups().lock(counter.tenant(), counter.contract().number()));
        return pickup.flatMap(found -> {
                    Instant until = found.codeUntil();
                    return until == null || !now.isBefore(until)
                            ? Optional.<String>empty()
                            : tokens.code(
                                    counter.tenant(), found.programme(), found.keyVersion(), until, counter.address());
                })
                .map(code -> letter(counter, row, "pickup.code", at, now, Map.of("code", code)));
    }

    private Letter letter(Counter counter, OutboxRow row, String key, URI at, Instant now, Map<String, String> values) {
        Sender sender = Sender.of(counter.settings(), counter.company());
        String link = at
                + tokens.issue(
                                PickupTokens.Kind.LINK,
                                counter.tenant(),
                                counter.contract().number(),
                                now.plus(LINK))
                        .reveal();
        Locale locale = sender.mail().locale();
        Map<String, String> variables = new HashMap<>(values);
        variables.put("company", counter.company().legalName());
        variables.put("agency", counter.agency().legalName());
        variables.put("link", link);
        return sender.letter(
                row,
                counter.address(),
                locale,
                Texts.of(key + ".subject", locale, variables),
                Pii.of(Texts.of(key + ".text", locale, variables)),
                Pii.of(link),
                null);
    }
}
