package org.careerrelay.model.person;

import java.util.Arrays;

/**
 * What the law makes us keep about a person, encrypted under a key of its own and not the person's: it stays readable when the person was erased
 * (R-72).
 *
 * @param keyVersion version of the LEGAL key
 * @param bytes nonce and AES-GCM ciphertext
 */
public record SealedRecord(int keyVersion, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedRecord that && keyVersion == that.keyVersion && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * keyVersion + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "sealed under version " + keyVersion;
    }
}
