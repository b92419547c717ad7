package org.careerrelay.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.exchange.Receipt;

/** What a receiver answers to a batch: a list of {@code {"id": ..., "refusal": ...}}, the refusal only where there is one. */
public final class ReceiptJson {

    /** The media type of the answer. */
    public static final String MEDIA_TYPE = "application/json";

    private static final int REFUSAL = 200;

    private ReceiptJson() {}

    /**
     * Writes receipts.
     *
     * @param receipts the receipts
     * @return UTF-8
     */
    public static byte[] write(List<Receipt> receipts) {
        ArrayNode list = JsonText.array();
        for (Receipt receipt : receipts) {
            ObjectNode entry = list.addObject().put("id", receipt.message().toString());
            if (receipt.refusal() != null) {
                entry.put("refusal", receipt.refusal());
            }
        }
        return JsonText.writeBytes(list);
    }

    /**
     * Reads receipts. Fields it does not know are passed over.
     *
     * @param body UTF-8; the caller bounds its length
     * @return the receipts in their order
     * @throws InvalidInputException when anything is wrong with any of them
     */
    public static List<Receipt> read(byte[] body) {
        JsonNode list = JsonText.read(new String(body, StandardCharsets.UTF_8));
        if (!list.isArray()) {
            throw new InvalidInputException(
                    List.of(new Violation("", "receipts.expected", "一覧ではありません", "is not a list")));
        }
        List<Violation> violations = new ArrayList<>();
        List<Receipt> receipts = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            Fields fields = Fields.of(list.get(i), "[" + i + "]", violations);
            receipts.add(new Receipt(fields.id("id"), fields.optionalText("refusal", REFUSAL)));
        }
        Fields.refuseIfAny(violations);
        return List.copyOf(receipts);
    }
}
