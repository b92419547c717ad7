package org.careerrelay.referral;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.ReferralAcknowledged;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.outbox.Deliveries;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.storage.UnitOfWork;

/** Tells companies the agency's answers. */
public final class AcknowledgeEffects implements OutboxHandler {

    private final Engine engine;
    private final AgencyTransport transport;

    /**
     * Tells answers.
     *
     * @param engine what it works with
     * @param transport carries the messages
     */
    public AcknowledgeEffects(Engine engine, AgencyTransport transport) {
        this.engine = engine;
        this.transport = transport;
    }

    @Override
    public Set<OutboxKind> kinds() {
        return Set.of(OutboxKind.ACKNOWLEDGE);
    }

    @Override
    public int slice() {
        return Deliveries.SLICE;
    }

    @Override
    public Sent send(TenantId tenant, String destination, List<OutboxRow> rows, Settlement settlement) {
        Map<OutboxRow, ExchangeMessage> messages = engine.storage().transact(unit -> messages(unit, tenant, rows));
        Map<OpaqueId, Delivery> deliveries = Deliveries.deliver(transport, destination, messages);
        return (unit, open) -> Deliveries.settle(unit, open, deliveries, settlement);
    }

    private static Map<OutboxRow, ExchangeMessage> messages(UnitOfWork unit, TenantId tenant, List<OutboxRow> rows) {
        String agency = unit.tenants().find(tenant).map(Tenant::key).orElseThrow();
        Map<OpaqueId, InboxItem> items = new HashMap<>();
        unit.inbox()
                .byId(tenant, rows.stream().map(OutboxRow::subject).collect(Collectors.toSet()))
                .forEach(item -> items.put(item.id(), item));
        Map<OutboxRow, ExchangeMessage> messages = new LinkedHashMap<>();
        for (OutboxRow row : rows) {
            InboxItem item = items.get(row.subject());
            AgencyAnswer answer = item == null ? null : item.answer();
            Instant answeredAt = item == null ? null : item.answeredAt();
            if (item != null && answer != null && answeredAt != null) {
                messages.put(
                        row,
                        new ReferralAcknowledged(
                                row.id(), item.company(), agency, answeredAt, item.referral(), answer, item.detail()));
            }
        }
        return messages;
    }
}
