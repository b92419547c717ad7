package org.careerrelay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HmacSha256Test {

    /** RFC 4231, test case 2. */
    @Test
    void itIsWhatTheStandardSays() {
        HmacSha256 hmac = new HmacSha256("Jefe".getBytes(StandardCharsets.US_ASCII));
        byte[] message = "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII);

        assertThat(HexFormat.of().formatHex(hmac.of(message, message.length)))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Property(tries = 200)
    void itIsWhatTheJdkSaysAgainAndAgain(
            @ForAll @Size(min = 1, max = 64) byte[] key, @ForAll byte[] one, @ForAll byte[] other)
            throws GeneralSecurityException {
        HmacSha256 hmac = new HmacSha256(key);
        Mac jdk = Mac.getInstance("HmacSHA256");
        jdk.init(new SecretKeySpec(key, "HmacSHA256"));
        for (byte[] message : new byte[][] {one, other, one}) {
            byte[] longer = Arrays.copyOf(message, message.length + 1);
            assertThat(hmac.of(longer, message.length)).isEqualTo(jdk.doFinal(message));
        }
    }
}
