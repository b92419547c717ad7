package org.careerrelay.http.consent;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.spi.storage.Storage;
import org.h2.jdbcx.JdbcDataSource;

/** The pages of a company whose state lies in a database, all of which can be looked at. */
abstract class DatabaseFixture extends PagesFixture {

    final JdbcDataSource database = new JdbcDataSource();

    @Override
    Storage storage() {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        JdbcStorage storage = JdbcStorage.on(database);
        storage.migrate();
        return storage;
    }

    /** Every row of every table as text, but for the counter of visits. */
    final Map<String, List<String>> dump() throws SQLException {
        acme.relay.operator().dispatch();
        Map<String, List<String>> tables = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : column(
                    statement,
                    "SELECT table_name FROM information_schema.tables" + " WHERE table_schema = 'PUBLIC' ORDER BY 1")) {
                String where = table.endsWith("TALLY") ? " WHERE kind <> 'LANDED'" : "";
                tables.put(table, rows(statement, "SELECT * FROM \"" + table + "\"" + where));
            }
        }
        return tables;
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                values.add(result.getString(1));
            }
        }
        return values;
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(result.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows;
    }
}
