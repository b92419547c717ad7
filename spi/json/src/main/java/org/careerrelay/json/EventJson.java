package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.Violation;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;

/**
 * A numbered event as a line of an export, and an event's details as they lie in storage. Names stand in a fixed order; the chain hash is
 * never computed over this text (design, section 5).
 */
public final class EventJson {

    private static final int TEXT = 20_000;
    private static final int HASH_HEX = 64;

    private EventJson() {}

    /**
     * Writes an event's details.
     *
     * @param details the details
     * @return an object on one line, names sorted
     */
    public static String writeDetails(Map<String, String> details) {
        return details.entrySet().stream().allMatch(entry -> isPlain(entry.getKey()) && isPlain(entry.getValue()))
                ? plain(details)
                : JsonText.write(tree(details));
    }

    /** Nearly all of them are words and numbers, of which there are thousands in a call. */
    private static String plain(Map<String, String> details) {
        String[] names = details.keySet().toArray(new String[0]);
        Arrays.sort(names);
        StringBuilder json = new StringBuilder(64 * names.length + 2).append('{');
        for (String name : names) {
            json.append(json.length() == 1 ? "\"" : ",\"").append(name).append("\":\"");
            json.append(details.get(name)).append('"');
        }
        return json.append('}').toString();
    }

    /** Whether a text stands in JSON as it is. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads what {@link #writeDetails(Map)} wrote.
     *
     * @param json the text
     * @return the details, sorted by name; not modifiable
     * @throws org.careerrelay.model.InvalidInputException when it is no JSON object of texts
     */
    public static Map<String, String> readDetails(String json) {
        List<Violation> violations = new ArrayList<>();
        Map<String, String> details =
                Fields.of(JsonText.read(json), "", violations).texts(TEXT);
        Fields.refuseIfAny(violations);
        return details;
    }

    /**
     * Writes an event as one line of an export.
     *
     * @param tenant whose event it is
     * @param numbered the event
     * @return an object on one line, without a line end: tenant, number, id, at, type, subject, details, hash
     */
    public static String write(Tenant tenant, NumberedEvent numbered) {
        ObjectNode node = JsonText.object().put("tenant", tenant.key());
        put(node, numbered);
        return JsonText.write(node);
    }

    static void put(ObjectNode node, NumberedEvent numbered) {
        put(node.put("number", numbered.number()), numbered.event());
        node.put("hash", HexFormat.of().formatHex(numbered.hash()));
    }

    static void put(ObjectNode node, RelayEvent event) {
        node.put("id", event.id().toString())
                .put("at", event.at().toString())
                .put("type", event.type().name())
                .put("subject", event.subject().toString());
        node.set("details", tree(event.details()));
    }

    /**
     * Reads what {@link #write(Tenant, NumberedEvent)} wrote. Whether the hash is right is not looked at.
     *
     * @param json one line
     * @return the event
     * @throws org.careerrelay.model.InvalidInputException when it is no such line
     */
    public static NumberedEvent read(String json) {
        Fields fields = Fields.of(JsonText.read(json));
        NumberedEvent event = numbered(fields);
        fields.finish();
        return event;
    }

    static NumberedEvent numbered(Fields fields) {
        return new NumberedEvent(fields.number("number", 1, Long.MAX_VALUE), event(fields), hash(fields));
    }

    static RelayEvent event(Fields fields) {
        return new RelayEvent(
                fields.id("id"),
                fields.instant("at"),
                fields.word("type", EventType.class),
                fields.id("subject"),
                fields.object("details").texts(TEXT));
    }

    static byte[] hash(Fields fields) {
        return fields.converted("hash", HASH_HEX, "hash", EventJson::hash, new byte[0]);
    }

    private static byte[] hash(String hex) {
        if (hex.length() != HASH_HEX) {
            throw new IllegalArgumentException("a hash has 32 bytes");
        }
        return HexFormat.of().parseHex(hex);
    }

    private static ObjectNode tree(Map<String, String> details) {
        ObjectNode node = JsonText.object();
        new TreeMap<>(details).forEach(node::put);
        return node;
    }
}
