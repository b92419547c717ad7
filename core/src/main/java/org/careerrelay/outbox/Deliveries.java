package org.careerrelay.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.storage.UnitOfWork;

/** What all handlers that send messages to partners have in common. */
public final class Deliveries {

    /** How many messages go at once: a partner's time-out for that many is a small part of a lease. */
    public static final int SLICE = 50;

    private Deliveries() {}

    /**
     * Groups rows by where they go, keeping their order.
     *
     * @param rows the rows
     * @return the rows by sender and receiver
     */
    static Map<Route, List<OutboxRow>> byPartner(List<OutboxRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new Route(row.tenant(), row.destination()), LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * Delivers messages.
     *
     * @param transport carries the messages
     * @param partner who receives them
     * @param messages the messages by their rows, in order
     * @return what became of each, by the id of its row
     */
    public static Map<OpaqueId, Delivery> deliver(
            AgencyTransport transport, String partner, Map<OutboxRow, ExchangeMessage> messages) {
        if (messages.isEmpty()) {
            return Map.of();
        }
        Map<OpaqueId, String> traces = new HashMap<>();
        messages.forEach((row, message) -> {
            String traceparent = row.traceparent();
            if (traceparent != null) {
                traces.put(message.id(), traceparent);
            }
        });
        List<Delivery> deliveries = transport.deliver(partner, List.copyOf(messages.values()), traces);
        Map<OpaqueId, Delivery> byRow = new HashMap<>();
        int i = 0;
        for (OutboxRow row : messages.keySet()) {
            byRow.put(row.id(), deliveries.get(i++));
        }
        return byRow;
    }

    /**
     * Settles rows by what became of their messages; rows without a message need none any more.
     *
     * @param unit the transaction
     * @param rows the rows
     * @param deliveries what became of each, by the id of its row
     * @param settlement settles the rows
     * @return the rows that were delivered and are still held
     */
    public static List<OutboxRow> settle(
            UnitOfWork unit, List<OutboxRow> rows, Map<OpaqueId, Delivery> deliveries, Settlement settlement) {
        List<OutboxRow> delivered = new ArrayList<>();
        List<OutboxRow> needless = new ArrayList<>();
        for (OutboxRow row : rows) {
            Delivery delivery = deliveries.get(row.id());
            if (delivery == null) {
                needless.add(row);
            } else if (delivery instanceof Delivery.Delivered) {
                delivered.add(row);
            } else if (delivery instanceof Delivery.Retry retry) {
                settlement.failed(unit, row, retry.code(), retry.after());
            } else if (delivery instanceof Delivery.Rejected rejected) {
                settlement.refused(unit, row, rejected.code());
            }
        }
        settlement.needless(unit, needless);
        return settlement.done(unit, delivered);
    }

    /**
     * From whom to whom.
     *
     * @param tenant who sends
     * @param partner key of who receives
     */
    record Route(TenantId tenant, String partner) {}
}
