package org.careerrelay.model.pairing;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A public X25519 key (RFC 7748): whoever has it can seal something for its owner, and open nothing.
 *
 * @param version version of the owner's key
 * @param bytes the key as RFC 7748 encodes it
 */
public record AgreementKey(int version, byte[] bytes) {

    /** How many bytes a key has. */
    public static final int BYTES = 32;

    /** Copies the bytes and checks how many there are. */
    public AgreementKey {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("an agreement key has " + BYTES + " bytes");
        }
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgreementKey that && version == that.version && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * version + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return version + ":" + HexFormat.of().formatHex(bytes);
    }
}
