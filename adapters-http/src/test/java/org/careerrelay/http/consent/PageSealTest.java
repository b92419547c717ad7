package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.spi.keys.KeyPurpose;
import org.junit.jupiter.api.Test;

class PageSealTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] PLAIN = "秘密".getBytes(StandardCharsets.UTF_8);

    private final KeyRing keys = KeyRing.random(RANDOM);
    private final PageSeal seal = new PageSeal(keys, RANDOM);

    @Test
    void opensWhatItSealed() {
        assertThat(seal.open(seal.seal(PLAIN))).contains(PLAIN);
        assertThat(seal.seal(PLAIN)).isNotEqualTo(seal.seal(PLAIN));
    }

    @Test
    void opensWhatWasSealedBeforeTheKeyRotated() {
        PageSeal rotated = new PageSeal(keys.rotated(KeyPurpose.PAGE), RANDOM);

        assertThat(rotated.open(seal.seal(PLAIN))).contains(PLAIN);
        assertThat(seal.open(rotated.seal(PLAIN)))
                .as("a version it does not know")
                .isEmpty();
        assertThat(new PageSeal(KeyRing.random(RANDOM), RANDOM).open(seal.seal(PLAIN)))
                .isEmpty();
    }

    @Test
    void refusesEveryChange() {
        String sealed = seal.seal(PLAIN);

        for (int i = 0; i < sealed.length() - 1; i++) {
            char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(seal.open(sealed.substring(0, i) + other + sealed.substring(i + 1)))
                    .isEmpty();
            assertThat(seal.open(sealed.substring(0, i))).isEmpty();
        }
    }

    @Property
    void survivesAnything(@ForAll String text) {
        assertThat(seal.open(text)).isEmpty();
    }

    @Test
    void aSessionComesBackAsItWentAndShowsNothing() {
        PageSession session = new PageSession(
                RawToken.of("1abc"), "00112233445566778899aabbccddeeff", Instant.parse("2026-11-15T00:00:00Z"));

        assertThat(PageSession.of(session.toBytes())).contains(session);
        assertThat(PageSession.of(new byte[3])).isEmpty();
        assertThat(session.hasNonce("00112233445566778899aabbccddeeff")).isTrue();
        assertThat(session.hasNonce("")).isFalse();
        assertThat(session).hasToString("PageSession[2026-11-15T00:00:00Z]");
    }
}
