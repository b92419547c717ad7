package org.careerrelay.spi.agency;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.exchange.ExchangeMessage;

/**
 * Carries messages between a company's and an agency's installation, in either direction, at least once. Implementations are thread-safe.
 */
public interface AgencyTransport {

    /**
     * Delivers messages to one partner.
     *
     * @param partner key of the receiving agency, or of the receiving company on an agency's installation
     * @param messages the messages, in order
     * @return what became of each, in the same order; a partner that cannot be reached is an outcome, not an exception
     */
    List<Delivery> deliver(String partner, List<ExchangeMessage> messages);

    /**
     * Where a partner comes for what it is told, because it has no installation that anything could be delivered to. Nothing of people leaves for
     * it then: the engine tells it by mail that something waits, with a link below this address, and {@link #deliver} is not called for hand-overs,
     * corrections and instructions.
     *
     * @param partner key of the receiving agency
     * @return the address of the pages, with a slash at its end; empty where messages are delivered
     */
    default Optional<URI> collectsAt(String partner) {
        return Optional.empty();
    }

    /**
     * Whether a partner lets nothing in and comes for messages with requests of its own. Nothing is sent to it then: what is for it waits, and goes through the
     * gate when the partner is there.
     *
     * @param partner key of the receiving agency or company
     * @return false where messages are delivered
     */
    default boolean fetches(String partner) {
        return false;
    }

    /**
     * The same, with the traces in which the messages arose (W3C Trace Context). A transport that carries no traces leaves this alone.
     *
     * @param partner key of the receiving agency or company
     * @param messages the messages, in order
     * @param traceparents {@code traceparent} by id of the message, of those that have one
     * @return what became of each, in the same order
     */
    default List<Delivery> deliver(String partner, List<ExchangeMessage> messages, Map<OpaqueId, String> traceparents) {
        return deliver(partner, messages);
    }

    /**
     * The transport to partners that come for everything with requests of their own.
     *
     * @return the transport
     */
    static AgencyTransport fetched() {
        return new FetchedTransport();
    }

    /**
     * Chooses among transports by the partner. Messages to somebody else wait until there is one for them.
     *
     * @param transports the transports by key of the partner
     * @return the transport
     */
    static AgencyTransport byPartner(Map<String, AgencyTransport> transports) {
        return new TransportByPartner(transports);
    }
}
