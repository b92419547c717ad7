package org.careerrelay.jdbc;

import java.io.Writer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.careerrelay.model.health.SchemaState;
import org.careerrelay.spi.storage.NoTransactionException;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.StorageException;

/**
 * Storage on any {@link DataSource} to PostgreSQL (12 and up), MariaDB (10.6 and up) or H2 (2.2.220 and up), found out from the driver or
 * given with the options (design, section 5; H12).
 *
 * <p>Each transaction takes one connection and is begun and committed here, at READ COMMITTED; the connection goes back with autocommit and
 * isolation as they were. A pool of one connection is enough, and so is one with autocommit off. A transaction that the database ended for
 * another's sake (SQLState class 40) is run again, up to twelve times.
 *
 * <p>Instants are kept in UTC to the microsecond; what lies below is cut off. The JVM's time zone does not matter.
 *
 * <p>Inside a transaction of the host's the engine works through {@link #transaction(Connection)}.
 *
 * <p>The schema is applied only when {@link #migrate()} is called.
 */
public final class JdbcStorage implements Storage {

    private final Transactions transactions;
    private final Migrator migrator;
    private final int route;

    private JdbcStorage(Transactions transactions, Migrator migrator, int route) {
        this.transactions = transactions;
        this.migrator = migrator;
        this.route = route;
    }

    /**
     * Storage with the default options.
     *
     * @param dataSource the host's own; it hands out a connection for itself to each caller, none that takes part in a host's transaction
     * @return the storage
     * @throws StorageException when the database cannot be reached, or is none that {@link SqlDialect} names
     */
    public static JdbcStorage on(DataSource dataSource) {
        return on(dataSource, JdbcOptions.defaults());
    }

    /**
     * Storage with options.
     *
     * @param dataSource the host's own; it hands out a connection for itself to each caller, none that takes part in a host's transaction
     * @param options names, randomness, and the database where the driver does not tell
     * @return the storage
     * @throws StorageException when the database cannot be reached, or is none that {@link SqlDialect} names
     */
    public static JdbcStorage on(DataSource dataSource, JdbcOptions options) {
        Dialect dialect;
        try (Connection connection = dataSource.getConnection()) {
            dialect = Dialect.of(options.dialect(), connection.getMetaData());
        } catch (SQLException e) {
            throw new StorageException("the database cannot be reached (SQLState " + e.getSQLState() + ")", e);
        }
        Naming naming = options.naming();
        return new JdbcStorage(
                new Transactions(dataSource, new StatementTexts(dialect, naming), options.random()),
                new Migrator(dataSource, dialect, naming, options.route()),
                options.route());
    }

    /**
     * A transaction of the host's, with the default options.
     *
     * @param connection in the transaction
     * @return storage in that transaction, for {@code CareerRelay.joining}
     * @throws NoTransactionException when the connection's autocommit is on, or it is closed
     * @throws StorageException when the database is none that {@link SqlDialect} names
     * @see #transaction(Connection, JdbcOptions)
     */
    public static Storage transaction(Connection connection) {
        return transaction(connection, JdbcOptions.defaults());
    }

    /**
     * A transaction of the host's: what is stored through it goes with the host's commit or rollback. The connection's statements are all that is
     * used of it; it is never committed, rolled back or closed, its settings and savepoints are left alone, and nothing is asked of the database
     * until something is stored or read. READ COMMITTED is enough; at a stricter isolation there are more conflicts.
     *
     * <p>A conflict is a {@link org.careerrelay.spi.storage.RelayConflictException}. Duplicates and all that is an answer rather than an exception
     * leave the transaction usable, and so does an {@link org.careerrelay.model.InvalidInputException}. After any other exception it is to be
     * rolled back, and this storage refuses to go on.
     *
     * <p>Not thread-safe, as little as a connection is, and for one transaction only.
     *
     * @param connection in the transaction
     * @param options as in {@link #on(DataSource, JdbcOptions)}; keep them, instead of making them anew for each transaction
     * @return storage in that transaction, for {@code CareerRelay.joining}
     * @throws NoTransactionException when the connection's autocommit is on, or it is closed
     * @throws StorageException when the database is none that {@link SqlDialect} names
     */
    public static Storage transaction(Connection connection, JdbcOptions options) {
        JoinedTransaction.check(connection);
        try {
            Dialect dialect = Dialect.of(options.dialect(), connection.getMetaData());
            StatementTexts texts = new StatementTexts(dialect, options.naming());
            return new JoinedTransaction(connection, texts, Transactions.stripe(options.random()));
        } catch (SQLException e) {
            throw new StorageException("the connection cannot be used (SQLState " + e.getSQLState() + ")", e);
        }
    }

