package org.careerrelay.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;

/**
 * The way to a partner that is there at this moment: what it has a receipt for has arrived, everything else is handed to it now and waits for its receipt, as
 * after a request without an answer. Used by one thread.
 */
final class Offer implements AgencyTransport {

    private static final String OFFERED = "fetch.offered";
    private static final String LATER = "fetch.later";
    private static final Duration AGAIN = Duration.ofMinutes(5);

    private final Map<OpaqueId, Receipt> receipts = new HashMap<>();
    private final List<ExchangeMessage> offered = new ArrayList<>();
    private final int limit;

    Offer(List<Receipt> receipts, int limit) {
        receipts.forEach(receipt -> this.receipts.put(receipt.message(), receipt));
        this.limit = limit;
    }

    @Override
    public List<Delivery> deliver(String partner, List<ExchangeMessage> messages) {
        return messages.stream().map(this::delivery).toList();
    }

    /** How many rows are looked at: those that the receipts are about, and as many as there is still room for. */
    int wanted() {
        return receipts.size() + limit - offered.size();
    }

    List<ExchangeMessage> messages() {
        return List.copyOf(offered);
    }

    private Delivery delivery(ExchangeMessage message) {
        Receipt receipt = receipts.get(message.id());
        if (receipt != null) {
            String refusal = receipt.refusal();
            return refusal == null ? new Delivery.Delivered() : new Delivery.Rejected(refusal);
        }
        if (offered.size() == limit) {
            return new Delivery.Retry(LATER, null);
        }
        offered.add(message);
        return new Delivery.Retry(OFFERED, AGAIN);
    }
}
