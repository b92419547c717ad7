package org.careerrelay.jdbc;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A batch as one JSON array of arrays, and the table function that reads it: a statement whose text does not depend on how many rows there are. */
final class JsonRows {

    private static final HexFormat HEX = HexFormat.of();
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    private JsonRows() {}

    /** The table function, known as {@code r}. */
    static String table(Columns<?> columns) {
        List<? extends Columns.Column<?>> list = columns.list();
        String read = list.stream()
                .map(column -> ", " + (binary(column) ? "UNHEX(j." + column.name() + ")" : "j." + column.name())
                        + " AS " + column.name())
                .collect(Collectors.joining());
        String paths = IntStream.range(0, list.size())
                .mapToObj(
                        i -> ", " + list.get(i).name() + " " + type(list.get(i).type()) + " PATH '$[" + i + "]'")
                .collect(Collectors.joining());
        return "(SELECT j.ordinal" + read + " FROM JSON_TABLE(?, '$[*]' COLUMNS (ordinal FOR ORDINALITY" + paths
                + ")) j) r";
    }

    /** The rows, in order. */
    static String text(Batch<?> batch, Dialect dialect) {
        int columns = batch.columns().list().size();
        StringBuilder json = new StringBuilder(batch.size() * 64).append('[');
        for (int row = 0; row < batch.size(); row++) {
            json.append(row == 0 ? "[" : ",[");
            for (int column = 0; column < columns; column++) {
                if (column > 0) {
                    json.append(',');
                }
                append(json, dialect.parameter(batch.values(column)[row]));
            }
            json.append(']');
        }
        return json.append(']').toString();
    }

    private static void append(StringBuilder json, @Nullable Object value) {
        if (value == null || value instanceof Number) {
            json.append(value);
        } else if (value instanceof byte[] bytes) {
            json.append('"').append(HEX.formatHex(bytes)).append('"');
        } else if (value instanceof LocalDateTime instant) {
            json.append('"').append(DATE_TIME.format(instant)).append('"');
        } else {
            quote(json, Objects.toString(value));
        }
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u00").append(HEX.toHexDigits((byte) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    private static boolean binary(Columns.Column<?> column) {
        return column.type() == ColumnType.ID || column.type() == ColumnType.BYTES;
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case INT -> "INTEGER";
            case LONG -> "BIGINT";
            case TEXT -> "LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin";
            case KEY -> "VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin";
            case ID -> "VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin";
            case BYTES -> "MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin";
            case INSTANT -> "DATETIME(6)";
            case DATE -> "DATE";
        };
    }
}
