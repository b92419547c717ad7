package org.careerrelay.memory;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;

/** Messages that are kept instead of delivered, for trying out and for tests: every message counts as delivered. Thread-safe. */
public final class MemoryAgency implements AgencyTransport {

    private final List<ExchangeMessage> messages = new CopyOnWriteArrayList<>();

    private MemoryAgency() {}

    /**
     * An empty post box.
     *
     * @return a transport of its own
     */
    public static MemoryAgency create() {
        return new MemoryAgency();
    }

    @Override
    public List<Delivery> deliver(String partner, List<ExchangeMessage> delivered) {
        messages.addAll(delivered);
        return delivered.stream()
                .<Delivery>map(message -> new Delivery.Delivered())
                .toList();
    }

    /**
     * The messages so far, whoever the partner; one that was delivered twice is in it twice.
     *
     * @return a copy, in the order of delivery
     */
    public List<ExchangeMessage> messages() {
        return List.copyOf(messages);
    }
}
