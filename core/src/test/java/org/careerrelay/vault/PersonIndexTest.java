package org.careerrelay.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keyed hashes by which people are recognised. */
class PersonIndexTest {

    private static final MailAddress ADDRESS =
            MailAddress.parse("taro@example.jp").orElseThrow();
    private static final TenantId ACME = new TenantId(1);

    @ParameterizedTest
    @CsvSource({
        "cr1|email|taro.yamada@example.jp,7db9d91b141e30a533022eef36776510e64cad4c27ab6076e3e849e80f33348f",
        "cr1|phone|+819012345678,38ac6d1237993cffc6dfee2b00cc3cc615d6f1f7134ecad4020f1dd504caf6fe",
        "cr1|kanji|高橋一郎,596233ea850a192eab3a2c62ee5ed0c27176b92e4d7423ec979be52008b6e4d7",
        "cr1|kana|ヤマダハナコ,e64bd21f1a38362822cea95ad3e1d27515f6651ca73c54cf1d1682ca735b2764",
        "cr1|dob|1985-01-02,f194b09dcb9e42026e2cd80413e197480b97968adb9080eb79af84c0f43492c8",
        "cr1|kana+dob|ヤマダハナコ|1985-01-02,adf2c0cea4a612e25489a7d436f8d39cb8aa92c38fb1178e38efa4087e0bff0f"
    })
    void theVectorsOfTheSpecification(String text, String expected) {
        byte[] key = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
        assertThat(HexFormat.of().formatHex(PersonIndex.mac(key, text))).isEqualTo(expected);
    }

    @Test
    @Proves("R-81")
    void eachTenantFieldAndVersionHasItsOwnKey() {
        KeyRing ring = KeyRing.random(new Random(7)).rotated(KeyPurpose.INDEX);
        PersonIndex index = new PersonIndex(ring);
        List<IndexKey> acme = index.of(ACME, ADDRESS);
        List<IndexKey> beta = index.of(new TenantId(2), ADDRESS);

        assertThat(acme)
                .extracting(IndexKey::version)
                .as("the current version first")
                .containsExactly(1, 0);
        assertThat(acme.get(0).mac()).isNotEqualTo(acme.get(1).mac());
        assertThat(beta.get(0).mac()).isNotEqualTo(acme.get(0).mac());
        byte[] text = ("cr1|email|" + ADDRESS.strictKey()).getBytes(StandardCharsets.UTF_8);
        assertThat(index.fingerprints(ACME, text).get(0))
                .as("another field")
                .isNotEqualTo(acme.get(0).mac());

        PersonIndex later = new PersonIndex(ring.without(KeyPurpose.INDEX, 0));
        assertThat(later.of(ACME, ADDRESS)).containsExactly(acme.get(0));
    }

    @Test
    void anAddressIsRecognisedHoweverItIsWritten() {
        PersonIndex index = new PersonIndex(KeyRing.random(new Random(7)));
        assertThat(index.of(ACME, MailAddress.parse(" ＴＡＲＯ＠Example.JP ").orElseThrow()))
                .isEqualTo(index.of(ACME, ADDRESS));
    }
}
