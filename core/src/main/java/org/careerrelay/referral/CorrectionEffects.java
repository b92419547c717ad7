package org.careerrelay.referral;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.engine.Engine;
import org.careerrelay.instruction.Unconfirmed;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.outbox.Deliveries;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.provision.Provisions;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.storage.UnitOfWork;

/** Tells agencies what people corrected. The gate is checked at the moment of sending; what has arrived leaves the vault. */
public final class CorrectionEffects implements OutboxHandler {

    private final Engine engine;
    private final AgencyTransport transport;
    private final Provisions provisions;
    private final CorrectionDepartures departures;

    /**
     * Tells agencies.
     *
     * @param engine what it works with
     * @param transport carries the messages
     */
    public CorrectionEffects(Engine engine, AgencyTransport transport) {
        this.engine = engine;
        this.transport = transport;
        this.provisions = new Provisions(engine);
        this.departures = new CorrectionDepartures(engine, provisions);
    }

    @Override
    public Set<OutboxKind> kinds() {
        return Set.of(OutboxKind.CORRECTION_TO_AGENCY);
    }

    @Override
    public int slice() {
        return Deliveries.SLICE;
    }

    @Override
    public List<OutboxRow> waiting(UnitOfWork unit, TenantId tenant, List<OutboxRow> rows, Settlement settlement) {
        return Unconfirmed.of(unit, tenant, rows, settlement);
    }

    @Override
    public Sent send(TenantId tenant, String agency, List<OutboxRow> rows, Settlement settlement) {
        Map<OutboxRow, ExchangeMessage> messages =
                settlement.transact(unit -> departures.of(unit, tenant, agency, rows, settlement));
        Map<OpaqueId, Delivery> deliveries = Deliveries.deliver(transport, agency, messages);
        return (unit, open) -> {
            Instant now = engine.now();
            List<OutboxRow> arrived = Deliveries.settle(unit, open, deliveries, settlement);
            Map<String, OpaqueId> confirmed = new HashMap<>();
            arrived.forEach(row -> confirmed.put(TransferKeys.correction(row.subject()), row.id()));
            Map<String, String> refused = new HashMap<>();
            for (OutboxRow row : open) {
                if (deliveries.get(row.id()) instanceof Delivery.Rejected rejected) {
                    refused.put(TransferKeys.correction(row.subject()), rejected.code());
                }
            }
            provisions.arrived(unit, tenant, confirmed, now);
            provisions.refused(unit, tenant, refused, now);
            // One that was refused stays: an agency of an earlier version takes it once it is newer.
            unit.vault()
                    .delete(
                            tenant,
                            VaultKind.CORRECTION,
                            arrived.stream().map(OutboxRow::subject).toList());
        };
    }
}
