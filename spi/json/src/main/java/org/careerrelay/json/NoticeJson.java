package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.careerrelay.model.consent.Invitation.Choice;
import org.careerrelay.model.consent.Invitation.Notice;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.StoredNotice;

/** What a notice said: heading, paragraphs, boxes and the values in them, word for word. */
public final class NoticeJson {

    private static final int TEXT = 100_000;

    private NoticeJson() {}

    /**
     * Writes what was shown on one line; reference and time are kept beside it.
     *
     * @param stored the notice
     * @return the same text for the same notice
     */
    public static String write(StoredNotice stored) {
        return JsonText.write(body(stored));
    }

    /**
     * Reads what {@link #write(StoredNotice)} wrote.
     *
     * @param json the text
     * @param reference which notice it is
     * @param keptAt when it was kept
     * @return the notice
     * @throws org.careerrelay.model.InvalidInputException when it is no JSON or lacks a field
     */
    public static StoredNotice read(String json, NoticeReference reference, Instant keptAt) {
        Fields fields = Fields.of(JsonText.read(json));
        StoredNotice stored = read(fields, reference, keptAt);
        fields.finish();
        return stored;
    }

    static ObjectNode body(StoredNotice stored) {
        Notice notice = stored.notice();
        ObjectNode node = JsonText.object().put("title", notice.title());
        notice.paragraphs().forEach(node.putArray("paragraphs")::add);
        ArrayNode choices = node.putArray("choices");
        for (Choice choice : notice.choices()) {
            choices.addObject().put("purpose", choice.purpose().name()).put("text", choice.text());
        }
        stored.orderedVariables().forEach(node.putObject("variables")::put);
        return node;
    }

    static StoredNotice read(Fields fields, NoticeReference reference, Instant keptAt) {
        List<Choice> choices = fields.elements("choices", Purpose.values().length).stream()
                .map(element -> element.object(""))
                .map(choice -> new Choice(choice.word("purpose", Purpose.class), choice.text("text", TEXT)))
                .toList();
        return new StoredNotice(
                new Notice(reference, fields.text("title", TEXT), fields.textList("paragraphs", TEXT), choices),
                fields.object("variables").texts(TEXT),
                keptAt);
    }
}
