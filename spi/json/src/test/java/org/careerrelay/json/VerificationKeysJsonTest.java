package org.careerrelay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.signature.VerificationKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationKeysJsonTest {

    /** RFC 8037, appendix A.2, which is the key of RFC 8032, section 7.1, test 1. */
    private static final VerificationKey RFC = new VerificationKey(
            7, HexFormat.of().parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));

    private static final String RFC_X = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";

    @Test
    void keysAreAStandardKeySet() {
        assertThat(VerificationKeysJson.write(List.of(RFC))).isEqualTo("""
                {
                  "keys": [
                    {
                      "kty": "OKP",
                      "crv": "Ed25519",
                      "use": "sig",
                      "kid": "7",
                      "x": "%s"
                    }
                  ]
                }
                """.formatted(RFC_X));
    }

    @Test
    void theyComeBackAsTheyWere() {
        List<VerificationKey> keys = List.of(RFC, new VerificationKey(8, new byte[VerificationKey.BYTES]));
        assertThat(VerificationKeysJson.read(VerificationKeysJson.write(keys))).isEqualTo(keys);
        assertThat(VerificationKeysJson.read(VerificationKeysJson.write(List.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"keys\":1}",
                "{\"keys\":[1]}",
                "{\"keys\":[{\"kty\":\"RSA\",\"crv\":\"Ed25519\",\"kid\":\"0\",\"x\":\"" + RFC_X + "\"}]}",
                "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"X25519\",\"kid\":\"0\",\"x\":\"" + RFC_X + "\"}]}",
                "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"kid\":\"-1\",\"x\":\"" + RFC_X + "\"}]}",
                "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"kid\":\"0\",\"x\":\"AAAA\"}]}"
            })
    void whatIsNoKeySetIsRefused(String json) {
        assertThatThrownBy(() -> VerificationKeysJson.read(json)).isInstanceOf(InvalidInputException.class);
    }
}
