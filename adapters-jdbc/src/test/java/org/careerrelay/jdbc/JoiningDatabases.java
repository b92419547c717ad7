package org.careerrelay.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.careerrelay.spi.storage.RelayConflictException;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.HostDatabase;
import org.careerrelay.tck.HostTransaction;
import org.careerrelay.tck.JoiningContract;
import org.junit.jupiter.api.AfterEach;

/** The contract of joined storage on a database, from plain connections or from a pool with autocommit off. */
abstract class JoiningDatabases extends JoiningContract {

    private final Supplier<TestDatabase> supplier;
    private final boolean autoCommit;
    private final List<TestDatabase> databases = new ArrayList<>();
    private final List<HikariDataSource> pools = new ArrayList<>();

    JoiningDatabases(Supplier<TestDatabase> supplier, boolean autoCommit) {
        this.supplier = supplier;
        this.autoCommit = autoCommit;
    }

    @Override
    protected final HostDatabase freshDatabase() {
        TestDatabase database = supplier.get();
        databases.add(database);
        database.prepare();
        HikariDataSource pool = database.pool(config -> {
            config.setMaximumPoolSize(4);
            config.setAutoCommit(autoCommit);
        });
        pools.add(pool);
        JdbcStorage.on(pool).migrate();
        try {
            return new Database(pool);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    final void drop() {
        pools.forEach(HikariDataSource::close);
        databases.forEach(TestDatabase::drop);
    }

    private static final class Database implements HostDatabase {

        private final DataSource pool;

        Database(DataSource pool) throws SQLException {
            this.pool = pool;
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(true);
                Ats.run(connection, Host.TABLE);
            }
        }

        @Override
        public Storage own() {
            return JdbcStorage.on(pool);
        }

        @Override
        public HostTransaction begin() {
            try {
                Connection connection = pool.getConnection();
                connection.setAutoCommit(false);
                return new Transaction(connection);
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public Storage joinWithoutTransaction() {
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(true);
                return JdbcStorage.transaction(connection);
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public long rows() {
            try {
                return Tables.count(pool, "application");
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }
    }

    private record Transaction(Connection connection) implements HostTransaction {

        @Override
        public Storage join() {
            return JdbcStorage.transaction(connection);
        }

        @Override
        public void write() {
            attempt(() -> Ats.run(connection, "INSERT INTO application VALUES ('application-1', 'REJECTED')"));
        }

        @Override
        public void commit() {
            attempt(connection::commit);
        }

        @Override
        public void rollback() {
            attempt(connection::rollback);
        }

        @Override
        public void close() {
            attempt(() -> {
                connection.rollback();
                connection.close();
            });
        }

        private static void attempt(Statement statement) {
            try {
                statement.run();
            } catch (SQLException e) {
                if (e.getSQLState() != null && e.getSQLState().startsWith("40")) {
                    throw new RelayConflictException("told by the commit", true, e);
                }
                throw new AssertionError(e);
            }
        }
    }

    private interface Statement {
        void run() throws SQLException;
    }
}
