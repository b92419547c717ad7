package org.careerrelay.jdbc;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/** Arrays as PostgreSQL reads them, of types that the driver has no binary form for: it would write each element by itself, and quoted. */
final class PostgreSqlArrays {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] NULL = "NULL".getBytes(StandardCharsets.ISO_8859_1);
    private static final int DIGITS = 2 * OpaqueId.BYTES;

    /** What is below a microsecond is cut off. {@code Instant.toString()} puts a plus before the year 10000, which the server does not read. */
    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 9, SignStyle.NORMAL)
            .appendPattern("-MM-dd HH:mm:ss.SSSSSS'+00'")
            .toFormatter(Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private PostgreSqlArrays() {}

    /** An array of {@code uuid}. */
    static String ids(@Nullable Object[] ids) {
        byte[] text = new byte[2 + ids.length * (DIGITS + 1)];
        int length = 0;
        text[length++] = '{';
        for (int i = 0; i < ids.length; i++) {
            if (i > 0) {
                text[length++] = ',';
            }
            if (ids[i] instanceof OpaqueId id) {
                digits(id.high(), text, length);
                digits(id.low(), text, length + DIGITS / 2);
                length += DIGITS;
            } else {
                System.arraycopy(NULL, 0, text, length, NULL.length);
                length += NULL.length;
            }
        }
        text[length++] = '}';
        return new String(text, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static void digits(long value, byte[] text, int from) {
        long rest = value;
        for (int i = from + DIGITS / 2 - 1; i >= from; i--) {
            text[i] = HEX[(int) rest & 0xF];
            rest >>>= 4;
        }
    }

    /** An array of {@code timestamptz}; in a batch they are often the same one after the other. */
    static String instants(@Nullable Object[] instants) {
        StringBuilder text = new StringBuilder(2 + instants.length * 32).append('{');
        Object before = null;
        String written = "NULL";
        for (int i = 0; i < instants.length; i++) {
            if (!Objects.equals(instants[i], before)) {
                before = instants[i];
                written = before instanceof Instant instant ? '"' + TIMESTAMP.format(instant) + '"' : "NULL";
            }
            text.append(i == 0 ? "" : ",").append(written);
        }
        return text.append('}').toString();
    }

    /** An array of {@code date}. */
    static String dates(@Nullable Object[] dates) {
        return Arrays.stream(dates).map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
