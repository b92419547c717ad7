package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.careerrelay.model.rights.Disclosure;

/**
 * What a person is told of what is held about them, as JSON (B14, V-C14): electronic, and readable by machines. It carries a person's data in the
 * clear. {@code disclosure-1.schema.json} beside this class describes it.
 */
public final class DisclosureJson {

    /** The media type. */
    public static final String MEDIA_TYPE = "application/json";

    private static final int FORMAT = 1;

    private DisclosureJson() {}

    /**
     * Writes a disclosure.
     *
     * @param disclosure what is held
     * @return UTF-8, for people to read too
     */
    public static String write(Disclosure disclosure) {
        ObjectNode node = JsonText.object()
                .put("format", FORMAT)
                .put("company", disclosure.company())
                .put("madeAt", disclosure.madeAt().toString());
        ArrayNode sections = node.putArray("sections");
        for (Disclosure.Section section : disclosure.sections()) {
            ObjectNode written =
                    sections.addObject().put("topic", section.topic().name());
            ArrayNode rows = written.putArray("rows");
            for (Disclosure.Row row : section.rows()) {
                ObjectNode fields = rows.addObject();
                row.fields().forEach((name, value) -> fields.put(name, value.reveal()));
            }
        }
        return JsonText.writePretty(node);
    }
}
