package org.careerrelay.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * H2 2.2.220 and up. A failed statement leaves the transaction as it was before it, so a duplicate that another transaction committed in
 * between is answered by running the statement again; it then sees that row.
 */
record H2() implements ArrayDialect {

    private static final String DUPLICATE_KEY = "23505";
    private static final String ROLLED_BACK = "40";
    private static final Set<String> CONFLICTS =
            Set.of("HYT00", "90131"); // a lock waited for too long; a row changed meanwhile
    private static final ReentrantLock MIGRATION = new ReentrantLock();
    private static final String TABLE_EXISTS = "42S01";
    private static final String INDEX_EXISTS = "42S11";

    @Override
    public String folder() {
        return "h2";
    }

    @Override
    public int isolation(Connection connection) throws SQLException {
        return connection.getTransactionIsolation();
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }

    /** Reads of one moment; at REPEATABLE READ rows that are new would be seen. */
    @Override
    public void beginSnapshot(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
    }

    @Override
    public void end(Connection connection, int isolation) throws SQLException {
        connection.setTransactionIsolation(isolation);
    }

    /** Without the casts a statement matches no rows and says nothing. */
    @Override
    public boolean takesSeveral() {
        return false;
    }

    @Override
    public String rows(Columns<?> columns) {
        String arrays = columns.list().stream()
                .map(column -> "CAST(? AS " + type(column.type()) + " ARRAY)")
                .collect(Collectors.joining(", ", "UNNEST(", ")"));
        return arrays + " WITH ORDINALITY AS r(" + columns.names("") + ", ordinal)";
    }

    @Override
    public String row(Columns<?> columns) {
        return columns.list().stream()
                .map(column -> "CAST(? AS " + type(column.type()) + ") AS " + column.name() + ", ")
                .collect(Collectors.joining("", "(SELECT ", "CAST(1 AS BIGINT) AS ordinal) AS r"));
    }

    @Override
    public boolean keeps(String text) {
        return true;
    }

    @Override
    public void bindArray(PreparedStatement statement, int index, ColumnType type, @Nullable Object[] values)
            throws SQLException {
        @Nullable Object[] elements = new @Nullable Object[values.length];
        for (int i = 0; i < values.length; i++) {
            elements[i] = parameter(values[i]);
        }
        statement.setArray(index, statement.getConnection().createArrayOf(type(type), elements));
    }

    /** An order by would make it lock in the order of the scan all the same; it finds rows in the order of the batch. */
    @Override
    public String lock(String key) {
        return " FOR UPDATE";
    }

    /** H2 would lock every row that is due, not only those within the limit. */
    @Override
    public String skipLocked() {
        return "";
    }

    @Override
    public String ignoring(String insertion) {
        return insertion;
    }

    @Override
    public String ignoring(String insertion, String unless) {
        return insertion + " WHERE NOT EXISTS (" + unless + ")";
    }

    @Override
    public String insertNew(Table<?> table) {
        return merge(table) + insert(table);
    }

    @Override
    public String upsert(Table<?> table, boolean adding) {
        String set = table.others().stream()
                .map(column -> column + " = " + (adding ? "t." + column + " + " : "") + "r." + column)
                .collect(Collectors.joining(", "));
        return merge(table) + " WHEN MATCHED THEN UPDATE SET " + set + insert(table);
    }

    @Override
    public String change(Change change, String columns) {
        String merge =
                "MERGE INTO {" + change.table() + "} t USING (" + change.source() + ") r ON " + change.same("t", "r")
                        + " WHEN MATCHED AND " + change.guard() + " THEN "
                        + (change.set().isEmpty() ? "DELETE" : "UPDATE SET " + change.set());
        return columns.isEmpty() ? merge : returning(merge, columns);
    }

    @Override
    public String returning(String insertion, String columns) {
        return "SELECT " + columns + " FROM FINAL TABLE (" + insertion + ")";
    }

    @Override
    public boolean meetsDuplicate(SQLException failure) {
        return DUPLICATE_KEY.equals(failure.getSQLState());
    }

    @Override
    public boolean isConflict(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith(ROLLED_BACK) || CONFLICTS.contains(state));
    }

    /**
     * DDL commits here, so that no lock of the database would outlive the first statement: each statement of a script can be repeated instead.
     * Migrators of one process, which is all there can be where the database is embedded, wait for each other: they would lock each other out
     * of the tables that they alter.
     */
    @Override
    public MigrationGuard guardMigration(Connection connection, Naming naming) {
        MIGRATION.lock();
        return MIGRATION::unlock;
    }

    @Override
    public boolean meetsMigration(SQLException failure) {
        return TABLE_EXISTS.equals(failure.getSQLState())
                || INDEX_EXISTS.equals(failure.getSQLState())
                || DUPLICATE_KEY.equals(failure.getSQLState())
                || madeMeanwhile(failure.getCause());
    }

    /** H2 looks for the name before it has the lock and is surprised afterwards: it says so in its own words, and bears no other sign. */
    private static boolean madeMeanwhile(@Nullable Throwable cause) {
        return cause != null && String.valueOf(cause.getMessage()).startsWith("object already exists");
    }

    @Override
    public String columns() {
        return """
                SELECT table_schema, table_name, column_name, data_type, is_nullable,
                       CASE WHEN column_default IS NULL AND is_identity = 'NO' THEN 'NO' ELSE 'YES' END, ''
                FROM information_schema.columns
                WHERE LOWER(table_schema) = LOWER(COALESCE(NULLIF(?, ''), CURRENT_SCHEMA))""";
    }

    /** Unlike other DDL this commits nothing. */
    @Override
    public String skipNumbers() {
        return "ALTER TABLE {tenant} ALTER COLUMN id RESTART WITH CAST(? AS BIGINT) + 1";
    }

    @Override
    public String catalogType(String declared) {
        String type = declared.replaceAll("\\(\\d+\\)", "");
        return switch (type) {
            case "varchar" -> "character varying";
            case "varbinary" -> "binary varying";
            default -> type;
        };
    }

    private static String merge(Table<?> table) {
        String match = table.key().stream()
                .map(column -> " AND t." + column + " = r." + column)
                .collect(Collectors.joining());
        return "MERGE INTO {" + table.name() + "} t USING (" + table.source() + ") r ON t.tenant = r.tenant" + match;
    }

    private static String insert(Table<?> table) {
        return " WHEN NOT MATCHED THEN INSERT (tenant, " + table.columns().names("") + ") VALUES (r.tenant, "
                + table.columns().names("r.") + ")";
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case INT -> "INTEGER";
            case LONG -> "BIGINT";
            case TEXT, KEY -> "VARCHAR";
            case ID -> "UUID";
            case BYTES -> "VARBINARY";
            case INSTANT -> "TIMESTAMP(6) WITH TIME ZONE";
            case DATE -> "DATE";
        };
    }
}
