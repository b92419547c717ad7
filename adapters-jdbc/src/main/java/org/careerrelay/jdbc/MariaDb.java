package org.careerrelay.jdbc;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.spi.storage.StorageException;
import org.jspecify.annotations.Nullable;

/**
 * MariaDB 10.6 and up. It has no arrays, so a batch is a JSON text; its updates do not tell which rows they changed, so those are locked and read
 * before. A failed statement leaves the transaction as it was before it.
 *
 * @param lockingReads whether reads are locking reads: at REPEATABLE READ, which is what hosts usually have here, any other read would see the
 *     database as it was when the transaction began, also after a lock was had
 */
record MariaDb(boolean lockingReads) implements Dialect {

    private static final String ROLLED_BACK = "40";
    private static final Set<Integer> CONFLICTS = Set.of(
            1020, 1205); // a row changed since it was read (innodb_snapshot_isolation); a lock waited for too long
    private static final int NO_NEXT_NUMBER =
            1467; // a deadlock over the lock of an auto-increment does not say that it is one
    private static final Set<String> SNAPSHOTS = Set.of("REPEATABLE-READ");

    /** Such a name is the server's, not a database's, and has at most 64 characters. */
    private static final String GUARD = "CONCAT('career-relay/', MD5(?))";

    private static final int PATIENCE_SECONDS = 3600;

    /** How many characters a text in a key has room for. */
    private static final int KEY_CHARACTERS = 255;

    private static final int FIRST_MAJOR = 10;
    private static final int FIRST_MINOR = 6;

    private static final Pattern BATCH_FIRST = Pattern.compile("\\{rows}\\s+JOIN");
    private static final Pattern ASSIGNMENT = Pattern.compile("(^|,)\\s*([a-z][a-z0-9_]*) = ");

    private static final String TEXT = "CAST(? AS CHAR CHARACTER SET utf8mb4) COLLATE utf8mb4_nopad_bin";

    /** Refuses versions without {@code SKIP LOCKED} and {@code JSON_TABLE}. */
    static MariaDb of(DatabaseMetaData metaData) throws SQLException {
        int major = metaData.getDatabaseMajorVersion();
        int minor = metaData.getDatabaseMinorVersion();
        if (major < FIRST_MAJOR || major == FIRST_MAJOR && minor < FIRST_MINOR) {
            throw new StorageException("MariaDB 10.6 and up, not " + major + "." + minor);
        }
        return new MariaDb(false);
    }

    @Override
    public String folder() {
        return "mariadb";
    }

    /** Only where a host allows it for each of its own statements too. */
    @Override
    public boolean takesSeveral() {
        return false;
    }

