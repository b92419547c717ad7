package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the tables of a prefix take on the disk, packed: each with its indexes and what lies beside it.
 *
 * @param rows by the name of the table without its prefix
 * @param bytes by the name of the table without its prefix
 */
record TableSizes(Map<String, Long> rows, Map<String, Long> bytes) {

    private static final String TABLES =
            "SELECT tablename FROM pg_tables WHERE schemaname = ? AND starts_with(tablename, ?) ORDER BY tablename";

    /** Packs the tables and measures them. */
    static TableSizes of(Database database, String prefix) throws SQLException {
        Map<String, Long> rows = new LinkedHashMap<>();
        Map<String, Long> bytes = new LinkedHashMap<>();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                PreparedStatement tables = connection.prepareStatement(TABLES)) {
            tables.setString(1, Database.SCHEMA);
            tables.setString(2, prefix);
            try (ResultSet result = tables.executeQuery()) {
                while (result.next()) {
                    String name = result.getString(1);
                    String table = Database.SCHEMA + "." + name;
                    statement.execute("VACUUM FULL " + table);
                    String key = name.substring(prefix.length());
                    rows.put(key, number(statement, "SELECT count(*) FROM " + table));
                    bytes.put(key, number(statement, "SELECT pg_total_relation_size('" + table + "')"));
                }
            }
        }
        return new TableSizes(rows, bytes);
    }

    /** Bytes of these tables together. */
    double bytes(Collection<String> tables) {
        return tables.stream().mapToLong(bytes::get).sum();
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
