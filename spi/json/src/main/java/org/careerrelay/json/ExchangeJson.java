package org.careerrelay.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.exchange.ExchangeMessage;

/**
 * Messages between installations as a batch of CloudEvents 1.0 in structured JSON. What is read comes from outside: everything is checked,
 * every violation is listed, none of them repeats a value.
 */
public final class ExchangeJson {

    /** The media type of a batch (CloudEvents 1.0, JSON event format, section 4). */
    public static final String MEDIA_TYPE = "application/cloudevents-batch+json";

    /** How many messages one batch may carry. */
    public static final int MAX_MESSAGES = 1000;

    /** How many bytes one batch may have: 16 MiB. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private ExchangeJson() {}

    /**
     * Writes a batch.
     *
     * @param messages at most {@value #MAX_MESSAGES}; they carry a person's data in the clear
     * @return UTF-8
     * @throws IllegalArgumentException when there are more messages than a batch may carry
     */
    public static byte[] write(List<ExchangeMessage> messages) {
        return write(messages, Map.of());
    }

    /**
     * Writes a batch with the traces in which its messages arose.
     *
     * @param messages at most {@value #MAX_MESSAGES}; they carry a person's data in the clear
     * @param traceparents {@code traceparent} by id of the message, of those that have one (CloudEvents, distributed tracing extension)
     * @return UTF-8
     * @throws IllegalArgumentException when there are more messages than a batch may carry
     */
    public static byte[] write(List<ExchangeMessage> messages, Map<OpaqueId, String> traceparents) {
        if (messages.size() > MAX_MESSAGES) {
            throw new IllegalArgumentException("a batch carries at most " + MAX_MESSAGES + " messages");
        }
        ArrayNode batch = JsonText.array();
        for (ExchangeMessage message : messages) {
            ObjectNode event = CloudEvent.write(message);
            String traceparent = traceparents.get(message.id());
            if (traceparent != null) {
                event.put("traceparent", traceparent);
            }
            batch.add(event);
        }
        return JsonText.writeBytes(batch);
    }

    /**
     * Reads a batch of which every message must be of a known type. Fields and attributes it does not know are passed over.
     *
     * @param body UTF-8, at most {@value #MAX_BYTES} bytes
     * @return the messages in their order
     * @throws InvalidInputException when anything is wrong with any of them
     */
    public static List<ExchangeMessage> read(byte[] body) {
        Batch batch = readKnown(body);
        if (!batch.unknown().isEmpty()) {
            throw refused("type.unknown", "知らない種類の通知があります", "has a message of no known kind");
        }
        return batch.messages();
    }

    /**
     * Reads a batch. A message of a type that only a later version knows is told apart by its id, so that it takes no others with it; fields and
     * attributes that are not known are passed over.
     *
     * @param body UTF-8, at most {@value #MAX_BYTES} bytes
     * @return the messages in their order, and the ids of those of an unknown type
     * @throws InvalidInputException when anything else is wrong with any of them
     */
    public static Batch readKnown(byte[] body) {
        if (body.length > MAX_BYTES) {
            throw refused("batch.bytes", "大きすぎます", "is too large");
        }
        JsonNode batch = JsonText.read(decode(body));
        if (!batch.isArray()) {
            throw refused("batch.expected", "一覧ではありません", "is not a list");
        }
        if (batch.size() > MAX_MESSAGES) {
            throw refused("batch.messages", "件数が多すぎます", "has too many messages");
        }
        List<Violation> violations = new ArrayList<>();
        List<ExchangeMessage> messages = new ArrayList<>(batch.size());
        List<OpaqueId> unknown = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            CloudEventReader.read(Fields.of(batch.get(i), "[" + i + "]", violations), unknown)
                    .ifPresent(messages::add);
        }
        Fields.refuseIfAny(violations);
        return new Batch(messages, unknown);
    }

    /**
     * What a batch holds.
     *
     * @param messages the messages of known types, in their order
     * @param unknown the ids of the others
     */
    public record Batch(List<ExchangeMessage> messages, List<OpaqueId> unknown) {

        /** Copies the lists. */
        public Batch {
            messages = List.copyOf(messages);
            unknown = List.copyOf(unknown);
        }
    }

    private static String decode(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused("batch.charset", "UTF-8ではありません", "is not UTF-8");
        }
    }

    private static InvalidInputException refused(String code, String ja, String en) {
        return new InvalidInputException(List.of(new Violation("", code, ja, en)));
    }
}
