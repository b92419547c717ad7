package org.careerrelay.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What lies in the tables of a test's schema, ours and the host's. */
final class Tables {

    private Tables() {}

    /** Every row of every table. */
    static Map<String, List<String>> dump(DataSource dataSource) throws SQLException {
        Map<String, List<String>> dump = new TreeMap<>();
        try (Connection connection = dataSource.getConnection()) {
            for (String table : names(connection)) {
                dump.put(table.toLowerCase(Locale.ROOT), rows(connection, table));
            }
        }
        return dump;
    }

    /** How many rows a table has. */
    static int count(DataSource dataSource, String table) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            count.next();
            return count.getInt(1);
        }
    }

    static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = ? ORDER BY table_name")) {
            statement.setString(1, TestDatabase.schema(connection));
            try (ResultSet tables = statement.executeQuery()) {
                while (tables.next()) {
                    names.add(tables.getString(1));
                }
            }
        }
        return names;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM " + table)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row.toString());
            }
            Collections.sort(rows);
            return rows;
        }
    }
}
