package org.careerrelay.model.signature;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An Ed25519 signature (RFC 8032, section 5.1.6).
 *
 * @param keyVersion version of the signing key; which {@link VerificationKey} checks it
 * @param bytes the signature
 */
public record DocumentSignature(int keyVersion, byte[] bytes) {

    /** How many bytes a signature has. */
    public static final int BYTES = 64;

    /** Copies the bytes and checks how many there are. */
    public DocumentSignature {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a signature has " + BYTES + " bytes");
        }
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentSignature that
                && keyVersion == that.keyVersion
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * keyVersion + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "signed under version " + keyVersion;
    }
}
