package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.consent.ConsentDocument;
import org.careerrelay.model.consent.ConsentImportRow;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.model.signature.Signed;

/**
 * A signed consent with its steps and the notice that was shown, on one line (B02): {@code {"consentDocument": {...}, "signature": {...}}}. Lines of many
 * consents below each other are newline-delimited JSON. {@code consent-record-1.schema.json} beside this class describes a line. Nothing in it
 * says who the person is. What an earlier version did not write is read as missing.
 */
public final class ConsentRecordJson {

    /** The media type of lines below each other. */
    public static final String MEDIA_TYPE = "application/x-ndjson";

    private static final String NAME = "consentDocument";
    private static final int KEY = 200;
    private static final int MOST_STEPS = 10_000;

    private ConsentRecordJson() {}

    /**
     * Writes a consent.
     *
     * @param signed the consent with its signature
     * @return one line without its end; the same text for the same document
     */
    public static String write(Signed<ConsentDocument> signed) {
        ConsentDocument document = signed.document();
        ObjectNode node = JsonText.object()
                .put("schema", ConsentDocument.SCHEMA)
                .put("company", document.company())
                .put("application", document.application());
        ConsentJson.write(node.putObject("consent"), document.consent());
        ArrayNode events = node.putArray("events");
        document.events().forEach(event -> ConsentJson.write(events.addObject(), event));
        StoredNotice notice = document.notice();
        if (notice != null) {
            node.set(
                    "notice",
                    NoticeJson.body(notice).put("keptAt", notice.keptAt().toString()));
        }
        return JsonText.write(SignedJson.tree(NAME, node, signed.signature()));
    }

    /**
     * Reads a consent. Fields it does not know are passed over. Whether signature and hashes are right is not looked at.
     *
     * @param line what {@link #write} wrote
     * @return the consent with its signature
     * @throws InvalidInputException when it is no such line, with all that is wrong
     */
    public static Signed<ConsentDocument> read(String line) {
        return SignedJson.read(line, NAME, ConsentRecordJson::document);
    }

    /**
     * Reads a line as a row of a bulk import.
     *
     * @param number number of the row
     * @param line the line
     * @return the row, with all that is wrong where it is no such line
     */
    public static ConsentImportRow<Signed<ConsentDocument>> row(long number, String line) {
        try {
            return ConsentImportRow.of(number, read(line));
        } catch (InvalidInputException e) {
            return new ConsentImportRow<>(number, null, e.violations());
        }
    }

    private static ConsentDocument document(Fields fields) {
        String schema = fields.key("schema", KEY);
        if (!schema.isEmpty() && !schema.equals(ConsentDocument.SCHEMA)) {
            fields.violation("schema", "schema.other", "別の形式です", "is another form");
        }
        ConsentRecord consent = ConsentJson.record(fields.object("consent"));
        Fields notice = fields.optionalObject("notice");
        return new ConsentDocument(
                fields.key("company", KEY),
                fields.key("application", KEY),
                consent,
                fields.elements("events", MOST_STEPS).stream()
                        .map(element -> ConsentJson.event(element.object("")))
                        .toList(),
                notice == null ? null : NoticeJson.read(notice, consent.notice(), notice.instant("keptAt")));
    }
}
