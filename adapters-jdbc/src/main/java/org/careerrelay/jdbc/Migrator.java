package org.careerrelay.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.careerrelay.spi.storage.StorageException;

/** Applies the scripts that a database has not seen yet, and keeps a history table of those it has. */
final class Migrator {

    /** A script is run again when another instance made the same object at the same moment: about once per object at worst. */
    private static final int TRIES = 100;

    private static final String HISTORY = """
            CREATE TABLE IF NOT EXISTS ${schema}${prefix}schema_history (
                version integer NOT NULL,
                script varchar(200) NOT NULL,
                checksum varchar(64) NOT NULL,
                applied_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
                CONSTRAINT ${prefix}schema_history_pk PRIMARY KEY (version)
            )""";

    private final DataSource dataSource;
    private final Dialect dialect;
    private final Naming naming;

    Migrator(DataSource dataSource, Dialect dialect, Naming naming) {
        this.dataSource = dataSource;
        this.dialect = dialect;
        this.naming = naming;
    }

    void migrate() {
        for (int attempt = 1; ; attempt++) {
            try (OwnTransaction transaction = new OwnTransaction(dataSource.getConnection(), dialect)) {
                Connection connection = transaction.begin();
                dialect.begin(connection);
                dialect.guardMigration(connection, naming);
                apply(connection);
                transaction.commit();
                return;
            } catch (SQLException e) {
                if (attempt == TRIES || !dialect.meetsMigration(e)) {
                    throw new StorageException("the migration failed (SQLState " + e.getSQLState() + ")", e);
                }
            }
        }
    }

    void print(Writer out) {
        try {
            if (!naming.schema().isEmpty()) {
                out.write(createSchema() + ";\n\n");
            }
            out.write(naming.script(HISTORY) + ";\n\n");
            for (Migration migration : Migration.all(dialect)) {
                out.write(naming.script(migration.text()) + "\n" + note(migration) + ";\n");
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void apply(Connection connection) throws SQLException {
        if (!schemaExists(connection)) {
            execute(connection, createSchema());
        }
        execute(connection, naming.script(HISTORY));
        Map<Integer, String> applied = applied(connection);
        for (Migration migration : Migration.all(dialect)) {
            String checksum = applied.get(migration.version());
            if (checksum == null) {
                for (String statement : migration.statements()) {
                    execute(connection, naming.script(statement));
                }
                execute(connection, note(migration));
            } else if (!checksum.equals(migration.checksum())) {
                throw new StorageException("another script was applied as version " + migration.version());
            }
        }
    }

    /** Looked up first: creating a schema that exists may need a right that the host did not give us. */
    private boolean schemaExists(Connection connection) throws SQLException {
        if (naming.schema().isEmpty()) {
            return true;
        }
        try (ResultSet schemas = connection.getMetaData().getSchemas()) {
            while (schemas.next()) {
                if (schemas.getString("TABLE_SCHEM").toLowerCase(Locale.ROOT).equals(naming.schema())) {
                    return true;
                }
            }
            return false;
        }
    }

    private Map<Integer, String> applied(Connection connection) throws SQLException {
        String query = "SELECT version, checksum FROM " + naming.table("schema_history");
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            Map<Integer, String> checksums = new HashMap<>();
            while (rows.next()) {
                checksums.put(rows.getInt(1), rows.getString(2));
            }
            return checksums;
        }
    }

    private String createSchema() {
        return "CREATE SCHEMA IF NOT EXISTS " + naming.schema();
    }

    private String note(Migration migration) {
        return "INSERT INTO " + naming.table("schema_history") + " (version, script, checksum) VALUES ("
                + migration.version() + ", '" + migration.name() + "', '" + migration.checksum() + "')";
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
