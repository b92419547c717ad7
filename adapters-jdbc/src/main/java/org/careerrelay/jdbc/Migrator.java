package org.careerrelay.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.careerrelay.model.health.SchemaState;
import org.careerrelay.spi.storage.StorageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies the scripts that a database has not seen yet, and keeps a history table of those it has. */
final class Migrator {

    /** A script is run again when another instance made the same object at the same moment: about once per object at worst. */
    private static final int TRIES = 100;

    private static final Logger LOG = LoggerFactory.getLogger(Migrator.class);

    private final DataSource dataSource;
    private final Dialect dialect;
    private final Naming naming;
    private final int route;

    Migrator(DataSource dataSource, Dialect dialect, Naming naming, int route) {
        this.route = route;
        this.dataSource = dataSource;
        this.dialect = dialect;
        this.naming = naming;
    }

    /** Up to a version; what was applied before is left alone. */
    @SuppressWarnings("try") // the guard is held, not used
    void migrate(int version) {
        List<Migration> scripts = Migration.all(dialect);
        if (version < 1 || version > scripts.size()) {
            throw new IllegalArgumentException("this version knows 1 to " + scripts.size() + ", not " + version);
        }
        for (int attempt = 1; ; attempt++) {
            try (OwnTransaction transaction = new OwnTransaction(dataSource.getConnection(), dialect)) {
                Connection connection = transaction.begin();
                dialect.begin(connection);
                try (Dialect.MigrationGuard guard = dialect.guardMigration(connection, naming)) {
                    apply(connection, scripts.subList(0, version));
                    transaction.commit();
                }
                return;
            } catch (SQLException e) {
                if (attempt == TRIES || !dialect.meetsMigration(e)) {
                    throw new StorageException("the migration failed (SQLState " + e.getSQLState() + ")", e);
                }
            }
        }
    }

    /** The newest version there is a script of. */
    int newest() {
        return Migration.all(dialect).size();
    }

    /** How far the tables are. */
    SchemaState state() {
        try (OwnTransaction transaction = new OwnTransaction(dataSource.getConnection(), dialect)) {
            Connection connection = transaction.begin();
            dialect.begin(connection);
            return new SchemaState(
                    AppliedVersions.read(connection, dialect, naming).newest(), newest());
        } catch (SQLException e) {
            throw new StorageException("the schema cannot be looked at (SQLState " + e.getSQLState() + ")", e);
        }
    }

    /** With schema and prefix, by name. */
    List<String> tables(TableProfile profile) {
        Set<String> tables = new TreeSet<>(
                ScriptReader.read(Migration.all(dialect), dialect).tables().keySet());
        tables.add("schema_history");
        return tables.stream().filter(profile::has).map(naming::table).toList();
    }

    void print(Writer out) {
        try {
            List<String> minimal = tables(TableProfile.MINIMAL);
            out.write("-- " + tables(TableProfile.WHOLE).size()
                    + " tables. Links, consent, counting and the report write to " + minimal.size() + " of them:\n-- "
                    + String.join(", ", minimal) + "\n\n");
            if (!naming.schema().isEmpty()) {
                out.write(createSchema() + ";\n\n");
            }
            out.write(naming.script(dialect.history()) + ";\n\n");
            for (Migration migration : Migration.all(dialect)) {
                out.write(naming.script(migration.text()) + "\n");
                if (isFirstOfRoute(migration)) {
                    out.write(numberTenants() + ";\n");
                }
                out.write(note(migration) + ";\n");
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads only: what is there, beside what the scripts of this version make. */
    SchemaReport verify() {
        try (OwnTransaction transaction = new OwnTransaction(dataSource.getConnection(), dialect)) {
            Connection connection = transaction.begin();
            dialect.begin(connection);
            return new Verification(connection, dialect, naming).report();
        } catch (SQLException e) {
            throw new StorageException("the schema cannot be looked at (SQLState " + e.getSQLState() + ")", e);
        }
    }

    /** In one transaction, of all tables that the applied scripts make. */
    @SuppressWarnings("try") // the guard is held, not used
    void secureRows(List<String> engineRoles) {
        try (OwnTransaction transaction = new OwnTransaction(dataSource.getConnection(), dialect)) {
            Connection connection = transaction.begin();
            dialect.begin(connection);
            try (Dialect.MigrationGuard guard = dialect.guardMigration(connection, naming)) {
                int applied = AppliedVersions.read(connection, dialect, naming).newest();
                for (String statement : rowLevelSecurity(engineRoles, Math.min(applied, newest()))) {
                    execute(connection, statement);
                }
                transaction.commit();
            }
        } catch (SQLException e) {
            throw new StorageException("row-level security failed (SQLState " + e.getSQLState() + ")", e);
        }
    }

    void printRowLevelSecurity(Writer out, List<String> engineRoles) {
        try {
            for (String statement : rowLevelSecurity(engineRoles, newest())) {
                out.write(statement + ";\n");
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> rowLevelSecurity(List<String> engineRoles, int version) {
        if (!(dialect instanceof PostgreSql)) {
            throw new UnsupportedOperationException("row-level security is there for PostgreSQL only");
        }
        Structure structure = ScriptReader.read(Migration.all(dialect).subList(0, version), dialect);
        return new RowLevelSecurity(naming, structure, engineRoles).statements();
    }

    private void apply(Connection connection, List<Migration> scripts) throws SQLException {
        if (!schemaExists(connection)) {
            execute(connection, createSchema());
        }
        AppliedVersions versions = AppliedVersions.read(connection, dialect, naming);
        check(versions);
        if (!versions.history()) { // an attempt to create what exists may need a right too
            execute(connection, naming.script(dialect.history()));
        }
        Map<Integer, String> applied = AppliedVersions.checksums(connection, naming);
        for (Migration migration : scripts) {
            String checksum = applied.get(migration.version());
            if (checksum == null) {
                for (String statement : migration.statements()) {
                    execute(connection, naming.script(statement));
                }
                if (isFirstOfRoute(migration)) {
                    execute(connection, numberTenants());
                }
                execute(connection, note(migration));
                LOG.info("schema.applied version={} script={}", migration.version(), migration.name());
            } else if (!checksum.equals(migration.checksum())) {
                throw new StorageException("another script was applied as version " + migration.version());
            }
        }
    }

    /** Tables that somebody else keeps up to date, or that this code does not work with, are left alone. */
    private void check(AppliedVersions applied) {
        int known = newest();
        if (applied.newest() > 0 && !applied.history()) {
            throw new StorageException(
                    "the tables were made by other means than migrate() or what print() writes: go on with those, verify() says what is missing");
        }
        if (applied.worksWith() > known) {
            throw new StorageException("the schema is of version " + applied.newest()
                    + " and works with code of version " + applied.worksWith() + " and up, this is " + known);
        }
        if (applied.newest() > known) {
            LOG.warn("schema.newer version={} known={}", applied.newest(), known);
        }
    }

    /** Looked up first: creating a schema that exists may need a right that the host did not give us. */
    private boolean schemaExists(Connection connection) throws SQLException {
        if (naming.schema().isEmpty()) {
            return true;
        }
        try (ResultSet schemas = dialect.schemas(connection.getMetaData())) {
            while (schemas.next()) {
                if (schemas.getString(1).toLowerCase(Locale.ROOT).equals(naming.schema())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Tenants have numbers of their route's from the first one on. */
    private boolean isFirstOfRoute(Migration migration) {
        return migration.version() == 1 && route > 0;
    }

    private String numberTenants() {
        return dialect.restart(naming.table("tenant"), "id", Tenants.first(route));
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
