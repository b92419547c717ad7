package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.receipt.ConsentReceipt;

/**
 * A receipt in the form of the Kantara Consent Receipt Specification 1.1. It has no events, no withdrawal and no hash of the notice, so it is
 * written and not read: the record itself is {@link ConsentReceiptJson}.
 */
public final class KantaraReceiptJson {

    /** The media type of a receipt. */
    public static final String MEDIA_TYPE = "application/json";

    /** What the file is called where it is handed over as one. */
    public static final String FILE_NAME = "kantara-consent-receipt.json";

    private static final String VERSION = "KI-CR-v1.1.0";

    private KantaraReceiptJson() {}

    /**
     * Writes a receipt. What is handed over is never of the special categories: {@code sensitive} is false and {@code spiCat} empty.
     *
     * @param receipt the receipt
     * @param policyUrl where the company's privacy policy lies
     * @return UTF-8, indented, the same bytes for the same receipt
     */
    public static byte[] write(ConsentReceipt receipt, String policyUrl) {
        ObjectNode root = JsonText.object()
                .put("version", VERSION)
                .put("jurisdiction", receipt.company().country())
                .put("consentTimestamp", receipt.consent().givenAt().getEpochSecond())
                .put(
                        "collectionMethod",
                        receipt.consent().isProven()
                                ? "web form, " + receipt.proof().name()
                                : "elsewhere, attested")
                .put("consentReceiptID", receipt.id())
                .put("language", receipt.notice().locale().toLanguageTag())
                .put("piiPrincipalId", receipt.principal().toString());
        ArrayNode controllers = root.putArray("piiControllers");
        controller(controllers.addObject(), receipt.company());
        controller(controllers.addObject(), receipt.agency());
        root.put("policyUrl", policyUrl);
        ArrayNode purposes = root.putArray("services")
                .addObject()
                .put("service", receipt.agency().legalName())
                .putArray("purposes");
        receipt.purposes().stream().sorted().forEach(purpose -> purpose(purposes.addObject(), receipt, purpose));
        root.put("sensitive", false).putArray("spiCat");
        return JsonText.writePretty(root).getBytes(StandardCharsets.UTF_8);
    }

    private static void controller(ObjectNode node, CompanyProfile company) {
        controller(
                node,
                company.legalName(),
                company.representative(),
                company.address(),
                company.country(),
                company.contactMail(),
                company.phone());
    }

    private static void controller(ObjectNode node, AgencyProfile agency) {
        controller(
                node,
                agency.legalName(),
                agency.representative(),
                agency.address(),
                agency.country(),
                agency.contactMail(),
                agency.phone());
    }

    private static void controller(
            ObjectNode node, String name, String contact, String address, String country, String mail, String phone) {
        node.put("piiController", name).put("onBehalf", false).put("contact", contact);
        node.putObject("address").put("streetAddress", address).put("addressCountry", country);
        node.put("email", mail).put("phone", phone);
    }

    /** Only registration and what the company passes on itself leave the company; the rest stays with who was agreed with. */
    private static void purpose(ObjectNode node, ConsentReceipt receipt, Purpose purpose) {
        boolean toAgency = purpose == Purpose.AGENCY_REGISTRATION
                || purpose == Purpose.ASSISTED_TRANSFER
                || purpose == Purpose.DUPLICATE_CHECK;
        boolean disclosed = toAgency || purpose == Purpose.FEEDBACK_TO_COMPANY;
        node.put("purpose", purpose.name()).put("consentType", "EXPLICIT");
        node.putArray("purposeCategory").add(purpose.name());
        ArrayNode categories = node.putArray("piiCategory");
        if (toAgency) {
            receipt.items().stream().sorted().forEach(categories::add);
        }
        node.put("primaryPurpose", !purpose.isOptional())
                .put(
                        "termination",
                        DateTimeFormatter.ISO_INSTANT.format(receipt.consent().validUntil()))
                .put("thirdPartyDisclosure", disclosed);
        if (disclosed) {
            node.put(
                    "thirdPartyName",
                    toAgency ? receipt.agency().legalName() : receipt.company().legalName());
        }
    }
}
