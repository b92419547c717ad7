package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.careerrelay.model.receipt.ConsentReceipt;

/**
 * The receipt that a person gets, in JSON (R-15, B02). Its form is described by {@code consent-receipt-1.schema.json} beside this class; the states
 * are named as in the W3C Data Privacy Vocabulary. No name, no address of the person, and no link is in it.
 */
public final class ConsentReceiptJson {

    /** The media type of a receipt. */
    public static final String MEDIA_TYPE = "application/json";

    /** What the file is called where it is handed over as one. */
    public static final String FILE_NAME = "consent-receipt.json";

    private ConsentReceiptJson() {}

    /**
     * Writes a receipt.
     *
     * @param receipt the receipt
     * @return UTF-8, indented, the same bytes for the same receipt
     */
    public static byte[] write(ConsentReceipt receipt) {
        ConsentRecord consent = receipt.consent();
        ObjectNode root = JsonText.object()
                .put("schemaVersion", ConsentReceipt.SCHEMA)
                .put("receiptId", receipt.id())
                .put("issuedFor", receipt.at().toString())
                .put("recordId", consent.id().toString())
                .put("principal", receipt.principal().toString())
                .put("jurisdiction", receipt.company().country())
                .put("state", name(receipt.state()));
        party(root.putObject("provider"), receipt.company());
        ObjectNode recipient = root.putObject("recipient");
        party(recipient, receipt.agency());
        if (receipt.licence() != null) {
            recipient.put("licence", receipt.licence());
        }
        recipient.put("processedIn", consent.country());
        CrossBorder crossBorder = receipt.crossBorder();
        if (crossBorder.basis() != CrossBorderBasis.DOMESTIC) {
            ObjectNode abroad = recipient
                    .putObject("abroad")
                    .put("basis", crossBorder.basis().name());
            Cells.put(abroad, "systemOfProtection", crossBorder.foreignSystemInfoRef());
            Cells.put(abroad, "measures", crossBorder.recipientMeasuresRef());
        }
        purposes(root.putArray("purposes"), receipt.purposes());
        consent.items().stream().sorted().forEach(root.putArray("items")::add);
        root.putObject("notice")
                .put("id", receipt.notice().id())
                .put("version", receipt.notice().version())
                .put("locale", receipt.notice().locale().toLanguageTag())
                .put("sha256", HexFormat.of().formatHex(receipt.notice().sha256()));
        root.putObject("addresseeProof")
                .put("method", receipt.proof().name())
                .put("at", consent.proof().at().toString());
        root.putObject("validity")
                .put("from", consent.givenAt().toString())
                .put("until", consent.validUntil().toString());
        ArrayNode events = root.putArray("events");
        receipt.events().forEach(event -> event(events.addObject(), event));
        return JsonText.writePretty(root).getBytes(StandardCharsets.UTF_8);
    }

    private static void party(ObjectNode node, CompanyProfile company) {
        party(node, company.legalName(), company.representative(), company.address(), company.contactMail());
        node.put("phone", company.phone()).put("country", company.country());
    }

    private static void party(ObjectNode node, AgencyProfile agency) {
        party(node, agency.legalName(), agency.representative(), agency.address(), agency.contactMail());
        node.put("phone", agency.phone()).put("country", agency.country());
    }

    private static void party(
            ObjectNode node, String legalName, String representative, String address, String contact) {
        node.put("legalName", legalName)
                .put("representative", representative)
                .put("address", address)
                .put("contact", contact);
    }

    private static void purposes(ArrayNode list, Collection<Purpose> purposes) {
        purposes.stream()
                .sorted()
                .forEach(purpose ->
                        list.addObject().put("purpose", purpose.name()).put("necessary", !purpose.isOptional()));
    }

    private static void event(ObjectNode node, ConsentEvent event) {
        node.put("sequence", event.sequence())
                .put("state", name(event.state()))
                .put("at", event.at().toString())
                .put("by", event.by().name());
    }

    /** CONSENT_GIVEN is ConsentGiven there. */
    private static String name(ConsentState state) {
        StringBuilder name = new StringBuilder();
        for (String word : state.name().split("_", -1)) {
            name.append(word.charAt(0));
            for (char letter : word.substring(1).toCharArray()) {
                name.append((char) (letter - 'A' + 'a'));
            }
        }
        return name.toString();
    }
}
