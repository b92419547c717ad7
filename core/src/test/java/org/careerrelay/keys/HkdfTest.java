package org.careerrelay.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** RFC 5869. */
class HkdfTest {

    @Test
    void theFirstBlockOfTestCase3() {
        byte[] root = HexFormat.of().parseHex("0b".repeat(22));
        assertThat(HexFormat.of().formatHex(Hkdf.derive(root, "")))
                .isEqualTo("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
    }

    @Test
    void anotherPurposeIsAnotherKey() {
        byte[] root = new byte[32];
        assertThat(Hkdf.derive(root, "a")).isNotEqualTo(Hkdf.derive(root, "b")).hasSize(32);
    }
}
