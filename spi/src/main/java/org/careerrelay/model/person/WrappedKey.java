package org.careerrelay.model.person;

import java.util.Arrays;

/**
 * A person's data key, encrypted under a key of the key provider (envelope encryption).
 *
 * @param keyVersion version of the wrapping key
 * @param bytes the wrapped key
 */
public record WrappedKey(int keyVersion, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof WrappedKey key && keyVersion == key.keyVersion && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * keyVersion + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "wrapped under version " + keyVersion;
    }
}
