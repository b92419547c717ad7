package org.careerrelay.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;

/** The rows of a schema as insertions that give the same rows again, in an order that does not change. */
final class Dump {

    private static final DateTimeFormatter INSTANT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss.SSSSSS'+00'")
            .toFormatter(Locale.ROOT);

    private final Connection connection;
    private final boolean postgres;
    private final boolean mariaDb;
    private final StringBuilder text = new StringBuilder();

    private Dump(Connection connection) throws SQLException {
        this.connection = connection;
        this.postgres = Ats.isPostgres(connection);
        this.mariaDb = TestDatabase.isMariaDb(connection);
    }

    /** All tables whose names begin with a prefix, but for those that the scripts themselves write to. */
    static String of(DataSource dataSource, String prefix) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Dump dump = new Dump(connection);
            for (String table : Tables.names(connection)) {
                String name = table.toLowerCase(Locale.ROOT);
                if (name.startsWith(prefix) && !name.startsWith(prefix + "schema_")) {
                    dump.table(name);
                }
            }
            return dump.text.toString();
        }
    }

    private void table(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            ResultSetMetaData columns = rows.getMetaData();
            List<String> insertions = new ArrayList<>();
            while (rows.next()) {
                List<String> names = new ArrayList<>();
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    names.add(columns.getColumnName(i).toLowerCase(Locale.ROOT));
                    values.add(literal(rows, i, columns.getColumnType(i)));
                }
                insertions.add("INSERT INTO " + table + " (" + String.join(", ", names) + ")\n    VALUES ("
                        + String.join(", ", values) + ");\n");
            }
            Collections.sort(insertions);
            insertions.forEach(text::append);
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                if (columns.isAutoIncrement(i)) {
                    restart(table, columns.getColumnName(i).toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** Rows that come later are numbered after those that are there. */
    private void restart(String table, String column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery("SELECT COALESCE(MAX(" + column + "), 0) FROM " + table)) {
            last.next();
            text.append("ALTER TABLE ").append(table);
            text.append(mariaDb ? " AUTO_INCREMENT = " : " ALTER COLUMN " + column + " RESTART WITH ");
            text.append(last.getLong(1) + 1).append(";\n");
        }
    }

    private String literal(ResultSet rows, int column, int type) throws SQLException {
        if (rows.getObject(column) == null) {
            return "NULL";
        }
        return switch (type) {
            case Types.INTEGER, Types.BIGINT, Types.BOOLEAN -> String.valueOf(rows.getObject(column));
            case Types.BIT -> String.valueOf(rows.getBoolean(column));
            case Types.DATE -> "DATE '" + rows.getString(column) + "'";
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
                mariaDb
                        ? "'" + rows.getString(column) + "'"
                        : "TIMESTAMP WITH TIME ZONE '" + instant(rows, column) + "'";
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> bytes(rows.getBytes(column));
            default -> "'" + text(rows.getString(column)) + "'";
        };
    }

    private String text(String value) {
        String quoted = value.replace("'", "''");
        return mariaDb ? quoted.replace("\\", "\\\\") : quoted;
    }

    private static String instant(ResultSet rows, int column) throws SQLException {
        return INSTANT.format(Objects.requireNonNull(rows.getObject(column, OffsetDateTime.class))
                .withOffsetSameInstant(ZoneOffset.UTC));
    }

    private String bytes(byte[] value) {
        String hex = HexFormat.of().formatHex(value);
        return postgres ? "'\\x" + hex + "'" : "X'" + hex + "'";
    }
}
