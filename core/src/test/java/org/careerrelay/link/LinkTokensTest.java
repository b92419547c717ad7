package org.careerrelay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** A token is what was issued, in either case, or nothing. */
class LinkTokensTest {

    private static final OpaqueId ID = OpaqueId.of(Instant.parse("2026-11-15T00:00:00Z"), new TenantId(1), 42);
    private static final KeyRing KEYS = KeyRing.random(new Random(7));
    private static final LinkTokens TOKENS = new LinkTokens(KEYS);
    private static final String TOKEN = TOKENS.issue(ID).reveal();

    @Test
    void aTokenHasFortyThreeCharactersOfBase32AndGivesItsIdBack() {
        assertThat(TOKEN).hasSize(43).matches("[a-z2-7]{43}");
        assertThat(TOKENS.verify(RawToken.of(TOKEN))).contains(ID);
        assertThat(TOKENS.issue(ID)).as("the same link can be made again").isEqualTo(RawToken.of(TOKEN));
    }

    @Test
    @Proves({"A06", "V-L10"})
    void everySingleCharacterThatIsChangedIsRefused() {
        String characters = "abcdefghijklmnopqrstuvwxyz0123456789-_=.ABCXYZé。)ı\u212a ";
        for (int at = 0; at < TOKEN.length(); at++) {
            for (char other : characters.toCharArray()) {
                if (Character.toLowerCase(other) == TOKEN.charAt(at) && other < 128) {
                    continue; // only the case differs
                }
                String changed = TOKEN.substring(0, at) + other + TOKEN.substring(at + 1);
                assertThat(TOKENS.verify(RawToken.of(changed)))
                        .as("%s at %d", other, at)
                        .isEmpty();
            }
        }
    }

    @Test
    @Proves("V-L10")
    void onlyTheCaseMayDiffer() {
        assertThat(TOKENS.verify(RawToken.of(TOKEN.toUpperCase(Locale.ROOT)))).contains(ID);
        for (int length = 0; length < TOKEN.length(); length++) {
            assertThat(TOKENS.verify(RawToken.of(TOKEN.substring(0, length)))).isEmpty();
        }
        for (String tail : new String[] {"。", ")", "a", " ", "\n", "/", "?x", TOKEN}) {
            assertThat(TOKENS.verify(RawToken.of(TOKEN + tail))).isEmpty();
            assertThat(TOKENS.verify(RawToken.of(tail + TOKEN))).isEmpty();
        }
    }

    @Property
    void noGuessedTokenIsTaken(
            @ForAll @StringLength(43) @CharRange(from = 'a', to = 'z') @CharRange(from = '2', to = '7') String guess) {
        Assume.that(!guess.equals(TOKEN));
        assertThat(TOKENS.verify(RawToken.of(guess))).isEmpty();
    }

    @Property
    void whateverComesNothingIsThrown(@ForAll String text) {
        assertThat(TOKENS.verify(RawToken.of(text))).isEqualTo(Optional.empty());
    }

    @Property(tries = 200)
    void everyIdComesBackUnderEveryKey(
            @ForAll long high, @ForAll long low, @ForAll @IntRange(min = 0, max = 15) int rotations) {
        KeyRing ring = rotated(rotations);
        LinkTokens tokens = new LinkTokens(ring);
        OpaqueId id = new OpaqueId(high, low);
        RawToken token = tokens.issue(id);
        assertThat(tokens.verify(token)).contains(id);
        assertThat(token.reveal().charAt(0))
                .as("four bits of key version, one of format")
                .isEqualTo("abcdefghijklmnopqrstuvwxyz234567".charAt(rotations * 2));
    }

    @Test
    @Proves("H21")
    void anOldLinkIsValidUntilItsKeyIsRotatedOut() {
        KeyRing rotated = KEYS.rotated(KeyPurpose.LINK);
        LinkTokens both = new LinkTokens(rotated);
        assertThat(both.verify(RawToken.of(TOKEN))).contains(ID);
        assertThat(both.issue(ID)).as("new links are signed with the new key").isNotEqualTo(RawToken.of(TOKEN));

        LinkTokens onlyNew = new LinkTokens(rotated.without(KeyPurpose.LINK, 0));
        assertThat(onlyNew.verify(RawToken.of(TOKEN))).isEmpty();
        assertThat(onlyNew.verify(both.issue(ID))).contains(ID);
    }

    @Test
    void anotherInstallationsTokenIsRefused() {
        LinkTokens others = new LinkTokens(KeyRing.random(new Random(8)));
        assertThat(others.verify(RawToken.of(TOKEN))).isEmpty();
    }

    /** The layout in the design, written out once more with the JDK's own checksum: links that were sent stay what they are. */
    @Test
    void aTokenIsTheIdAndTheFirstBytesOfItsChecksum() throws GeneralSecurityException {
        KeyRing ring = rotated(3);
        byte[] id = ID.toBytes();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(ring.key(KeyPurpose.LINK, 3), "HmacSHA256"));
        mac.update((byte) (3 << 1));
        byte[] body =
                ByteBuffer.allocate(26).put(id).put(mac.doFinal(id), 0, 10).array();
        BigInteger bits = new BigInteger(1, body).shiftLeft(2); // 208 bits are 41 characters and three bits
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 42; i++) {
            text.append("abcdefghijklmnopqrstuvwxyz234567"
                    .charAt(bits.shiftRight(5 * (41 - i)).intValue() & 31));
        }

        assertThat(new LinkTokens(ring).issue(ID).reveal()).isEqualTo("g" + text);
    }

    private static KeyRing rotated(int times) {
        KeyRing ring = KEYS;
        for (int i = 0; i < times; i++) {
            ring = ring.rotated(KeyPurpose.LINK);
        }
        return ring;
    }
}
