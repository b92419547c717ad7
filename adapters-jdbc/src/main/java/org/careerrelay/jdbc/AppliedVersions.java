package org.careerrelay.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which scripts were applied. From version 2 on they say so themselves, whoever applied them; the history is that of our own migrator.
 *
 * @param newest the newest version, 0 where there are no tables
 * @param worksWith the oldest version of code that works with the newest schema
 * @param history whether there is a history
 * @param checksums by version, of those in the history
 */
record AppliedVersions(int newest, int worksWith, boolean history, Map<Integer, String> checksums) {

    static AppliedVersions read(Connection connection, Dialect dialect, Naming naming) throws SQLException {
        Set<String> tables = CatalogReader.read(connection, dialect, naming, Set.of())
                .tables()
                .keySet();
        boolean history = tables.contains("schema_history");
        Map<Integer, String> checksums = history ? checksums(connection, naming) : Map.of();
        Map<Integer, Integer> told = tables.contains("schema_version") ? told(connection, naming) : Map.of();
        int first = tables.contains("tenant") && !history ? 1 : 0;
        int newest = Math.max(first, Math.max(highest(checksums.keySet()), highest(told.keySet())));
        return new AppliedVersions(newest, highest(told.values()), history, checksums);
    }

    /** By version. */
    static Map<Integer, String> checksums(Connection connection, Naming naming) throws SQLException {
        String query = "SELECT version, checksum FROM " + naming.table("schema_history");
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            Map<Integer, String> checksums = new TreeMap<>();
            while (rows.next()) {
                checksums.put(rows.getInt(1), rows.getString(2));
            }
            return checksums;
        }
    }

    private static Map<Integer, Integer> told(Connection connection, Naming naming) throws SQLException {
        String query = "SELECT version, works_with FROM " + naming.table("schema_version");
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            Map<Integer, Integer> told = new TreeMap<>();
            while (rows.next()) {
                told.put(rows.getInt(1), rows.getInt(2));
            }
            return told;
        }
    }

    private static int highest(Collection<Integer> numbers) {
        return numbers.isEmpty() ? 0 : Collections.max(numbers);
    }
}
