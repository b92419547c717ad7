package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The database's own catalog is asked whether anything of ours is named otherwise than the host wants. */
class NamingTest extends Databases {

    private static final String PREFIX = "relay_of_host_";

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void everythingInTheHostsSchemaHasTheHostsPrefix(Supplier<TestDatabase> database) throws SQLException {
        TestDatabase opened = open(database);
        HikariDataSource pool = closing(opened.pool());
        String schema = "named_" + opened.number;
        Set<String> before = objects(pool, null);
        JdbcStorage storage =
                JdbcStorage.on(pool, JdbcOptions.defaults().schema(schema).prefix(PREFIX));
        storage.migrate();
        if (dialect(pool) instanceof PostgreSql) {
            storage.rowLevelSecurity("postgres");
        }
        Story.tell(storage);

        Set<String> others = objects(pool, null);
        Set<String> ours = objects(pool, schema);
        others.removeAll(ours);
        assertThat(others).as("what lies in other schemas").isEqualTo(before);
        assertThat(ours)
                .hasSizeGreaterThan(
                        dialect(pool) instanceof MariaDb ? 50 : 90) // primary keys have no names of their own there
                .allSatisfy(name -> assertThat(name).contains("." + PREFIX));
        TestDatabase.execute(pool, "DROP SCHEMA " + schema + " CASCADE");
    }

    /** Tables, indexes, constraints and sequences, as schema and name, but for those that the database names itself. */
    private static Set<String> objects(DataSource dataSource, String schema) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query(connection))) {
            Set<String> names = new TreeSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String in = rows.getString(1).toLowerCase(Locale.ROOT);
                    if (schema == null || in.equals(schema)) {
                        names.add(in + "." + rows.getString(2).toLowerCase(Locale.ROOT));
                    }
                }
            }
            return names;
        }
    }

    private static String query(Connection connection) throws SQLException {
        if (Ats.isPostgres(connection)) {
            return POSTGRES;
        }
        return TestDatabase.isMariaDb(connection) ? MARIADB : H2_OBJECTS;
    }

    private static final String MARIADB = """
            SELECT table_schema, table_name FROM information_schema.tables WHERE table_schema LIKE 'named%' OR table_schema LIKE 'test%'
            UNION SELECT index_schema, index_name FROM information_schema.statistics
            WHERE index_name <> 'PRIMARY' AND (index_schema LIKE 'named%' OR index_schema LIKE 'test%')""";

    /** The names of NOT NULL constraints (PostgreSQL 18) begin with the table's, as those of sequences do. */
    private static final String POSTGRES = """
            SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
            UNION SELECT n.nspname, c.conname FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace
            WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
            UNION SELECT n.nspname, t.typname FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
            WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema' AND t.typname NOT LIKE '\\_%'
            UNION SELECT n.nspname, p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
            WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
            UNION SELECT n.nspname, p.polname FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace""";

    private static final String H2_OBJECTS = """
            SELECT table_schema, table_name FROM information_schema.tables WHERE table_schema <> 'INFORMATION_SCHEMA'
            UNION SELECT index_schema, index_name FROM information_schema.indexes WHERE index_name NOT LIKE 'PRIMARY_KEY%'
            UNION SELECT constraint_schema, constraint_name FROM information_schema.table_constraints
            UNION SELECT sequence_schema, sequence_name FROM information_schema.sequences
            WHERE sequence_name NOT LIKE 'SYSTEM_SEQUENCE%'""";
}
