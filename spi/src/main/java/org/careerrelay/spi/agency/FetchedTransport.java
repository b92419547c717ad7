package org.careerrelay.spi.agency;

import java.util.List;
import org.careerrelay.model.exchange.ExchangeMessage;

/** Partners come for their messages; nothing is delivered. */
record FetchedTransport() implements AgencyTransport {

    private static final String FETCHES = "partner.fetches";

    @Override
    public boolean fetches(String partner) {
        return true;
    }

    @Override
    public List<Delivery> deliver(String partner, List<ExchangeMessage> messages) {
        return messages.stream()
                .<Delivery>map(message -> new Delivery.Retry(FETCHES, null))
                .toList();
    }
}
