package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.function.Function;
import org.careerrelay.model.signature.DocumentSignature;
import org.careerrelay.model.signature.Signable;
import org.careerrelay.model.signature.Signed;

/** What all signed documents have in common: the document under a name, and beside it the signature. */
final class SignedJson {

    static final String ALGORITHM = "Ed25519";

    private static final int VALUE = 86;
    private static final DocumentSignature STAND_IN = new DocumentSignature(0, new byte[DocumentSignature.BYTES]);

    private SignedJson() {}

    static String write(String name, ObjectNode document, DocumentSignature signature) {
        return JsonText.writePretty(tree(name, document, signature));
    }

    static ObjectNode tree(String name, ObjectNode document, DocumentSignature signature) {
        ObjectNode node = JsonText.object();
        node.set(name, document);
        node.putObject("signature")
                .put("algorithm", ALGORITHM)
                .put("keyVersion", signature.keyVersion())
                .put("value", Base64.getUrlEncoder().withoutPadding().encodeToString(signature.bytes()));
        return node;
    }

    static <D extends Signable> Signed<D> read(String json, String name, Function<Fields, D> reader) {
        Fields fields = Fields.of(JsonText.read(json));
        Signed<D> signed = signed(fields, name, reader);
        fields.finish();
        return signed;
    }

    static <D extends Signable> Signed<D> signed(Fields fields, String name, Function<Fields, D> reader) {
        return new Signed<>(reader.apply(fields.object(name)), signature(fields.object("signature")));
    }

    private static DocumentSignature signature(Fields fields) {
        algorithm(fields, "algorithm", ALGORITHM);
        int version = fields.integer("keyVersion", 0);
        return fields.converted(
                "value",
                VALUE,
                "signature",
                text -> new DocumentSignature(version, Base64.getUrlDecoder().decode(text)),
                STAND_IN);
    }

    /** Signed otherwise is not signed, whatever the rest says. */
    static void algorithm(Fields fields, String name, String wanted) {
        String found = fields.text(name, 100);
        if (!found.isEmpty() && !found.equals(wanted)) {
            fields.violation(name, "algorithm.other", "署名の方式が違います", "is another algorithm");
        }
    }
}
