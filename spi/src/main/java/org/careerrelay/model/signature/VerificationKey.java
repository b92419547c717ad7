package org.careerrelay.model.signature;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A public Ed25519 key: it checks signatures and makes none, so it may be given to anybody. Whoever uses it has to know from whom it is.
 *
 * @param version version of the signing key that it belongs to
 * @param bytes the key as RFC 8032 encodes it
 */
public record VerificationKey(int version, byte[] bytes) {

    /** How many bytes a key has. */
    public static final int BYTES = 32;

    /** Copies the bytes and checks how many there are. */
    public VerificationKey {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a verification key has " + BYTES + " bytes");
        }
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerificationKey that && version == that.version && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * version + Arrays.hashCode(bytes);
    }

    /** The version and the key in hexadecimal, which is how two people compare it. */
    @Override
    public String toString() {
        return version + ":" + HexFormat.of().formatHex(bytes);
    }
}
