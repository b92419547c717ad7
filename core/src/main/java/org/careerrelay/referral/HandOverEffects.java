package org.careerrelay.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.engine.ReferralTallies;
import org.careerrelay.instruction.Instructing;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.outbox.Deliveries;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.provision.Provisions;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.storage.UnitOfWork;

/** Hands referrals over to agencies. The gate is checked at the moment of sending (R-01, V-C5). */
public final class HandOverEffects implements OutboxHandler {

    private final Engine engine;
    private final AgencyTransport transport;
    private final Provisions provisions;
    private final Departures departures;
    private final Instructing instructing;

    /**
     * Hands referrals over.
     *
     * @param engine what it works with
     * @param transport carries the messages
     */
    public HandOverEffects(Engine engine, AgencyTransport transport) {
        this.engine = engine;
        this.transport = transport;
        this.instructing = new Instructing(engine);
        this.provisions = new Provisions(engine);
        this.departures = new Departures(engine, provisions);
    }

    @Override
    public Set<OutboxKind> kinds() {
        return Set.of(OutboxKind.HAND_OVER);
    }

    @Override
    public int slice() {
        return Deliveries.SLICE;
    }

    @Override
    public List<OutboxRow> waiting(UnitOfWork unit, TenantId tenant, List<OutboxRow> rows, Settlement settlement) {
        return departures.waiting(unit, tenant, rows, settlement);
    }

    @Override
    public Sent send(TenantId tenant, String agency, List<OutboxRow> rows, Settlement settlement) {
        Map<OutboxRow, ExchangeMessage> messages =
                settlement.transact(unit -> departures.of(unit, tenant, rows, settlement));
        Map<OpaqueId, Delivery> deliveries = Deliveries.deliver(transport, agency, messages);
        return (unit, open) -> settle(unit, tenant, agency, open, deliveries, settlement);
    }

    private void settle(
            UnitOfWork unit,
            TenantId tenant,
            String agency,
            List<OutboxRow> rows,
            Map<OpaqueId, Delivery> deliveries,
            Settlement settlement) {
        Instant now = engine.now();
        List<OutboxRow> arrived = Deliveries.settle(unit, rows, deliveries, settlement);
        List<OpaqueId> delivered = arrived.stream().map(OutboxRow::subject).toList();
        Map<OpaqueId, Referral> before = new HashMap<>();
        unit.referrals().lock(tenant, delivered).forEach(referral -> before.put(referral.id(), referral));
        Set<OpaqueId> moved =
                unit.referrals().move(tenant, delivered, ReferralState.CONSENTED, ReferralState.SENT, null, now);
        List<RelayEvent> events = new ArrayList<>();
        for (OpaqueId id : delivered) {
            Referral referral = before.get(id);
            // An answer that overtook this note has written it down already.
            if (referral != null && referral.state() != ReferralState.ACKNOWLEDGED) {
                events.add(engine.event(
                        tenant,
                        now,
                        EventType.REFERRAL_SENT,
                        id,
                        moved.contains(id)
                                ? Map.of()
                                : Map.of("state", referral.state().name())));
            }
        }
        unit.events().append(tenant, events);
        tellOvertaken(
                unit,
                tenant,
                agency,
                before.values().stream()
                        .filter(referral -> referral.state() == ReferralState.WITHDRAWN)
                        .map(Referral::id)
                        .toList(),
                now);
        tally(unit, tenant, moved, now);
        record(unit, tenant, arrived, rows, deliveries, now);
    }

    /** What became of each message, in its record. One that is tried again may have arrived all the same: it stays on its way. */
    private void record(
            UnitOfWork unit,
            TenantId tenant,
            List<OutboxRow> arrived,
            List<OutboxRow> rows,
            Map<OpaqueId, Delivery> deliveries,
            Instant now) {
        Map<String, OpaqueId> confirmed = new HashMap<>();
        arrived.forEach(row -> confirmed.put(TransferKeys.handOver(row.subject()), row.id()));
        Map<String, String> refused = new HashMap<>();
        for (OutboxRow row : rows) {
            if (deliveries.get(row.id()) instanceof Delivery.Rejected rejected) {
                refused.put(TransferKeys.handOver(row.subject()), rejected.code());
            }
        }
        provisions.arrived(unit, tenant, confirmed, now);
        provisions.refused(unit, tenant, refused, now);
    }

    /** Withdrawn while the message was on its way: the agency has it now, and must be told. */
    private void tellOvertaken(UnitOfWork unit, TenantId tenant, String agency, List<OpaqueId> overtaken, Instant now) {
        if (!overtaken.isEmpty()) {
            instructing.tell(unit, tenant, agency, overtaken, InstructionKind.CONSENT_WITHDRAWN, now);
        }
    }

    private static void tally(UnitOfWork unit, TenantId tenant, Set<OpaqueId> moved, Instant now) {
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        unit.tallies()
                .add(tenant, ReferralTallies.of(settings, unit.referrals().find(tenant, moved), TallyKind.SENT, now));
    }
}
