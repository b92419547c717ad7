package org.careerrelay;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;

/** Hands messages to the other installation in the same process; it can be cut, and what passed is kept. */
public final class Wire implements AgencyTransport {

    private final BiFunction<String, List<ExchangeMessage>, List<Receipt>> receiver;
    private final List<ExchangeMessage> passed = new CopyOnWriteArrayList<>();
    private volatile UnaryOperator<List<Delivery>> weather = UnaryOperator.identity();
    private volatile boolean cut;

    Wire(BiFunction<String, List<ExchangeMessage>, List<Receipt>> receiver) {
        this.receiver = receiver;
    }

    @Override
    public List<Delivery> deliver(String partner, List<ExchangeMessage> messages) {
        if (cut) {
            return messages.stream()
                    .<Delivery>map(message -> new Delivery.Retry("unreachable", null))
                    .toList();
        }
        passed.addAll(messages);
        List<Delivery> deliveries = receiver.apply(partner, messages).stream()
                .map(receipt -> receipt.refusal() == null
                        ? (Delivery) new Delivery.Delivered()
                        : new Delivery.Rejected(receipt.refusal()))
                .toList();
        return weather.apply(deliveries);
    }

    /** Nothing passes any more, or everything does again. */
    public void cut(boolean value) {
        this.cut = value;
    }

    /** What the sender hears after everything was delivered; it may throw. */
    public void afterwards(UnaryOperator<List<Delivery>> value) {
        this.weather = value;
    }

    /** Every message that reached the other side, repeated ones too. */
    public List<ExchangeMessage> passed() {
        return List.copyOf(passed);
    }
}