    /** SERIALIZABLE makes every read a locking one itself. */
    @Override
    public Dialect joining(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT @@tx_isolation");
                ResultSet isolation = statement.executeQuery()) {
            return isolation.next() && SNAPSHOTS.contains(isolation.getString(1)) ? new MariaDb(true) : this;
        }
    }

    @Override
    public String reading(String query) {
        return lockingReads ? query + " LOCK IN SHARE MODE" : query;
    }

    /** A batch comes first, so that rows are found by their keys, and locked in the order of the batch. */
    @Override
    public String translate(String template) {
        return BATCH_FIRST
                .matcher(template)
                .replaceAll("{rows} STRAIGHT_JOIN")
                .replace("CAST(? AS VARCHAR)", TEXT)
                .replace("CAST(? AS TIMESTAMP WITH TIME ZONE)", "CAST(? AS DATETIME(6))")
                .replace("CAST(? AS BOOLEAN)", "(? = TRUE)");
    }

    @Override
    public String rows(Columns<?> columns) {
        return JsonRows.table(columns);
    }

    @Override
    public String row(Columns<?> columns) {
        return columns.list().stream()
                .map(column -> value(column.type()) + " AS " + column.name() + ", ")
                .collect(Collectors.joining("", "(SELECT ", "1 AS ordinal) r"));
    }

    private static String value(ColumnType type) {
        return switch (type) {
            case INT, LONG -> "CAST(? AS INTEGER)";
            case TEXT, KEY -> TEXT;
            case ID, BYTES -> "?";
            case INSTANT -> "CAST(? AS DATETIME(6))";
            case DATE -> "CAST(? AS DATE)";
        };
    }

    @Override
    public int bind(PreparedStatement statement, int from, Batch<?> batch) throws SQLException {
        if (batch.isSingle()) {
            return bindRow(statement, from, batch);
        }
        statement.setString(from, JsonRows.text(batch, this));
        return from + 1;
    }

    @Override
    public boolean keeps(String text) {
        return true;
    }

    @Override
    public boolean keepsInKey(String text) {
        return text.codePointCount(0, text.length()) <= KEY_CHARACTERS;
    }

    @Override
    public @Nullable Object parameter(@Nullable Object value) {
        if (value instanceof OpaqueId id) {
            return ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(id.high())
                    .putLong(id.low())
                    .array();
        }
        Object parameter = Values.toSql(value);
        return parameter instanceof OffsetDateTime instant ? instant.toLocalDateTime() : parameter;
    }

    @Override
    public @Nullable OpaqueId id(ResultSet result, int column) throws SQLException {
        byte[] bytes = result.getBytes(column);
        if (bytes == null) {
            return null;
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new OpaqueId(buffer.getLong(), buffer.getLong());
    }

    @Override
    public @Nullable Instant instant(ResultSet result, int column) throws SQLException {
        LocalDateTime value = result.getObject(column, LocalDateTime.class);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }

    @Override
    public String lock(String key) {
        return " FOR UPDATE";
    }

    /** Column by column: of a comparison of rows no range of an index is made here. */
    @Override
    public String after(List<String> columns) {
        String first = columns.get(0);
        return columns.size() == 1
                ? first + " > ?"
                : "(" + first + " > ? OR " + first + " = ? AND " + after(columns.subList(1, columns.size())) + ")";
    }

    /** All but the last are asked for twice. */
    @Override
    public Stream<@Nullable Object> placesAfter(List<? extends @Nullable Object> key) {
        return IntStream.range(0, 2 * key.size() - 1).mapToObj(place -> key.get(place / 2));
    }

    @Override
    public String skipLocked() {
        return " FOR UPDATE SKIP LOCKED";
    }

    /** It would also leave out what does not fit: so texts in keys are measured before. */
    @Override
    public String ignoring(String insertion) {
        return insertion.replaceFirst("^INSERT INTO", "INSERT IGNORE INTO");
    }

    @Override
    public boolean locksWhatItSelects() {
        return lockingReads;
    }

    @Override
    public String insertNew(Table<?> table) {
        return ignoring(table.insertion(""));
    }

    @Override
    public String upsert(Table<?> table, boolean adding) {
        String set = table.others().stream()
                .map(column -> column + " = " + (adding ? "{" + table.name() + "}." + column + " + " : "") + "VALUES("
                        + column + ")")
                .collect(Collectors.joining(", "));
        return table.insertion("") + " ON DUPLICATE KEY UPDATE " + set;
    }

    @Override
    public String returning(String insertion, String columns) {
        return insertion + " RETURNING " + columns;
    }

    @Override
    public boolean returnsChanged() {
        return false;
    }

    @Override
    public String hold(Change change, String columns) {
        return "SELECT t." + columns.replace(", ", ", t.") + ", " + change.guard() + found(change) + " FOR UPDATE";
    }

    @Override
    public String change(Change change, String columns) {
        String guard = " WHERE " + change.guard();
        return change.set().isEmpty()
                ? "DELETE t" + found(change) + guard
                : "UPDATE " + joined(change) + " SET "
                        + ASSIGNMENT.matcher(change.set()).replaceAll("$1 t.$2 = ") + guard;
    }

    @Override
    public boolean meetsDuplicate(SQLException failure) {
        return false;
    }

    @Override
    public boolean isRolledBack(SQLException failure) {
        return Dialect.super.isRolledBack(failure) || failure.getErrorCode() == NO_NEXT_NUMBER;
    }

    @Override
    public boolean isConflict(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.startsWith(ROLLED_BACK)
                || failure.getErrorCode() == NO_NEXT_NUMBER
                || CONFLICTS.contains(failure.getErrorCode());
    }

    /** DDL commits here, so the guard is the session's: whoever is killed lets go of it, and each statement of a script can be repeated. */
    @Override
    public MigrationGuard guardMigration(Connection connection, Naming naming) throws SQLException {
        String schema = naming.schema().isEmpty() ? connection.getCatalog() : naming.schema();
        String guarded = schema + "." + naming.prefix();
        if (ask(connection, "SELECT GET_LOCK(" + GUARD + ", " + PATIENCE_SECONDS + ")", guarded) != 1) {
            throw new StorageException("another instance has been migrating for " + PATIENCE_SECONDS + " seconds");
        }
        return () -> ask(connection, "SELECT RELEASE_LOCK(" + GUARD + ")", guarded);
    }

    private static int ask(Connection connection, String query, String guarded) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, guarded);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getInt(1);
            }
        }
    }

    @Override
    public boolean meetsMigration(SQLException failure) {
        return false;
    }

    @Override
    public String history() {
        return """
                CREATE TABLE IF NOT EXISTS ${schema}${prefix}schema_history (
                    version integer NOT NULL,
                    script varchar(200) NOT NULL,
                    checksum varchar(64) NOT NULL,
                    applied_at datetime(6) DEFAULT UTC_TIMESTAMP(6) NOT NULL,
                    CONSTRAINT ${prefix}schema_history_pk PRIMARY KEY (version)
                ) ENGINE = InnoDB, CHARACTER SET utf8mb4, COLLATE utf8mb4_nopad_bin""";
    }

    @Override
    public String restart(String table, String column, int number) {
        return "ALTER TABLE " + table + " AUTO_INCREMENT = " + number;
    }

    @Override
    public String skipNumbers() {
        return "";
    }

    /** A schema is a database here, which the driver calls a catalog. */
    @Override
    public boolean schemasAreCatalogs() {
        return true;
    }

    @Override
    public String columns() {
        return """
                SELECT table_schema, table_name, column_name, column_type, is_nullable,
                       CASE WHEN COALESCE(column_default, 'NULL') = 'NULL' AND extra NOT LIKE '%auto_increment%' THEN 'NO' ELSE 'YES' END,
                       COALESCE(collation_name, '')
                FROM information_schema.columns WHERE table_schema = COALESCE(NULLIF(?, ''), DATABASE())""";
    }

    @Override
    public String catalogType(String declared) {
        return switch (declared) {
            case "integer" -> "int(11)";
            case "bigint" -> "bigint(20)";
            case "boolean" -> "tinyint(1)";
            default -> declared;
        };
    }

    private static String found(Change change) {
        return " FROM " + joined(change);
    }

    private static String joined(Change change) {
        return "(" + change.source() + ") r STRAIGHT_JOIN {" + change.table() + "} t ON " + change.same("t", "r");
    }
}
