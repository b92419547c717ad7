package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.signature.VerificationKey;

/** Verification keys as a JSON Web Key Set (RFC 7517) of Ed25519 keys (RFC 8037, section 2); the version is the key id. */
public final class VerificationKeysJson {

    private static final int KEYS = 1000;
    private static final int VALUE = 43;
    private static final int VERSION = 10;

    private VerificationKeysJson() {}

    /**
     * Writes keys.
     *
     * @param keys the keys
     * @return an indented object with LF line ends, one after the last line too
     */
    public static String write(List<VerificationKey> keys) {
        ObjectNode set = JsonText.object();
        ArrayNode list = set.putArray("keys");
        for (VerificationKey key : keys) {
            list.addObject()
                    .put("kty", "OKP")
                    .put("crv", SignedJson.ALGORITHM)
                    .put("use", "sig")
                    .put("kid", Integer.toString(key.version()))
                    .put("x", Base64.getUrlEncoder().withoutPadding().encodeToString(key.bytes()));
        }
        return JsonText.writePretty(set);
    }

    /**
     * Reads keys. Members it does not know are passed over.
     *
     * @param json a key set of Ed25519 keys whose key ids are versions
     * @return the keys in their order
     * @throws InvalidInputException when it is no such set, with all that is wrong
     */
    public static List<VerificationKey> read(String json) {
        Fields set = Fields.of(JsonText.read(json));
        List<VerificationKey> keys = set.elements("keys", KEYS).stream()
                .map(element -> key(element.object("")))
                .toList();
        set.finish();
        return keys;
    }

    private static VerificationKey key(Fields fields) {
        SignedJson.algorithm(fields, "kty", "OKP");
        SignedJson.algorithm(fields, "crv", SignedJson.ALGORITHM);
        int version = fields.converted("kid", VERSION, "version", VerificationKeysJson::version, 0);
        return fields.converted(
                "x",
                VALUE,
                "key",
                text -> new VerificationKey(version, Base64.getUrlDecoder().decode(text)),
                new VerificationKey(0, new byte[VerificationKey.BYTES]));
    }

    private static int version(String text) {
        int version = Integer.parseInt(text);
        if (version < 0) {
            throw new IllegalArgumentException("versions begin with 0");
        }
        return version;
    }
}
