package org.careerrelay.link;

import java.time.Instant;
import java.util.ArrayList;
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
import org.careerrelay.outbox.MailDeliveries;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.Vault;

/**
 * Sends rejection mails. Name, address and link are put together at the moment of sending; whether the link may still go is looked at
 * again then (design, section 6), and so is whether it is a time at which the company's mails go.
 */
public final class MailEffects implements OutboxHandler {

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
        return MailDeliveries.SLICE;
    }

    @Override
    public Sent send(TenantId tenant, String destination, List<OutboxRow> rows, Settlement settlement) {
        Letters.Composed composed = settlement.transact(unit -> compose(unit, tenant, rows, settlement));
        Map<OpaqueId, MailOutcome> outcomes = MailDeliveries.send(composed.letters(), transport::send);
        return (unit, open) -> settle(unit, tenant, open, composed, outcomes, settlement);
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

    private void settle(
            UnitOfWork unit,
            TenantId tenant,
            List<OutboxRow> rows,
            Letters.Composed composed,
            Map<OpaqueId, MailOutcome> outcomes,
            Settlement settlement) {
        Instant now = engine.now();
        List<OutboxRow> over = MailDeliveries.settleLater(unit, rows, outcomes, now, settlement);
        List<OutboxRow> held = settlement.done(unit, over);
        Set<OpaqueId> withLink = composed.linked();
        List<OpaqueId> linked = held.stream()
                .filter(row -> withLink.contains(row.id()) && outcomes.get(row.id()) instanceof MailOutcome.Accepted)
                .map(OutboxRow::subject)
                .toList();
        Set<OpaqueId> moved = move(unit, tenant, linked, now);
        List<RelayEvent> events = new ArrayList<>();
        for (OutboxRow row : held) {
            MailOutcome outcome = outcomes.get(row.id());
            if (outcome instanceof MailOutcome.Accepted) {
                events.add(engine.event(tenant, now, EventType.MAIL_SENT, row.subject(), told(row, composed, moved)));
            } else if (outcome instanceof MailOutcome.PermanentFailure failure) {
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
        WriteBackEffects.add(engine, unit, tenant, settings, linked, now);
        tally(unit, tenant, settings, moved, now);
    }

    /** Why a mail about a referral went without its link is told, where it was the person's wish. */
    private static Map<String, String> told(OutboxRow row, Letters.Composed composed, Set<OpaqueId> moved) {
        if (composed.suppressed().contains(row.id())) {
            return Map.of("noLink", NoLinkReason.SUPPRESSED.name());
        }
        return moved.contains(row.subject()) ? Map.of("state", ReferralState.MAILED.name()) : Map.of();
    }

    /** Those whose mail was taken with its link become MAILED. */
    private static Set<OpaqueId> move(UnitOfWork unit, TenantId tenant, List<OpaqueId> mailed, Instant now) {
        unit.referrals().lock(tenant, mailed);
        return unit.referrals().move(tenant, mailed, ReferralState.ISSUED, ReferralState.MAILED, null, now);
    }

    private static void tally(
            UnitOfWork unit, TenantId tenant, CompanySettings settings, Set<OpaqueId> mailed, Instant now) {
        unit.tallies()
                .add(
                        tenant,
                        ReferralTallies.of(settings, unit.referrals().find(tenant, mailed), TallyKind.MAILED, now));
    }
}
