package org.careerrelay.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.spi.storage.StorageException;
import org.jspecify.annotations.Nullable;

/**
 * What differs between databases. Statements are templates: {@link Naming} fills in the names, and {@code {rows}} is where a {@link Batch}
 * is read, known as {@code r}, with its rows counted in {@code ordinal}; {@code {current}} ends a sub-select whose rows are decided on.
 */
sealed interface Dialect permits ArrayDialect, MariaDb {

    /** The given one, or else what the driver says. */
    static Dialect of(@Nullable SqlDialect given, DatabaseMetaData metaData) throws SQLException {
        return switch (given == null ? told(metaData.getDatabaseProductName()) : given) {
            case POSTGRESQL -> new PostgreSql();
            case MARIADB -> MariaDb.of(metaData);
            case H2 -> new H2();
        };
    }

    private static SqlDialect told(String product) {
        for (SqlDialect each : SqlDialect.values()) {
            if (each.name().equals(product.toUpperCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new StorageException("no dialect for " + product);
    }

    /** The folder of its scripts. */
    String folder();

    /** Sets READ COMMITTED for the transaction that begins, and for it alone. */
    String READ_COMMITTED = "SET TRANSACTION ISOLATION LEVEL READ COMMITTED";

    /** The isolation that {@link #end} is to restore. */
    default int isolation(Connection connection) throws SQLException {
        return Connection.TRANSACTION_READ_COMMITTED;
    }

    /** Sets READ COMMITTED for the transaction that begins. */
    default void begin(Connection connection) throws SQLException {
        execute(connection, READ_COMMITTED);
    }

    /** The same, together with the first statement where that saves a way there and back. */
    default void begin(Connection connection, Sql sql) throws SQLException {
        begin(connection);
    }

    /** Restores the isolation after the transaction, where it outlives that. */
    default void end(Connection connection, int isolation) throws SQLException {}

    /** Whether several statements, with parameters, can go to the database at once, their results coming back in order. */
    boolean takesSeveral();

    /** A template in the words of this database: what the standard says is left as it is where that is understood. */
    default String translate(String template) {
        return template;
    }

    /** The same dialect for a transaction of the host's, at whatever isolation that has. */
    default Dialect joining(Connection connection) throws SQLException {
        return this;
    }

    /** A query in whose rows decisions are made after a lock was had: it must see what was committed before the lock. */
    default String reading(String query) {
        return query;
    }

    /** Reads a batch. */
    String rows(Columns<?> columns);

    /** Reads a batch of one row, whose values are parameters of their own: nothing has to be taken apart, and the planner knows that it is one. */
    String row(Columns<?> columns);

    /** Binds a batch to the place that {@link #rows} or {@link #row} made; returns the index of the parameter after it. */
    int bind(PreparedStatement statement, int from, Batch<?> batch) throws SQLException;

    /** Binds the values of a batch of one row. */
    default int bindRow(PreparedStatement statement, int from, Batch<?> batch) throws SQLException {
        int columns = batch.columns().list().size();
        for (int i = 0; i < columns; i++) {
            statement.setObject(from + i, parameter(batch.values(i)[0]));
        }
        return from + columns;
    }

    /** Whether a text can be stored at all. */
    boolean keeps(String text);

    /** Whether a text can be part of a key. */
    default boolean keepsInKey(String text) {
        return keeps(text);
    }

    /** A parameter as the driver takes it. */
    default @Nullable Object parameter(@Nullable Object value) {
        return Values.toSql(value);
    }

    /** An id as it was stored. */
    default @Nullable OpaqueId id(ResultSet result, int column) throws SQLException {
        UUID value = result.getObject(column, UUID.class);
        return value == null ? null : new OpaqueId(value.getMostSignificantBits(), value.getLeastSignificantBits());
    }

    /** An instant as it was stored. */
    default @Nullable Instant instant(ResultSet result, int column) throws SQLException {
        OffsetDateTime value = result.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /** Locks the rows of {@code t} that a query returns, in the order of their keys, as far as the database lets one say so. */
    String lock(String key);

    /** Has an insertion leave out rows whose key is there, or fail so that {@link #meetsDuplicate} holds. */
    String ignoring(String insertion);

    /** A column of names of constants, such that it is ordered and compared by its bytes. */
    default String byBytes(String column) {
        return column;
    }

    /** Holds for rows that come after one in the order of columns, which together are a key or the end of one, such that an index is used. */
    default String after(List<String> columns) {
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "(" + String.join(", ", columns) + ") > (" + places + ")";
    }

    /** That row's values of the columns, in the order of the places that {@link #after} made. */
    default Stream<@Nullable Object> placesAfter(List<? extends @Nullable Object> key) {
        return key.stream().map(value -> value);
    }

    /** Begins a transaction that only reads, all of it as of one moment. */
    default void beginSnapshot(Connection connection) throws SQLException {
        execute(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    }

    /** The same for an insertion of what a query named {@code v} selects, told what no row may fulfil where a key is not enough of a hint. */
    default String ignoring(String insertion, String unless) {
        return ignoring(insertion);
    }

    /** Whether an insertion locks what it selects, and the gaps there: in a host's transaction for as long as that lasts. */
    default boolean locksWhatItSelects() {
        return false;
    }

    /** Ends a query for rows of {@code t} that nobody else works on; empty where only the guard of a {@link Change} tells. */
    String skipLocked();

    /** Inserts a batch but for rows whose key is there. */
    String insertNew(Table<?> table);

    /** Inserts a batch whose keys nobody else adds while this transaction has its lock: it writes fewer rows, or fails, where one is there all the same. */
    default String insertLocked(Table<?> table) {
        return insertNew(table);
    }

    /** Inserts a batch; where a key is there, the other columns are replaced, or added to. */
    String upsert(Table<?> table, boolean adding);

    /** Has an insertion return columns of the rows it wrote. */
    String returning(String insertion, String columns);

    /** Updates or deletes, and returns columns of those rows if any are named, which asks for {@link #returnsChanged}. */
    String change(Change change, String columns);

    /** Whether an update can tell which rows it changed. */
    default boolean returnsChanged() {
        return true;
    }

    /**
     * Where it cannot: locks the rows that a change finds and returns columns of them, the last being whether the change's guard holds. As they stay
     * locked, those are the rows that the change then changes.
     */
    default String hold(Change change, String columns) {
        throw new UnsupportedOperationException("an update tells which rows it changed");
    }

    /**
     * Whether a statement that expects duplicates has to be run again: another transaction committed the same key while it ran. The
     * transaction goes on.
     */
    boolean meetsDuplicate(SQLException failure);

    /**
     * Whether the database ended the transaction for another's sake: class 40, but for the one that means that the transaction may have been
     * committed and must not be run again.
     */
    default boolean isRolledBack(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.startsWith("40") && !state.equals("40003");
    }

    /** Whether a statement failed because another transaction was in its way: after the host has rolled back, the whole may succeed. */
    boolean isConflict(SQLException failure);

    /** Keeps other migrators away; what is returned lets them in, where the transaction's end does not. */
    MigrationGuard guardMigration(Connection connection, Naming naming) throws SQLException;

    /** The table of the scripts that were applied, as a template of DDL. */
    default String history() {
        return """
                CREATE TABLE IF NOT EXISTS ${schema}${prefix}schema_history (
                    version integer NOT NULL,
                    script varchar(200) NOT NULL,
                    checksum varchar(64) NOT NULL,
                    applied_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
                    CONSTRAINT ${prefix}schema_history_pk PRIMARY KEY (version)
                )""";
    }

    /** The schemas there are, in the first column. */
    default ResultSet schemas(DatabaseMetaData metaData) throws SQLException {
        return schemasAreCatalogs() ? metaData.getCatalogs() : metaData.getSchemas();
    }

    /** For as long as a migration takes. */
    @FunctionalInterface
    interface MigrationGuard extends AutoCloseable {

        @Override
        void close() throws SQLException;
    }

    /** Whether another migrator made the same object at the same moment, so that the script is to be run again. */
    boolean meetsMigration(SQLException failure);

    /**
     * A query for the columns in the schema that is its parameter, or in the connection's own if that is empty: schema, table, column, type,
     * and as YES or NO whether it takes null and whether it has a value without being given one; then its collation, or nothing.
     */
    String columns();

    /** A type as a script writes it, in small letters, in the words of {@link #columns()}. */
    String catalogType(String declared);

    /** Whether the driver calls a schema a catalog. */
    default boolean schemasAreCatalogs() {
        return false;
    }

    /**
     * Has the numbers of tenants go on above the one that is the parameter, whatever becomes of the transaction; empty where a row with that number
     * does so by itself.
     */
    String skipNumbers();

    /** Has a column that numbers its rows go on from a number. */
    default String restart(String table, String column, int number) {
        return "ALTER TABLE " + table + " ALTER COLUMN " + column + " RESTART WITH " + number;
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (Statement executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }
}
