package org.careerrelay.examples.tour;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What people do follows from the seed and from who they are, and from nothing else: not from the order, the storage or a restart.
 *
 * @param seed the seed
 */
record Chance(long seed) {

    private static final int MANTISSA_BITS = 53;

    /** Whether something happens to somebody, as often as the likelihood says. */
    boolean happens(String what, String whom, double likelihood) {
        return draw(what, whom) < likelihood;
    }

    private double draw(String what, String whom) {
        byte[] text = (seed + "|" + what + "|" + whom).getBytes(StandardCharsets.UTF_8);
        long bits = ByteBuffer.wrap(sha256(text)).getLong() >>> Long.SIZE - MANTISSA_BITS;
        return bits * 0x1p-53;
    }

    /** SHA-256 of some bytes. */
    static byte[] sha256(byte[] bytes) {
        return sha256().digest(bytes);
    }

    /** A fresh SHA-256. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
