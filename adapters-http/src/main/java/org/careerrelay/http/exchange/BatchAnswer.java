package org.careerrelay.http.exchange;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.json.ReceiptJson;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.spi.agency.Delivery;
import org.jspecify.annotations.Nullable;

/** What a partner answered to a batch. */
sealed interface BatchAnswer {

    /** A word on each message. */
    record Receipts(Map<OpaqueId, Delivery> byMessage) implements BatchAnswer {

        /** One the partner says nothing about is sent again. */
        Delivery of(ExchangeMessage message) {
            return byMessage.getOrDefault(message.id(), new Delivery.Retry("receipt.missing", null));
        }
    }

    /** The partner cannot take it now. */
    record NotNow(Delivery.Retry retry) implements BatchAnswer {}

    /** The partner refuses the whole batch for good. */
    record Never(Delivery.Rejected rejected) implements BatchAnswer {}

    /** Statuses below 500 that speak about keys, paths and moments, not about the content. */
    Set<Integer> OF_THE_MOMENT = Set.of(401, 403, 404, 407, 408, 421, 425, 429);

    static BatchAnswer notNow(String code, @Nullable Duration after) {
        return new NotNow(new Delivery.Retry(code, after));
    }

    static BatchAnswer read(int status, @Nullable Duration after, byte[] body) {
        if (status == 200) {
            return receipts(body);
        }
        String code = "http." + status;
        boolean aboutContent = status >= 400 && status < 500 && !OF_THE_MOMENT.contains(status);
        return aboutContent ? new Never(new Delivery.Rejected(code)) : notNow(code, after);
    }

    private static BatchAnswer receipts(byte[] body) {
        List<Receipt> receipts;
        try {
            receipts = ReceiptJson.read(body);
        } catch (InvalidInputException e) {
            // Not our partner's handler but something before it, such as a gateway's page. The violations would not say
            // more.
            return notNow("receipt.syntax", null);
        }
        Map<OpaqueId, Delivery> byMessage = new HashMap<>();
        for (Receipt receipt : receipts) {
            String refusal = receipt.refusal();
            byMessage.put(
                    receipt.message(), refusal == null ? new Delivery.Delivered() : new Delivery.Rejected(refusal));
        }
        return new Receipts(Map.copyOf(byMessage));
    }
}
