package org.careerrelay.spi.agency;

import java.util.List;
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
}
