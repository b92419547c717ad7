package org.careerrelay.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
import org.careerrelay.spi.storage.StorageException;
import org.jspecify.annotations.Nullable;

/**
 * What differs between databases. Statements are templates: {@link Naming} fills in the names, and {@code {rows}} is where a {@link Batch}
 * is read, known as {@code r}, with its rows counted in {@code ordinal}.
 */
sealed interface Dialect permits PostgreSql, H2 {

    /** Finds the dialect by what the driver says. */
    static Dialect of(DatabaseMetaData metaData) throws SQLException {
        String product = metaData.getDatabaseProductName();
        return switch (product.toLowerCase(Locale.ROOT)) {
            case "postgresql" -> new PostgreSql();
            case "h2" -> new H2();
            default -> throw new StorageException("no dialect for " + product);
        };
    }

    /** The folder of its scripts. */
    String folder();

    /** The isolation that {@link #end} is to restore. */
    int isolation(Connection connection) throws SQLException;

    /** Sets READ COMMITTED for the transaction that begins. */
    void begin(Connection connection) throws SQLException;

    /** The same, together with the first statement where that saves a way there and back. */
    default void begin(Connection connection, Sql sql) throws SQLException {
        begin(connection);
    }

    /** Restores the isolation after the transaction. */
    void end(Connection connection, int isolation) throws SQLException;

    /** Whether several statements, with parameters, can go to the database at once, their results coming back in order. */
    boolean takesSeveral();

    /** Reads a batch. */
    String rows(Columns<?> columns);

    /** Reads a batch of one row, whose values are parameters of their own: nothing has to be taken apart, and the planner knows that it is one. */
    String row(Columns<?> columns);

    /** Whether a text can be stored at all. */
    boolean keeps(String text);

    /** Makes the array that one column of a batch is read from. */
    java.sql.Array array(Connection connection, ColumnType type, @Nullable Object[] values) throws SQLException;

    /** Locks the rows of {@code t} that a query returns, in the order of their keys, as far as the database lets one say so. */
    String lock(String key);

    /** Has an insertion leave out rows whose key is there, or fail so that {@link #meetsDuplicate} holds. */
    String ignoring(String insertion);

    /** A column of names of constants, such that it is ordered and compared by its bytes. */
    default String byBytes(String column) {
        return column;
    }

    /** Begins a transaction that only reads, all of it as of one moment. */
    default void beginSnapshot(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    /** Ends a query for rows of {@code t} that nobody else works on; empty where only the guard of a {@link Change} tells. */
    String skipLocked();

    /** Inserts a batch but for rows whose key is there. */
    String insertNew(Table<?> table);

    /** Inserts a batch; where a key is there, the other columns are replaced, or added to. */
    String upsert(Table<?> table, boolean adding);

    /** Has an insertion return columns of the rows it wrote. */
    String returning(String insertion, String columns);

    /** Updates or deletes, and returns columns of those rows if any are named. */
    String change(Change change, String columns);

    /**
     * Whether a statement that expects duplicates has to be run again: another transaction committed the same key while it ran. The
     * transaction goes on.
     */
    boolean meetsDuplicate(SQLException failure);

    /** Whether a statement failed because another transaction was in its way: after the host has rolled back, the whole may succeed. */
    boolean isConflict(SQLException failure);

    /** Keeps other migrators away for the rest of the transaction, where the database rolls back DDL; elsewhere statements are repeatable. */
    void guardMigration(Connection connection, Naming naming) throws SQLException;

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

    /** Has a column that numbers its rows go on from a number. */
    default String restart(String table, String column, int number) {
        return "ALTER TABLE " + table + " ALTER COLUMN " + column + " RESTART WITH " + number;
    }
}
