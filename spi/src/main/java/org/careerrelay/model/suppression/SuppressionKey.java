package org.careerrelay.model.suppression;

import java.util.Arrays;

/**
 * A keyed hash by which a suppression is found, under a key of its own: it cannot be laid beside the hashes by which people are recognised.
 *
 * @param field of what
 * @param version version of the INDEX key it is derived from
 * @param mac HMAC-SHA-256, as much of it as the field has
 */
public record SuppressionKey(SuppressedField field, int version, byte[] mac) {

    @Override
    public boolean equals(Object other) {
        return other instanceof SuppressionKey that
                && field == that.field
                && version == that.version
                && Arrays.equals(mac, that.mac);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(mac);
    }

    @Override
    public String toString() {
        return "a suppressed " + field + " under version " + version;
    }
}
