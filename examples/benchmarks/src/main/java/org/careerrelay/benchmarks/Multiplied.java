package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Has the server write the rows of tables once more for each of many people, so that nothing but what tells people apart differs.
 *
 * @param prefix of the tables
 * @param people how many
 * @param different what stands in a column, named with its table, that differs from person to person; {@code number} is the person's, {@code part} the row's
 *     among several of a person
 */
record Multiplied(String prefix, int people, Map<String, String> different) {

    /** Milliseconds of the first id: before all others, and not so long ago that the retention takes these people away. */
    private static final long FIRST = Instant.now().minus(Duration.ofDays(30)).toEpochMilli();

    /** Writes the rows of a table once for every number; its indexes are made anew afterwards, which for random keys is many times as fast. */
    void table(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<Made> indexes = indexes(statement, table);
            for (Made index : indexes) {
                statement.execute(index.dropping());
            }
            List<String> columns = columns(statement, table);
            List<String> values = columns.stream()
                    .map(column -> Objects.requireNonNullElse(different.get(table + "." + column), "t." + column))
                    .toList();
            String rows = Database.SCHEMA + "." + prefix + table;
            statement.execute("INSERT INTO " + rows + " (" + String.join(", ", columns) + ") SELECT "
                    + String.join(", ", values) + " FROM (SELECT *, row_number() OVER () AS part FROM " + rows
                    + ") t, generate_series(1, " + people + ") number ORDER BY number");
            statement.execute("SET maintenance_work_mem = '512MB'");
            for (Made index : indexes) {
                statement.execute(index.making());
            }
            statement.execute("RESET maintenance_work_mem");
        }
    }

    /** Constraints with an index, and indexes without a constraint. */
    private List<Made> indexes(Statement statement, String table) throws SQLException {
        String rows = Database.SCHEMA + "." + prefix + table;
        List<Made> indexes = new ArrayList<>();
        try (ResultSet result =
                statement.executeQuery("SELECT i.indexrelid::regclass, pg_get_indexdef(i.indexrelid), c.conname,"
                        + " pg_get_constraintdef(c.oid) FROM pg_index i LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid"
                        + " AND c.conrelid = i.indrelid WHERE i.indrelid = '" + rows
                        + "'::regclass ORDER BY i.indexrelid")) {
            while (result.next()) {
                String constraint = result.getString(3);
                indexes.add(
                        constraint == null
                                ? new Made("DROP INDEX " + result.getString(1), result.getString(2))
                                : new Made(
                                        "ALTER TABLE " + rows + " DROP CONSTRAINT " + constraint,
                                        "ALTER TABLE " + rows + " ADD CONSTRAINT " + constraint + " "
                                                + result.getString(4)));
            }
        }
        return indexes;
    }

    /** How an index is dropped and made. */
    private record Made(String dropping, String making) {}

    private List<String> columns(Statement statement, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet result =
                statement.executeQuery("SELECT column_name FROM information_schema.columns WHERE table_schema = '"
                        + Database.SCHEMA + "' AND table_name = '" + prefix + table + "' ORDER BY ordinal_position")) {
            while (result.next()) {
                columns.add(result.getString(1));
            }
        }
        return columns;
    }

    /** A time-ordered id: a time before all others, the tenant, and bits that say whose it is and of what kind. */
    static String id(int kind) {
        return "(lpad(to_hex(" + FIRST + " + number), 12, '0') || lpad(to_hex(t.tenant), 8, '0')" + " || lpad(to_hex(("
                + kind + "::bigint << 44) + (number::bigint << 8) + t.part), 12, '0'))::uuid";
    }

    /** The moment of the id of one of these people, in milliseconds. */
    static long moment(long number) {
        return FIRST + number;
    }

    /** A keyed hash that nobody else has. */
    static String mac(String what) {
        return "decode(md5('a' || " + what + ") || md5('b' || " + what + "), 'hex')";
    }
}
