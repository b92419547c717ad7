package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.consent.CollectedConsent;
import org.careerrelay.model.consent.CollectedEvidence;
import org.careerrelay.model.consent.CollectedNotice;
import org.careerrelay.model.consent.ConsentImportRow;
import org.careerrelay.model.pii.Pii;

/**
 * Consents that were collected elsewhere, each as an object on one line (B02). {@code collected-consent-1.schema.json} beside this class describes a line. A
 * date of birth may stand in it: the file belongs to the privacy officer.
 */
public final class CollectedConsentJson {

    private static final int TEXT = 2000;
    private static final int KEY = 200;

    private CollectedConsentJson() {}

    /**
     * Writes a consent.
     *
     * @param consent the consent
     * @return one line without its end
     */
    public static String write(CollectedConsent consent) {
        ObjectNode node = JsonText.object()
                .put("reference", consent.reference())
                .put("application", consent.application())
                .put("recipient", consent.recipient());
        Cells.put(node, "given", consent.given());
        Cells.put(node, "refused", consent.refused());
        node.put("decidedAt", consent.decidedAt().toString());
        Cells.put(node, "withdrawnAt", (Object) consent.withdrawnAt());
        Cells.put(node, "validUntil", (Object) consent.validUntil());
        write(node.putObject("notice"), consent.notice());
        node.put("channel", consent.channel().name())
                .put("proof", consent.proof().name())
                .put("document", consent.document())
                .put("adult", consent.adult());
        if (consent.birthDate() != null) {
            node.put("birthDate", consent.birthDate().reveal().toString());
        }
        return JsonText.write(node);
    }

    /**
     * Reads a consent. Fields it does not know are passed over.
     *
     * @param line an object
     * @return the consent
     * @throws InvalidInputException when it is no such object, with all that is wrong
     */
    public static CollectedConsent read(String line) {
        Fields fields = Fields.of(JsonText.read(line));
        CollectedConsent consent = new CollectedConsent(
                fields.key("reference", KEY),
                fields.key("application", KEY),
                fields.key("recipient", KEY),
                Set.copyOf(fields.textList("given", KEY)),
                Set.copyOf(fields.textList("refused", KEY)),
                fields.instant("decidedAt"),
                Cells.instant(fields, "withdrawnAt"),
                Cells.instant(fields, "validUntil"),
                notice(fields.object("notice")),
                fields.word("channel", CollectedEvidence.Channel.class),
                fields.word("proof", CollectedEvidence.Proof.class),
                fields.key("document", KEY),
                fields.flag("adult", false),
                fields.isAbsent("birthDate") ? null : Pii.of(fields.date("birthDate")));
        fields.finish();
        return consent;
    }

    /**
     * Reads a line as a row of a bulk import.
     *
     * @param number number of the row
     * @param line the line
     * @return the row, with all that is wrong where it is no such line
     */
    public static ConsentImportRow<CollectedConsent> row(long number, String line) {
        try {
            return ConsentImportRow.of(number, read(line));
        } catch (InvalidInputException e) {
            return new ConsentImportRow<>(number, null, e.violations());
        }
    }

    private static void write(ObjectNode node, CollectedNotice notice) {
        node.put("version", notice.version())
                .put("locale", notice.locale().toLanguageTag())
                .put("shownAt", notice.shownAt().toString())
                .put("title", notice.title());
        notice.paragraphs().forEach(node.putArray("paragraphs")::add);
        notice.orderedChoices().forEach(node.putObject("choices")::put);
        Cells.put(node, "sha256", (Object) notice.sha256());
    }

    private static CollectedNotice notice(Fields fields) {
        return new CollectedNotice(
                fields.integer("version", 1),
                fields.locale("locale"),
                fields.instant("shownAt"),
                fields.key("title", TEXT),
                fields.textList("paragraphs", TEXT),
                fields.object("choices").texts(TEXT),
                fields.optionalText("sha256", KEY));
    }
}
