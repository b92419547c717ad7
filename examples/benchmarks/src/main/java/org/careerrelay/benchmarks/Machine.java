package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** What the figures depend on, in one line above the table. */
final class Machine {

    private Machine() {}

    static String describe(Options options, Database database) throws SQLException {
        return String.format(
                Locale.ROOT,
                "%s, %d rounds%s; %d processors shared by server and callers; JDK %s; PostgreSQL %s, fsync %s, synchronous_commit %s",
                LocalDate.now(ZoneOffset.UTC),
                options.rounds(),
                options.quick() ? " (quick: the figures mean nothing)" : "",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                setting(database, "server_version"),
                setting(database, "fsync"),
                setting(database, "synchronous_commit"));
    }

    private static String setting(Database database, String name) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SHOW " + name)) {
            if (!result.next()) {
                throw new SQLException("no setting " + name);
            }
            return result.getString(1);
        }
    }
}
