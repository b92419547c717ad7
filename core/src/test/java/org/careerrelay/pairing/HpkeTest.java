package org.careerrelay.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Against the test vectors of RFC 9180, appendix A.1.1 (base mode). */
class HpkeTest {

    private static final byte[] INFO = hex("4f6465206f6e2061204772656369616e2055726e");
    private static final byte[] ONE_TIME = hex("52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736");
    private static final byte[] RECEIVER = hex("3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d");
    private static final byte[] SECRET = hex("4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8");
    private static final byte[] TEXT = hex("4265617574792069732074727574682c20747275746820626561757479");
    private static final byte[] AAD = hex("436f756e742d30");
    private static final byte[] ENCAPSULATED = hex("37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431");
    private static final byte[] CIPHERTEXT =
            hex("f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a");

    @Test
    void sealsAndOpensAsTheStandardHasIt() {
        Hpke.Sealed sealed =
                Hpke.aes128().seal(RECEIVER, ONE_TIME, INFO, AAD, TEXT).orElseThrow();

        assertThat(sealed.encapsulated()).isEqualTo(ENCAPSULATED);
        assertThat(sealed.ciphertext()).isEqualTo(CIPHERTEXT);
        assertThat(Hpke.aes128().open(SECRET, ENCAPSULATED, INFO, AAD, CIPHERTEXT))
                .hasValueSatisfying(text -> assertThat(text).isEqualTo(TEXT));
    }

    @Test
    void theLongerKeyOpensWhatItSealedAndNothingElse() {
        Hpke.Sealed sealed =
                Hpke.aes256().seal(RECEIVER, ONE_TIME, INFO, AAD, TEXT).orElseThrow();

        assertThat(Hpke.aes256().open(SECRET, sealed.encapsulated(), INFO, AAD, sealed.ciphertext()))
                .hasValueSatisfying(text -> assertThat(text).isEqualTo(TEXT));
        assertThat(Hpke.aes128().open(SECRET, sealed.encapsulated(), INFO, AAD, sealed.ciphertext()))
                .isEmpty();
        assertThat(Hpke.aes256().open(ONE_TIME, sealed.encapsulated(), INFO, AAD, sealed.ciphertext()))
                .isEmpty();
        assertThat(Hpke.aes256().open(SECRET, sealed.encapsulated(), AAD, AAD, sealed.ciphertext()))
                .isEmpty();
        assertThat(Hpke.aes256().open(SECRET, sealed.encapsulated(), INFO, INFO, sealed.ciphertext()))
                .isEmpty();
        byte[] changed = sealed.ciphertext().clone();
        changed[0] ^= 1;
        assertThat(Hpke.aes256().open(SECRET, sealed.encapsulated(), INFO, AAD, changed))
                .isEmpty();
        assertThat(Hpke.aes256().open(SECRET, sealed.encapsulated(), INFO, AAD, new byte[3]))
                .isEmpty();
    }

    @Test
    void twoSidesAgreeAndPointsOfSmallOrderAreRefused() {
        assertThat(X25519.publicKey(ONE_TIME)).isEqualTo(ENCAPSULATED);
        assertThat(X25519.publicKey(SECRET)).isEqualTo(RECEIVER);
        assertThat(X25519.agree(ONE_TIME, RECEIVER).orElseThrow())
                .isEqualTo(X25519.agree(SECRET, ENCAPSULATED).orElseThrow());
        assertThat(X25519.agree(SECRET, new byte[32])).isEmpty();
        assertThat(X25519.agree(SECRET, "short".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
