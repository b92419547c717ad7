package org.careerrelay.spi.agency;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.exchange.ExchangeMessage;

/**
 * A transport for each partner.
 *
 * @param transports by key of the partner
 */
record TransportByPartner(Map<String, AgencyTransport> transports) implements AgencyTransport {

    private static final String UNKNOWN = "partner.unknown";

    TransportByPartner {
        transports = Map.copyOf(transports);
    }

    @Override
    public Optional<URI> collectsAt(String partner) {
        return of(partner).flatMap(transport -> transport.collectsAt(partner));
    }

    @Override
    public boolean fetches(String partner) {
        return of(partner).map(transport -> transport.fetches(partner)).orElse(false);
    }

    @Override
    public List<Delivery> deliver(String partner, List<ExchangeMessage> messages) {
        return deliver(partner, messages, Map.of());
    }

    @Override
    public List<Delivery> deliver(String partner, List<ExchangeMessage> messages, Map<OpaqueId, String> traceparents) {
        return of(partner)
                .map(transport -> transport.deliver(partner, messages, traceparents))
                .orElseGet(() -> messages.stream()
                        .<Delivery>map(message -> new Delivery.Retry(UNKNOWN, null))
                        .toList());
    }

    private Optional<AgencyTransport> of(String partner) {
        return Optional.ofNullable(transports.get(partner));
    }
}
