package org.careerrelay.model.person;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * A keyed hash by which a person is recognised without their data: HMAC-SHA-256 with a key per company, field and version.
 *
 * @param field what was hashed
 * @param version version of the key
 * @param mac 32 bytes
 */
public record IndexKey(IndexField field, int version, byte[] mac) {

    @Override
    public boolean equals(Object other) {
        return other instanceof IndexKey key
                && field == key.field
                && version == key.version
                && Arrays.equals(mac, key.mac);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * field.hashCode() + version) + Arrays.hashCode(mac);
    }

    /** The field, the version and the first eight hexadecimal digits. */
    @Override
    public String toString() {
        return field + "/" + version + "/" + HexFormat.of().formatHex(mac, 0, Math.min(4, mac.length));
    }
}
