package org.careerrelay.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.careerrelay.examples.program.WrongInputException;
import org.careerrelay.jdbc.JdbcOptions;
import org.careerrelay.jdbc.JdbcStorage;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL whose commits are on the disk before they are answered: one of our own that lasts as long as the program, or the
 * person's. All tables lie in one schema, which is made here and dropped in the end.
 */
final class Database implements AutoCloseable {

    static final String SCHEMA = "career_relay_benchmarks";

    private static final List<String> CHANGING =
            List.of("referral", "consent", "vault", "balance", "event_pending", "outbox", "tally", "tally_month");
    private static final int MORE_CONNECTIONS = 2; // beside the callers': looking, copying

    private final @Nullable Server server;
    private final HikariDataSource pool;

    private Database(@Nullable Server server, HikariDataSource pool) {
        this.server = server;
        this.pool = pool;
    }

    /**
     * Opens a database and makes the schema.
     *
     * @param jdbcUrl the person's own, or empty
     * @param callers how many want a connection at the same time
     * @throws WrongInputException when the person's database cannot be used
     */
    static Database open(Optional<String> jdbcUrl, int callers) throws IOException {
        Server server = jdbcUrl.isPresent() ? null : new Server();
        String url = server == null ? jdbcUrl.orElseThrow() : server.url();
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new WrongInputException("--jdbc-url is to begin with jdbc:postgresql:");
        }
        HikariConfig config = new HikariConfig();
        config.setPoolName("benchmarks");
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(callers + MORE_CONNECTIONS);
        config.setMinimumIdle(1);
        // Where peers make tables of their own.
        config.setSchema(SCHEMA);
        // For those who write in batches, as every one of them is advised to; our statements have arrays instead.
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        try {
            Database database = new Database(server, new HikariDataSource(config));
            database.execute("CREATE SCHEMA " + SCHEMA);
            return database;
        } catch (SQLException | PoolInitializationException e) {
            if (server != null) {
                server.close();
            }
            throw new WrongInputException("the schema " + SCHEMA + " cannot be made: " + e.getMessage());
        }
    }

    DataSource source() {
        return pool;
    }

    /** Storage in tables with a prefix of their own, as the library makes them. */
    JdbcStorage storage(String prefix) {
        JdbcStorage storage =
                JdbcStorage.on(pool, JdbcOptions.defaults().schema(SCHEMA).prefix(prefix));
        storage.migrate();
        return storage;
    }

    /** The same tables, which are there already, through other connections. */
    JdbcStorage storage(DataSource source, String prefix) {
        return JdbcStorage.on(source, JdbcOptions.defaults().schema(SCHEMA).prefix(prefix));
    }

    /** Has the server clean up and look at the tables that change most, as it does by itself after a while. */
    void settle(String prefix) throws SQLException {
        execute(CHANGING.stream()
                .map(table -> SCHEMA + "." + prefix + table)
                .collect(Collectors.joining(", ", "VACUUM ANALYZE ", "")));
    }

    /** A server of our own takes its schema with it. */
    @Override
    public void close() throws SQLException, IOException {
        try {
            if (server == null) {
                execute("DROP SCHEMA " + SCHEMA + " CASCADE");
            }
        } finally {
            pool.close();
            if (server != null) {
                server.close();
            }
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
