package org.careerrelay.http.exchange;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.careerrelay.http.internal.PublicUrl;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;

/**
 * An agency without an installation: the engine's mail transport tells it that something waits, and it comes for it to the company's pages
 * ({@code PickupPages}). Hand-overs, corrections and instructions wait there; what else a company may send, such as a request for an introduction, is
 * refused with {@code pickup.unsupported}, and is for the two to talk about. Immutable.
 */
public final class MailAgency implements AgencyTransport {

    private static final String UNSUPPORTED = "pickup.unsupported";

    private final URI pages;

    private MailAgency(URI pages) {
        this.pages = pages;
    }

    /**
     * An agency that comes to pages.
     *
     * @param pages the base URL of the pages, as the agency's browsers see it; https, or http on this machine
     * @return the transport
     * @throws IllegalArgumentException when it is no such URL
     */
    public static MailAgency at(URI pages) {
        String text = PublicUrl.checked(pages).toString();
        return new MailAgency(URI.create(text.endsWith("/") ? text : text + "/"));
    }

    @Override
    public Optional<URI> collectsAt(String partner) {
        return Optional.of(pages);
    }

    @Override
    public List<Delivery> deliver(String partner, List<ExchangeMessage> messages) {
        return messages.stream()
                .<Delivery>map(message -> new Delivery.Rejected(UNSUPPORTED))
                .toList();
    }
}
