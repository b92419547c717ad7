package org.careerrelay.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Ed25519Test {

    private static final HexFormat HEX = HexFormat.of();

    /** RFC 8032, section 7.1: tests 1, 2, 3 and "SHA(abc)". */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
                + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,af82,"
                + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
        "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42,"
                + "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf,"
                + "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f,"
                + "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704"
    })
    void theVectorsOfTheStandardHold(String seed, String publicKey, String message, String signature) {
        assertThat(HEX.formatHex(Ed25519.publicKey(HEX.parseHex(seed)))).isEqualTo(publicKey);
        assertThat(HEX.formatHex(Ed25519.sign(HEX.parseHex(seed), HEX.parseHex(message))))
                .isEqualTo(signature);
        assertThat(verify(HEX.parseHex(publicKey), HEX.parseHex(message), HEX.parseHex(signature)))
                .isTrue();
    }

    @Property(tries = 60)
    void oneChangedBitAnywhereIsSeen(
            @ForAll @Size(32) byte[] seed, @ForAll @Size(min = 1, max = 80) byte[] message, @ForAll Random random) {
        byte[] key = Ed25519.publicKey(seed);
        byte[] signature = Ed25519.sign(seed, message);
        assertThat(verify(key, message, signature)).isTrue();
        assertThat(verify(key, changed(message, random), signature)).isFalse();
        assertThat(verify(key, message, changed(signature, random))).isFalse();
        byte[] otherSeed = changed(seed, random);
        assertThat(verify(Ed25519.publicKey(otherSeed), message, signature)).isFalse();
    }

    @Test
    void whatIsNoSignatureIsNone() {
        byte[] key = Ed25519.publicKey(new byte[32]);
        assertThat(verify(key, new byte[3], new byte[0])).isFalse();
        assertThat(verify(key, new byte[3], new byte[64])).isFalse();
        byte[] full = new byte[64];
        Arrays.fill(full, (byte) 0xff);
        assertThat(verify(key, new byte[3], full)).isFalse();
    }

    @Test
    void whatIsNoKeyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ed25519.publicKeyOf(new byte[31]));
        byte[] offTheCurve = new byte[32];
        offTheCurve[0] = 2;
        assertThatIllegalArgumentException().isThrownBy(() -> Ed25519.publicKeyOf(offTheCurve));
        byte[] tooLarge = new byte[32];
        Arrays.fill(tooLarge, (byte) 0xff);
        assertThatIllegalArgumentException().isThrownBy(() -> Ed25519.publicKeyOf(tooLarge));
    }

    private static boolean verify(byte[] key, byte[] message, byte[] signature) {
        return Ed25519.verify(Ed25519.publicKeyOf(key), message, signature);
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        int bit = random.nextInt(8 * bytes.length);
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }
}