    int route() {
        return route;
    }

    @Override
    public <T> T transact(Work<T> work) {
        return transactions.run(work);
    }

    @Override
    public <T> T snapshot(Work<T> work) {
        return transactions.snapshot(work);
    }

    @Override
    public Optional<SchemaState> schema() {
        return Optional.of(migrator.state());
    }

    /**
     * Brings the schema to the newest version: creates the schema if it is missing, then applies each script that the history table does not
     * list. Safe when several instances do it at once; goes on where an interrupted one ended; does nothing to a schema that is newer and says
     * that this version works on it.
     *
     * @throws StorageException when a script fails, one that was applied differs from ours, the schema is too new for this version, or its
     *     tables were made by other means
     */
    public void migrate() {
        migrator.migrate(newestVersion());
    }

    /**
     * The same, up to a version: for a host that first brings all its instances to new code and the schema further only then, or the other way
     * round. Nothing that was applied is ever taken back.
     *
     * @param version 1 to {@link #newestVersion()}
     * @throws IllegalArgumentException when there is no such version
     * @throws StorageException as with {@link #migrate()}
     */
    public void migrate(int version) {
        migrator.migrate(version);
    }

    /**
     * The newest version of the schema that this code brings.
     *
     * @return 1 and up
     */
    public int newestVersion() {
        return migrator.newest();
    }

    /**
     * Looks whether the schema is as the scripts of this version make it: applied scripts and their checksums, tables, columns with type, null,
     * default and collation, constraints, indexes. Changes nothing, and needs no right but to look at the tables.
     *
     * @return what is missing or different
     * @throws StorageException when the database cannot be asked
     */
    public SchemaReport verify() {
        return migrator.verify();
    }

    /**
     * Switches on row-level security, on PostgreSQL: from then on a user who neither owns the tables nor is one of the engine's roles sees and
     * writes, by whatever SQL, only the rows of one tenant. Which one says a row of the table {@code tenant_role} (role_name, tenant), or for
     * users who are not in it the setting {@code career_relay.tenant}; without either there are none. It grants nothing: a user needs the rights
     * to the tables besides.
     *
     * <p>Call it again after each migration that added a table; {@link #verify()} says which were left out.
     *
     * @param engineRoles the users of the engine's own connections, where those do not own the tables; lower-case letters, digits and
     *     underscores
     * @throws IllegalArgumentException when that is no name of a role
     * @throws UnsupportedOperationException when the database is not PostgreSQL
     * @throws StorageException when it fails; then nothing was changed
     */
    public void rowLevelSecurity(String... engineRoles) {
        migrator.secureRows(List.of(engineRoles));
    }

    /**
     * Prints what {@link #rowLevelSecurity(String...)} does, for a host that applies it by its own means. It can be applied repeatedly.
     *
     * @param out where to; it is flushed, not closed
     * @param engineRoles as there
     * @throws IllegalArgumentException as there
     * @throws UnsupportedOperationException as there
     * @throws java.io.UncheckedIOException when it cannot be written to
     */
    public void printRowLevelSecurity(Writer out, String... engineRoles) {
        migrator.printRowLevelSecurity(out, List.of(engineRoles));
    }

    /**
     * The tables that a way of using the library writes to.
     *
     * @param profile how much of it is used
     * @return their names with schema and prefix, ordered
     */
    public List<String> tables(TableProfile profile) {
        return migrator.tables(profile);
    }

    /**
     * Prints the DDL with all names filled in, and how many tables it is, for a host that applies it by its own means. Afterwards {@link #migrate()} knows that it was
     * applied.
     *
     * @param out where to; it is flushed, not closed
     * @throws java.io.UncheckedIOException when it cannot be written to
     */
    public void print(Writer out) {
        migrator.print(out);
    }
}
