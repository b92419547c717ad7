package org.careerrelay.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** PostgreSQL 12 and up. */
record PostgreSql() implements ArrayDialect {

    private static final String ROLLED_BACK = "40";
    private static final String LOCK_NOT_AVAILABLE = "55P03"; // the host's lock_timeout is over

    @Override
    public String folder() {
        return "postgresql";
    }

    @Override
    public void begin(Connection connection, Sql sql) {
        sql.writeLater(READ_COMMITTED);
        sql.writeLater("SET LOCAL plan_cache_mode = force_generic_plan");
    }

    /** Columns of keys are made with this collation; those of constants are ordered as the database orders texts. */
    @Override
    public String byBytes(String column) {
        return column + " COLLATE \"C\"";
    }

    @Override
    public boolean takesSeveral() {
        return true;
    }

    @Override
    public String rows(Columns<?> columns) {
        String arrays = columns.list().stream()
                .map(column -> "CAST(? AS " + type(column.type()) + "[])")
                .collect(Collectors.joining(", ", "unnest(", ")"));
        return arrays + " WITH ORDINALITY AS r(" + columns.names("") + ", ordinal)";
    }

    @Override
    public String row(Columns<?> columns) {
        return columns.list().stream()
                .map(column -> "CAST(? AS " + type(column.type()) + ") AS " + column.name() + ", ")
                .collect(Collectors.joining("", "(SELECT ", "CAST(1 AS int8) AS ordinal) AS r"));
    }

    /** All but U+0000. */
    @Override
    public boolean keeps(String text) {
        return text.indexOf('\0') < 0;
    }

    /** Of the element's own class where the driver then sends the array in its binary form; else as the server reads it. */
    @Override
    public void bindArray(PreparedStatement statement, int index, ColumnType type, @Nullable Object[] values)
            throws SQLException {
        switch (type) {
            case INT -> bind(statement, index, type, Arrays.copyOf(values, values.length, Integer[].class));
            case LONG -> bind(statement, index, type, Arrays.copyOf(values, values.length, Long[].class));
            case TEXT, KEY -> bind(statement, index, type, Arrays.copyOf(values, values.length, String[].class));
            case BYTES -> bind(statement, index, type, Arrays.copyOf(values, values.length, byte[][].class));
            case ID -> statement.setObject(index, PostgreSqlArrays.ids(values), Types.OTHER);
            case INSTANT -> statement.setObject(index, PostgreSqlArrays.instants(values), Types.OTHER);
            case DATE -> statement.setObject(index, PostgreSqlArrays.dates(values), Types.OTHER);
        }
    }

    private static void bind(PreparedStatement statement, int index, ColumnType type, @Nullable Object[] elements)
            throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf(type(type), elements));
    }

    @Override
    public String lock(String key) {
        return " ORDER BY " + key + " FOR UPDATE OF t";
    }

    @Override
    public String skipLocked() {
        return " FOR UPDATE OF t SKIP LOCKED";
    }

    @Override
    public String ignoring(String insertion) {
        return insertion + " ON CONFLICT DO NOTHING";
    }

    @Override
    public String insertNew(Table<?> table) {
        return ignoring(table.insertion(""));
    }

    /**
     * Without a look for duplicates, which costs each row a note in the server's log. Who counts is seen under the lock of the ledger, and a host's
     * transaction that sees less has failed at that lock.
     */
    @Override
    public String insertLocked(Table<?> table) {
        return table.insertion("");
    }

    @Override
    public String upsert(Table<?> table, boolean adding) {
        String set = table.others().stream()
                .map(column -> column + " = " + (adding ? "t." + column + " + " : "") + "EXCLUDED." + column)
                .collect(Collectors.joining(", "));
        return table.insertion(" AS t") + " ON CONFLICT (tenant, " + String.join(", ", table.key()) + ") DO UPDATE SET "
                + set;
    }

    /**
     * The rows are locked in the order of their keys before any is written; a join alone would lock them in the order it finds them. What the
     * source says goes along with the lock: joined to it once more, a planner without statistics would compare all with all.
     */
    @Override
    public String change(Change change, String columns) {
        String table = "{" + change.table() + "} t";
        String returning = columns.isEmpty() ? "" : " RETURNING t." + columns.replace(", ", ", t.");
        if (change.locking() == Change.Locking.BEFORE) {
            return changing(change, table, "(" + change.source() + ")") + " AND " + change.guard() + returning;
        }
        String source = change.locking() == Change.Locking.BY_SOURCE
                ? change.source()
                : "SELECT r.* FROM " + table + " JOIN (" + change.source() + ") r ON " + change.same("t", "r")
                        + " WHERE " + change.guard() + " ORDER BY " + change.columns("t") + " FOR UPDATE OF t";
        return "WITH l AS MATERIALIZED (" + source + ") " + changing(change, table, "l") + returning;
    }

    private static String changing(Change change, String table, String source) {
        return (change.set().isEmpty()
                        ? "DELETE FROM " + table + " USING " + source
                        : "UPDATE " + table + " SET " + change.set() + " FROM " + source)
                + " r WHERE " + change.same("t", "r");
    }

    @Override
    public String returning(String insertion, String columns) {
        return insertion + " RETURNING " + columns;
    }

    @Override
    public boolean meetsDuplicate(SQLException failure) {
        return false;
    }

    @Override
    public boolean isConflict(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith(ROLLED_BACK) || state.equals(LOCK_NOT_AVAILABLE));
    }

    @Override
    public MigrationGuard guardMigration(Connection connection, Naming naming) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtext(?))")) {
            statement.setString(1, "career-relay/" + naming.table(""));
            statement.execute();
        }
        return () -> {}; // it goes with the transaction
    }

    @Override
    public boolean meetsMigration(SQLException failure) {
        return false;
    }

    @Override
    public String columns() {
        return """
                SELECT table_schema, table_name, column_name, udt_name, is_nullable,
                       CASE WHEN column_default IS NULL AND is_identity = 'NO' THEN 'NO' ELSE 'YES' END,
                       COALESCE(collation_name, '')
                FROM information_schema.columns
                WHERE table_schema = COALESCE(NULLIF(?, ''), current_schema())""";
    }

    /** Asks for the right to UPDATE the sequence. */
    @Override
    public String skipNumbers() {
        return "SELECT setval(pg_get_serial_sequence('{tenant}', 'id'), ?)";
    }

    @Override
    public String catalogType(String declared) {
        String type = declared.replaceAll("\\(\\d+\\)", "");
        return switch (type) {
            case "smallint" -> "int2";
            case "integer" -> "int4";
            case "bigint" -> "int8";
            case "boolean" -> "bool";
            case "timestamp with time zone" -> "timestamptz";
            default -> type;
        };
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case INT -> "int4";
            case LONG -> "int8";
            case TEXT, KEY -> "text";
            case ID -> "uuid";
            case BYTES -> "bytea";
            case INSTANT -> "timestamptz";
            case DATE -> "date";
        };
    }
}
