package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.pairing.AgreementKey;
import org.careerrelay.model.pairing.PairingDocument;
import org.careerrelay.model.pairing.PartnerTerms;
import org.careerrelay.model.pairing.SealedSecret;
import org.careerrelay.model.programme.Licence;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.model.signature.VerificationKey;
import org.jspecify.annotations.Nullable;

/**
 * What two installations exchange to know each other, as JSON that can travel by mail: {@code {"pairing": {...}, "signature": {...}}} and
 * {@code {"webhookSecret": {...}, "signature": {...}}}. Signatures are computed over the binary forms, never over these texts.
 */
public final class PairingJson {

    private static final String DOCUMENT = "pairing";
    private static final String SECRET = "webhookSecret";
    private static final int TEXT = 200;
    private static final int URL = 2000;
    private static final int KEYS = 100;
    private static final int VERSIONS = 100;
    private static final int BYTES = 1000;

    private PairingJson() {}

    /**
     * Writes a document.
     *
     * @param signed the document with its signature
     * @return an indented object with LF line ends, one after the last line too
     */
    public static String write(Signed<PairingDocument> signed) {
        PairingDocument document = signed.document();
        PartnerTerms terms = document.terms();
        ObjectNode node = JsonText.object()
                .put("party", terms.party().name())
                .put("key", terms.key())
                .put("name", terms.name())
                .put("endpoint", terms.endpoint().toString());
        Licence licence = terms.licence();
        if (licence != null) {
            node.putObject("licence")
                    .put("number", licence.number())
                    .put("validUntil", licence.validUntil().toString());
        }
        node.put("feeTable", terms.feeTable());
        ArrayNode keys = node.putArray("signatureKeys");
        document.signatureKeys()
                .forEach(key -> keys.addObject().put("version", key.version()).put("key", base64(key.bytes())));
        node.putObject("agreementKey")
                .put("version", document.agreementKey().version())
                .put("key", base64(document.agreementKey().bytes()));
        ArrayNode versions = node.putArray("wireVersions");
        document.wireVersions().forEach(versions::add);
        node.put("issuedAt", document.issuedAt().toString());
        return SignedJson.write(DOCUMENT, node, signed.signature());
    }

    /**
     * Reads a document. Fields it does not know are passed over. Whether it comes from whom it names is not looked at.
     *
     * @param json what {@link #write} wrote
     * @return the document with its signature
     * @throws InvalidInputException when it is no such document, with all that is wrong
     */
    public static Signed<PairingDocument> read(String json) {
        return SignedJson.read(json, DOCUMENT, PairingJson::document);
    }

    /**
     * Writes a sealed webhook secret.
     *
     * @param signed the sealed secret with its signature
     * @return an indented object with LF line ends, one after the last line too
     */
    public static String writeSecret(Signed<SealedSecret> signed) {
        SealedSecret sealed = signed.document();
        ObjectNode node = JsonText.object()
                .put("from", sealed.from().name())
                .put("company", sealed.company())
                .put("agency", sealed.agency())
                .put("keyVersion", sealed.keyVersion())
                .put("encapsulated", base64(sealed.encapsulated()))
                .put("ciphertext", base64(sealed.ciphertext()))
                .put("at", sealed.at().toString());
        return SignedJson.write(SECRET, node, signed.signature());
    }

    /**
     * Reads a sealed webhook secret.
     *
     * @param json what {@link #writeSecret} wrote
     * @return the sealed secret with its signature
     * @throws InvalidInputException when it is no such secret, with all that is wrong
     */
    public static Signed<SealedSecret> readSecret(String json) {
        return SignedJson.read(
                json,
                SECRET,
                fields -> new SealedSecret(
                        fields.word("from", Party.class),
                        fields.key("company", FeeWaiverNoteJson.KEY),
                        fields.key("agency", FeeWaiverNoteJson.KEY),
                        fields.integer("keyVersion", 0),
                        bytes(fields, "encapsulated"),
                        bytes(fields, "ciphertext"),
                        fields.instant("at")));
    }

    private static PairingDocument document(Fields fields) {
        PartnerTerms terms = new PartnerTerms(
                fields.word("party", Party.class),
                fields.key("key", FeeWaiverNoteJson.KEY),
                fields.key("name", TEXT),
                fields.converted("endpoint", URL, "url", URI::create, URI.create("")),
                licence(fields.optionalObject("licence")),
                fields.optionalText("feeTable", TEXT));
        List<VerificationKey> signatureKeys = fields.elements("signatureKeys", KEYS).stream()
                .map(element -> element.object(""))
                .map(key -> key.converted(
                        "key",
                        BYTES,
                        "key",
                        text -> new VerificationKey(key.integer("version", 0), decode(text)),
                        new VerificationKey(0, new byte[VerificationKey.BYTES])))
                .toList();
        Fields agreement = fields.object("agreementKey");
        return new PairingDocument(
                terms,
                signatureKeys,
                agreement.converted(
                        "key",
                        BYTES,
                        "key",
                        text -> new AgreementKey(agreement.integer("version", 0), decode(text)),
                        new AgreementKey(0, new byte[AgreementKey.BYTES])),
                fields.elements("wireVersions", VERSIONS).stream()
                        .map(element -> element.integer("", 1))
                        .toList(),
                fields.instant("issuedAt"));
    }

    private static @Nullable Licence licence(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        LocalDate validUntil = fields.date("validUntil");
        return new Licence(fields.key("number", TEXT), validUntil);
    }

    private static byte[] bytes(Fields fields, String name) {
        return fields.converted(name, BYTES, "bytes", PairingJson::decode, new byte[0]);
    }

    private static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
