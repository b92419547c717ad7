package org.careerrelay.spi.agency;

import java.util.List;
import java.util.Map;
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
}
