package org.careerrelay.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.careerrelay.examples.program.WrongInputException;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL: one of our own that lasts as long as the run, or the person's. All tables lie in one schema of ours. */
final class Database implements AutoCloseable {

    static final String SCHEMA = "career_relay_crash_test";

    private final @Nullable Server server;
    private final String url;

    private Database(@Nullable Server server, String url) {
        this.server = server;
        this.url = url;
    }

    /**
     * Opens a database and makes the schema.
     *
     * @param jdbcUrl the person's own, or empty
     * @param folder where the data of our own lies
     * @throws WrongInputException when the person's database cannot be used
     */
    static Database open(Optional<String> jdbcUrl, Path folder) {
        jdbcUrl.filter(url -> !url.startsWith("jdbc:postgresql:")).ifPresent(url -> {
            throw new WrongInputException("--jdbc-url is to begin with jdbc:postgresql:");
        });
        Server server = jdbcUrl.isPresent() ? null : new Server(folder);
        Database database = new Database(server, server == null ? jdbcUrl.orElseThrow() : server.url());
        try {
            database.execute("CREATE SCHEMA " + SCHEMA);
            return database;
        } catch (SQLException e) {
            if (server != null) {
                server.close();
            }
            throw new WrongInputException("the schema " + SCHEMA + " cannot be made: " + e.getMessage());
        }
    }

    String url() {
        return url;
    }

    /** Kills our own server and starts it again. */
    void killAndRestart() {
        if (server == null) {
            throw new IllegalStateException("the server is not ours to kill");
        }
        server.killAndRestart();
    }

    /** Drops the schema from the person's database, and ends our own server, whose data stays where it is. */
    @Override
    public void close() throws SQLException {
        if (server == null) {
            execute("DROP SCHEMA " + SCHEMA + " CASCADE");
        } else {
            server.close();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
