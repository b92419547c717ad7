package org.careerrelay.examples.tour;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Every row of every table of a database, as text.
 *
 * @param rows the rows, by table, sorted
 */
record Dump(SortedMap<String, List<String>> rows) {

    private static final String TABLES = """
            SELECT table_schema, table_name FROM information_schema.tables
            WHERE table_type IN ('BASE TABLE', 'TABLE') AND table_schema NOT IN ('INFORMATION_SCHEMA', 'information_schema', 'pg_catalog')""";

    static Dump of(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            SortedMap<String, List<String>> rows = new TreeMap<>();
            for (String table : tables(statement)) {
                rows.put(table, rows(statement, table));
            }
            return new Dump(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same without the rows of a table that contain a word. */
    Dump without(String table, String word) {
        SortedMap<String, List<String>> rest = new TreeMap<>(rows);
        rest.computeIfPresent(
                table,
                (name, all) -> all.stream().filter(row -> !row.contains(word)).toList());
        return new Dump(rest);
    }

    String text() {
        return rows.entrySet().stream()
                .map(table -> table.getKey() + "\n" + String.join("\n", table.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> tables(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery(TABLES)) {
            List<String> tables = new ArrayList<>();
            while (found.next()) {
                tables.add("\"" + found.getString(1) + "\".\"" + found.getString(2) + "\"");
            }
            return tables;
        }
    }

    private static List<String> rows(Statement statement, String table) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append(found.getMetaData().getColumnLabel(i))
                            .append('=')
                            .append(text(found, i))
                            .append('|');
                }
                rows.add(row.toString());
            }
            return rows.stream().sorted().toList();
        }
    }

    /** Bytes are shown both as digits and as the text they may be. */
    private static String text(ResultSet row, int column) throws SQLException {
        return row.getObject(column) instanceof byte[] bytes
                ? HexFormat.of().formatHex(bytes) + " " + new String(bytes, StandardCharsets.UTF_8)
                : row.getString(column);
    }
}
