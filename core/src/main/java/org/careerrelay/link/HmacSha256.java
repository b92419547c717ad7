package org.careerrelay.link;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * HMAC-SHA-256 (RFC 2104) over the JDK's digest, for the many links of a mailing: unlike the JDK's {@code Mac} it makes no new array for
 * every result. One thread at a time.
 */
final class HmacSha256 {

    private static final int BLOCK = 64; // bytes that SHA-256 works on at once
    private static final int SUM = 32;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final MessageDigest digest;
    private final byte[] inner;
    private final byte[] outer;
    private final byte[] sum = new byte[SUM];

    /**
     * Computes with a key.
     *
     * @param key at most 64 bytes
     */
    HmacSha256(byte[] key) {
        if (key.length > BLOCK) {
            throw new IllegalArgumentException("a key has at most " + BLOCK + " bytes");
        }
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform", e);
        }
        this.inner = padded(key, INNER);
        this.outer = padded(key, OUTER);
    }

    /**
     * The checksum of the first bytes of a message.
     *
     * @param message where it stands
     * @param length how many bytes
     * @return 32 bytes, overwritten by the next call
     */
    byte[] of(byte[] message, int length) {
        try {
            digest.update(inner);
            digest.update(message, 0, length);
            digest.digest(sum, 0, SUM);
            digest.update(outer);
            digest.update(sum);
            digest.digest(sum, 0, SUM);
            return sum;
        } catch (DigestException e) {
            throw new IllegalStateException("SHA-256 has 32 bytes", e);
        }
    }

    private static byte[] padded(byte[] key, byte pad) {
        byte[] block = Arrays.copyOf(key, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= pad;
        }
        return block;
    }
}
