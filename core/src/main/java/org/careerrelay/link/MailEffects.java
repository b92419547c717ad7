package org.careerrelay.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.engine.ReferralTallies;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.Vault;

/**
 * Sends rejection mails. Name, address and link are put together at the moment of sending; whether the link may still go is looked at
 * again then (design, section 6), and so is whether it is a time at which the company's mails go.
 */
public final class MailEffects implements OutboxHandler {

    /** A server that takes seconds for each letter shall not outlive the lease with them. */
    private static final int SLICE = 20;

    private final Engine engine;
    private final MailTransport transport;
    private final Letters letters;
    private final DueMails turns;
    private final MailCancellations cancellations;
    private final Revocations revocations;

    /**
     * Sends mail.
     *
     * @param engine what it works with
     * @param transport sends
     * @param links makes the links
     * @param references makes what the mails are known by when they come back
     */
    public MailEffects(Engine engine, MailTransport transport, Links links, MailReferences references) {
        this.engine = engine;
        this.transport = transport;
        this.letters = new Letters(engine, links, references);
        this.turns = new DueMails(engine);
        this.cancellations = new MailCancellations(engine);
        this.revocations = new Revocations(engine);
    }

    @Override
    public Set<OutboxKind> kinds() {
        return Set.of(OutboxKind.MAIL);
    }

    @Override
    public int slice() {
        return SLICE;
    }

    @Override
    public Sent send(TenantId tenant, String destination, List<OutboxRow> rows, Settlement settlement) {
        Letters.Composed composed = settlement.transact(unit -> compose(unit, tenant, rows, settlement));
        Map<OpaqueId, Fate> fates = send(composed);
        return (unit, open) -> settle(unit, tenant, open, fates, settlement);
    }

    private Letters.Composed compose(UnitOfWork unit, TenantId tenant, List<OutboxRow> rows, Settlement settlement) {
        Instant now = engine.now();
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        List<OutboxRow> due = turns.due(unit, tenant, settings.sending(), rows, settlement);
        Letters.Composed composed = letters.compose(unit, tenant, settings, due, now);
        List<OpaqueId> needless = settlement.needless(unit, composed.needless()).stream()
                .map(OutboxRow::subject)
                .toList();
        cancellations.needless(unit, tenant, needless, now);
        revocations.endUnused(unit, tenant, needless, now);
        composed.unreadable().forEach(row -> settlement.refused(unit, row, Vault.UNREADABLE));
        return composed;
    }

    private Map<OpaqueId, Fate> send(Letters.Composed composed) {
        Map<OutboxRow, RejectionLetter> letters = composed.letters();
        if (letters.isEmpty()) {
            return Map.of();
        }
        List<MailOutcome> outcomes = transport.send(List.copyOf(letters.values()));
        Map<OpaqueId, Fate> fates = new HashMap<>();
        int i = 0;
        for (Map.Entry<OutboxRow, RejectionLetter> entry : letters.entrySet()) {
            boolean linked = entry.getValue().relay() != null;
            OpaqueId id = entry.getKey().id();
            fates.put(
                    id,
                    new Fate(outcomes.get(i++), linked, composed.suppressed().contains(id)));
        }
        return fates;
    }

    private void settle(
            UnitOfWork unit, TenantId tenant, List<OutboxRow> rows, Map<OpaqueId, Fate> fates, Settlement settlement) {
        Instant now = engine.now();
        List<OutboxRow> over = new ArrayList<>();
        List<OutboxRow> later = new ArrayList<>();
        for (OutboxRow row : rows) {
            Fate fate = fates.get(row.id());
            if (fate != null && fate.outcome() instanceof MailOutcome.TemporaryFailure failure) {
                settlement.failed(unit, row, failure.code(), null);
            } else if (fate != null && fate.outcome() instanceof MailOutcome.SenderFault fault) {
                settlement.failed(unit, row, fault.code(), null);
            } else if (fate != null && fate.outcome() instanceof MailOutcome.Deferred deferred) {
                later.add(row.again(row.note(), row.attempts(), now.plus(deferred.after())));
            } else {
                over.add(row);
            }
        }
        settlement.putOff(unit, later);
        List<OutboxRow> held = settlement.done(unit, over);
        Set<OpaqueId> moved = move(unit, tenant, held, fates, now);
        List<RelayEvent> events = new ArrayList<>();
        for (OutboxRow row : held) {
            Fate fate = fates.get(row.id());
            if (fate != null && fate.outcome() instanceof MailOutcome.Accepted) {
                events.add(engine.event(
                        tenant, now, EventType.MAIL_SENT, row.subject(), told(fate, moved.contains(row.subject()))));
            } else if (fate != null && fate.outcome() instanceof MailOutcome.PermanentFailure failure) {
                events.add(engine.event(
                        tenant, now, EventType.MAIL_FAILED, row.subject(), Map.of("code", failure.code())));
            }
        }
        unit.vault()
                .delete(
                        tenant,
                        VaultKind.CONTACT,
                        held.stream().map(OutboxRow::subject).toList());
        unit.events().append(tenant, events);
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        WriteBackEffects.add(engine, unit, tenant, settings, linked(held, fates), now);
        tally(unit, tenant, settings, moved, now);
    }

    /** Why a mail about a referral went without its link is told, where it was the person's wish. */
    private static Map<String, String> told(Fate fate, boolean moved) {
        if (fate.suppressed()) {
            return Map.of("noLink", NoLinkReason.SUPPRESSED.name());
        }
        return moved ? Map.of("state", ReferralState.MAILED.name()) : Map.of();
    }

    /** Those whose mail was taken with its link become MAILED. */
    private static Set<OpaqueId> move(
            UnitOfWork unit, TenantId tenant, List<OutboxRow> held, Map<OpaqueId, Fate> fates, Instant now) {
        List<OpaqueId> mailed = linked(held, fates);
        unit.referrals().lock(tenant, mailed);
        return unit.referrals().move(tenant, mailed, ReferralState.ISSUED, ReferralState.MAILED, null, now);
    }

    private static List<OpaqueId> linked(List<OutboxRow> held, Map<OpaqueId, Fate> fates) {
        return held.stream()
                .filter(row -> {
                    Fate fate = fates.get(row.id());
                    return fate != null && fate.linked() && fate.outcome() instanceof MailOutcome.Accepted;
                })
                .map(OutboxRow::subject)
                .toList();
    }

    private static void tally(
            UnitOfWork unit, TenantId tenant, CompanySettings settings, Set<OpaqueId> mailed, Instant now) {
        unit.tallies()
                .add(
                        tenant,
                        ReferralTallies.of(settings, unit.referrals().find(tenant, mailed), TallyKind.MAILED, now));
    }

    /**
     * What became of a letter.
     *
     * @param outcome what the transport says
     * @param linked whether the link was in it
     * @param suppressed whether it was not because the person does not want it
     */
    private record Fate(MailOutcome outcome, boolean linked, boolean suppressed) {}
}
