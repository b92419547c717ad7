package org.careerrelay.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The length-prefixed binary form that fingerprints, seals and chain hashes are computed over (design, section 5): never JSON text,
 * whose bytes depend on a library's version.
 *
 * <p>Each field is a four-byte big-endian length and that many bytes, so that no two different sequences of fields have the same bytes.
 * An absent text has length -1. Not thread-safe.
 */
public final class CanonicalForm {

    private static final int ABSENT = -1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

    /**
     * Starts a form.
     *
     * @param domain what is being fingerprinted, such as {@code "cr1.event"}; it separates the forms of different things
     */
    public CanonicalForm(String domain) {
        text(domain);
    }

    /**
     * Appends a text as UTF-8.
     *
     * @param value the text, or null where it is absent
     * @return this form
     */
    public CanonicalForm text(@Nullable String value) {
        if (value == null) {
            int32(ABSENT);
            return this;
        }
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Appends bytes.
     *
     * @param value the bytes
     * @return this form
     */
    public CanonicalForm bytes(byte[] value) {
        int32(value.length);
        out.writeBytes(value);
        return this;
    }

    /**
     * Appends a number as eight bytes.
     *
     * @param value the number
     * @return this form
     */
    public CanonicalForm number(long value) {
        int32(Long.BYTES);
        int32((int) (value >>> 32));
        int32((int) value);
        return this;
    }

    /**
     * Appends an instant as seconds and nanoseconds.
     *
     * @param value the instant
     * @return this form
     */
    public CanonicalForm instant(Instant value) {
        return number(value.getEpochSecond()).number(value.getNano());
    }

    /**
     * Appends an id.
     *
     * @param value the id
     * @return this form
     */
    public CanonicalForm id(OpaqueId value) {
        return bytes(value.toBytes());
    }

    /**
     * Appends a map, ordered by key, so that the order of insertion does not matter.
     *
     * @param value the map
     * @return this form
     */
    public CanonicalForm map(Map<String, String> value) {
        number(value.size());
        new TreeMap<>(value).forEach((key, entry) -> text(key).text(entry));
        return this;
    }

    /**
     * The bytes so far.
     *
     * @return a copy
     */
    public byte[] toBytes() {
        return out.toByteArray();
    }

    private void int32(int value) {
        out.write(value >>> 24);
        out.write(value >>> 16);
        out.write(value >>> 8);
        out.write(value);
    }
}
