package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the tables of a prefix take on the disk, packed: each with its indexes and what lies beside it.
 *
 * @param tables by the name of the table without its prefix
 */
record TableSizes(Map<String, Size> tables) {

    /** What one table takes. */
    record Size(long rows, long bytes) {}

    private static final String TABLES =
            "SELECT tablename FROM pg_tables WHERE schemaname = ? AND starts_with(tablename, ?) ORDER BY tablename";

    /** Packs the tables and measures them. */
    static TableSizes of(Database database, String prefix) throws SQLException {
        Map<String, Size> sizes = new LinkedHashMap<>();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                PreparedStatement names = connection.prepareStatement(TABLES)) {
            names.setString(1, Database.SCHEMA);
            names.setString(2, prefix);
            try (ResultSet result = names.executeQuery()) {
                while (result.next()) {
                    String name = result.getString(1);
                    String table = Database.SCHEMA + "." + name;
                    statement.execute("VACUUM FULL " + table);
                    sizes.put(
                            name.substring(prefix.length()),
                            new Size(
                                    number(statement, "SELECT count(*) FROM " + table),
                                    number(statement, "SELECT pg_total_relation_size('" + table + "')")));
                }
            }
        }
        return new TableSizes(sizes);
    }

    /** How many rows a table has. */
    long rows(String table) {
        return size(table).rows();
    }

    /** Bytes of these tables together. */
    double bytes(Collection<String> some) {
        return some.stream().mapToLong(table -> size(table).bytes()).sum();
    }

    /** Bytes of all tables together. */
    double bytes() {
        return bytes(tables.keySet());
    }

    private Size size(String table) {
        return Objects.requireNonNull(tables.get(table), table);
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
