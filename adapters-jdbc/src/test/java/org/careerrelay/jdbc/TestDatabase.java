package org.careerrelay.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A database of a test's own, empty at first, and pools to it. */
abstract class TestDatabase {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    final int number;

    TestDatabase() {
        this(NUMBERS.incrementAndGet());
    }

    TestDatabase(int number) {
        this.number = number;
    }

    /** Where it lies. */
    abstract String url();

    /** Its settings, and what has to be done before the pool can be used. */
    abstract void prepare();

    /** Throws it away. */
    abstract void drop();

    /** A pool of connections as most hosts have it. */
    final HikariDataSource pool() {
        return pool(config -> config.setMaximumPoolSize(16));
    }

    /** A pool of connections. */
    final HikariDataSource pool(Consumer<HikariConfig> settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url());
        config.setMinimumIdle(0);
        config.setConnectionTimeout(20_000);
        settings.accept(config);
        return new HikariDataSource(config);
    }

    /** What the database calls the schema that a connection begins with. */
    static String schema(Connection connection) throws SQLException {
        String schema = connection.getSchema();
        return schema == null ? connection.getCatalog() : schema;
    }

    static boolean isMariaDb(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("MariaDB");
    }

    /** One statement or several; those of a MariaDB go one by one, since it takes several only from hosts that ask for it. */
    static void execute(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            if (isMariaDb(connection)) {
                for (String each : new Migration(1, "", sql).statements()) {
                    statement.execute(each.replace(" CASCADE", ""));
                }
            } else {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static TestDatabase postgres() {
        return new Postgres();
    }

    /** The same, but its tables may be there already, empty. */
    static TestDatabase postgresWithTables() {
        return Postgres.EMPTIED.next(Postgres::new);
    }

    /** PostgreSQL behind PgBouncer in transaction mode. */
    static TestDatabase pgBouncer() {
        return new Bounced();
    }

    /** The PostgreSQL of this machine, which is older than the one in the process; its tables may be there already, empty. */
    static TestDatabase installedPostgres() {
        return InstalledPostgres.withTables();
    }

    static TestDatabase mariaDb() {
        return new MariaDatabase(NUMBERS.incrementAndGet());
    }

    /** The same, but its tables may be there already, empty: to make them takes ten times as long as most tests do. */
    static TestDatabase mariaDbWithTables() {
        return MariaDatabase.emptied();
    }

    static TestDatabase h2InMemory() {
        return new H2Database("mem:test");
    }

    static TestDatabase h2InFile(Path folder) {
        return new H2Database("file:" + folder.resolve("test"));
    }

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }

    /** A schema of the one server of this JVM. */
    private static final class Postgres extends PostgresSchema {

        private static final EmbeddedPostgres SERVER = start();
        private static final Emptied EMPTIED = new Emptied();

        @Override
        String url() {
            return SERVER.getJdbcUrl("postgres", "postgres") + "&currentSchema=test" + number;
        }

        @Override
        DataSource server() {
            return SERVER.getPostgresDatabase();
        }

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The same, reached through the pooler. */
    private static final class Bounced extends PostgresSchema {

        private static final PgBouncer POOLER = PgBouncer.before(Postgres.SERVER.getPort());

        @Override
        String url() {
            return POOLER.url(number);
        }

        @Override
        DataSource server() {
            return Postgres.SERVER.getPostgresDatabase();
        }
    }

    private static final class H2Database extends TestDatabase {

        private final String place;

        H2Database(String place) {
            this.place = place;
        }

        @Override
        String url() {
            return "jdbc:h2:" + place + number + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000";
        }

        @Override
        void prepare() {
            // opened by the first connection
        }

        @Override
        void drop() {
            JdbcDataSource dataSource = new JdbcDataSource();
            dataSource.setURL(url());
            execute(dataSource, "SHUTDOWN");
        }
    }
}
