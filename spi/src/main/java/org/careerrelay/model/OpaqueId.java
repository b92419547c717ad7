package org.careerrelay.model;

import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A 16-byte identifier: 48 bits of milliseconds since 1970, 32 bits of tenant number, 48 bits of randomness (design, section 4).
 *
 * <p>Ids order by time (as unsigned bytes), and the tenant can be read from an id before the first query. An id says nothing about a
 * person and opens nothing: a link needs the signature as well.
 *
 * @param high the first eight bytes, big endian
 * @param low the last eight bytes, big endian
 */
public record OpaqueId(long high, long low) implements Comparable<OpaqueId> {

    /** How many bytes an id has. */
    public static final int BYTES = 16;

    private static final long MASK_48 = 0xFFFF_FFFF_FFFFL;

    /**
     * Builds an id from its three parts.
     *
     * @param at the instant; milliseconds since 1970 must fit 48 bits
     * @param tenant whose id it is
     * @param random the randomness; the lowest 48 bits are used
     * @return the id
     * @throws IllegalArgumentException when the instant lies before 1970 or after the year 10889
     */
    public static OpaqueId of(Instant at, TenantId tenant, long random) {
        long millis = at.toEpochMilli();
        if (millis < 0 || millis > MASK_48) {
            throw new IllegalArgumentException("instant outside of the range of an id");
        }
        long number = Integer.toUnsignedLong(tenant.number());
        return new OpaqueId(millis << 16 | number >>> 16, (number & 0xFFFF) << 48 | random & MASK_48);
    }

    /**
     * Reads an id from its 16 bytes, big endian.
     *
     * @param bytes exactly 16 bytes
     * @return the id
     * @throws IllegalArgumentException when there are not exactly 16 bytes
     */
    public static OpaqueId of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("an id has 16 bytes");
        }
        return new OpaqueId(longAt(bytes, 0), longAt(bytes, 8));
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @param hex 32 hexadecimal digits
     * @return the id
     * @throws IllegalArgumentException when it is not such a text
     */
    public static OpaqueId parse(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    /**
     * The tenant whose id this is.
     *
     * @return the tenant number, read from the id; it proves nothing until the id was checked
     */
    public TenantId tenant() {
        return new TenantId((int) (high << 16 | low >>> 48));
    }

    /**
     * When the id was made.
     *
     * @return the instant, in milliseconds
     */
    public Instant at() {
        return Instant.ofEpochMilli(high >>> 16);
    }

    /**
     * The id as bytes.
     *
     * @return 16 bytes, big endian
     */
    public byte[] toBytes() {
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < 8; i++) {
            bytes[i] = (byte) (high >>> 56 - 8 * i);
            bytes[8 + i] = (byte) (low >>> 56 - 8 * i);
        }
        return bytes;
    }

    /** As a record's own, but called so often that it is worth a plain comparison. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof OpaqueId id && high == id.high && low == id.low;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(high) + Long.hashCode(low);
    }

    @Override
    public int compareTo(OpaqueId other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    /** 32 lower-case hexadecimal digits. */
    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }

    private static long longAt(byte[] bytes, int from) {
        long value = 0;
        for (int i = from; i < from + 8; i++) {
            value = value << 8 | bytes[i] & 0xFF;
        }
        return value;
    }
}
