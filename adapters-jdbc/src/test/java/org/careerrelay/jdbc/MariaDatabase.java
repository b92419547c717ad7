package org.careerrelay.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A database of the one server of this JVM. */
final class MariaDatabase extends TestDatabase {

    private static final Queue<MariaDatabase> EMPTIED = new ConcurrentLinkedQueue<>();

    private final boolean again;

    MariaDatabase(int number) {
        super(number);
        again = false;
    }

    private MariaDatabase() {
        again = true;
    }

    static TestDatabase emptied() {
        MariaDatabase emptied = EMPTIED.poll();
        return emptied == null ? new MariaDatabase() : emptied;
    }

    @Override
    String url() {
        return MariaDbServer.urlOf("test" + number);
    }

    @Override
    void prepare() {
        server(statement -> statement.execute("CREATE DATABASE IF NOT EXISTS test" + number));
    }

    @Override
    void drop() {
        if (again) {
            server(this::empty);
            EMPTIED.add(this);
        } else {
            server(statement -> statement.execute("DROP DATABASE test" + number));
        }
    }

    private void empty(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = statement.executeQuery(
                "SELECT CONCAT(table_schema, '.', table_name) FROM information_schema.tables WHERE table_schema IN ('test"
                        + number + "', 'host_" + number + "') AND table_name NOT LIKE '%schema\\_%'")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        for (String table : tables) {
            statement.execute("DELETE FROM " + table);
        }
    }

    @FunctionalInterface
    private interface Work {
        void on(Statement statement) throws SQLException;
    }

    private static void server(Work work) {
        try (Connection connection = DriverManager.getConnection(MariaDbServer.urlOf(""));
                Statement statement = connection.createStatement()) {
            work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
