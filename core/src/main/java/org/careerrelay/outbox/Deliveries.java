package org.careerrelay.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.storage.UnitOfWork;

/** What all handlers that send messages to partners have in common. */
public final class Deliveries {

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
     * Delivers messages and settles their rows; rows without a message need none any more.
     *
     * @param transport carries the messages
     * @param partner who receives them
     * @param rows the rows
     * @param messages the messages of those rows that have one, in order
     * @param now the time
     * @param settlement settles the rows
     */
    public static void deliver(
            AgencyTransport transport,
            String partner,
            List<OutboxRow> rows,
            Map<OutboxRow, ExchangeMessage> messages,
            Instant now,
            Settlement settlement) {
        List<OutboxRow> sent = List.copyOf(messages.keySet());
        List<Delivery> deliveries =
                sent.isEmpty() ? List.of() : transport.deliver(partner, List.copyOf(messages.values()));
        settlement.transact(unit -> {
            settlement.done(
                    unit,
                    rows.stream().filter(row -> !messages.containsKey(row)).toList());
            settlement.done(unit, settle(unit, sent, deliveries, now, settlement));
            return sent.size();
        });
    }

    /**
     * Settles the rows that were not delivered.
     *
     * @param unit the transaction
     * @param sent the rows whose messages were sent
     * @param deliveries what became of each
     * @param now the time
     * @param settlement settles the rows
     * @return the rows that were delivered; they are still to be settled
     */
    public static List<OutboxRow> settle(
            UnitOfWork unit, List<OutboxRow> sent, List<Delivery> deliveries, Instant now, Settlement settlement) {
        List<OutboxRow> delivered = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            OutboxRow row = sent.get(i);
            Delivery delivery = deliveries.get(i);
            if (delivery instanceof Delivery.Delivered) {
                delivered.add(row);
            } else if (delivery instanceof Delivery.Retry retry) {
                settlement.failed(unit, row, retry.code(), retry.after(), now);
            } else if (delivery instanceof Delivery.Rejected rejected) {
                settlement.refused(unit, row, rejected.code(), now);
            }
        }
        return delivered;
    }

    /**
     * From whom to whom.
     *
     * @param tenant who sends
     * @param partner key of who receives
     */
    record Route(TenantId tenant, String partner) {}
}
