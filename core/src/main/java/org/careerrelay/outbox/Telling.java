package org.careerrelay.outbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Tells partners what is stored, as it stands when it goes. Nothing more happens on this side when it has arrived.
 *
 * @param engine what it works with
 * @param transport carries the messages
 * @param kinds what it tells
 * @param stored reads what is told
 */
public record Telling(Engine engine, AgencyTransport transport, Set<OutboxKind> kinds, Stored stored)
        implements OutboxHandler {

    /** Reads what is told. */
    @FunctionalInterface
    public interface Stored {

        /**
         * Reads what rows are about.
         *
         * @param unit the transaction
         * @param sender who tells
         * @param partner key of who is told
         * @param rows the rows
         * @return gives a row's message, or nothing where there is nothing to tell, or not any more
         */
        Function<OutboxRow, Optional<ExchangeMessage>> read(
                UnitOfWork unit, Tenant sender, String partner, List<OutboxRow> rows);
    }

    @Override
    public int slice() {
        return Deliveries.SLICE;
    }

    @Override
    public Sent send(TenantId tenant, String partner, List<OutboxRow> rows, Settlement settlement) {
        Map<OutboxRow, ExchangeMessage> messages =
                engine.storage().transact(unit -> messages(unit, tenant, partner, rows));
        Map<OpaqueId, Delivery> deliveries = Deliveries.deliver(transport, partner, messages);
        return (unit, open) -> Deliveries.settle(unit, open, deliveries, settlement);
    }

    private Map<OutboxRow, ExchangeMessage> messages(
            UnitOfWork unit, TenantId tenant, String partner, List<OutboxRow> rows) {
        Tenant sender = unit.tenants().find(tenant).orElseThrow();
        Function<OutboxRow, Optional<ExchangeMessage>> message = stored.read(unit, sender, partner, rows);
        Map<OutboxRow, ExchangeMessage> messages = new LinkedHashMap<>();
        rows.forEach(row -> message.apply(row).ifPresent(found -> messages.put(row, found)));
        return messages;
    }
}
