package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.StringWriter;
import java.net.URI;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.careerrelay.CareerRelay;
import org.careerrelay.jdbc.SchemaFinding.Newer;
import org.careerrelay.jdbc.SchemaFinding.Unguarded;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.model.link.RejectionResult.Linked;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SQL written by hand on a connection that is set to one company, in a database with two companies and an agency. */
class RowLevelSecurityTest extends Databases {

    private static final int ACME = 1;
    private static final int GLOBEX = 2;
    private static final String NOT_ALLOWED = "42501";

    private TestDatabase database;
    private HikariDataSource owner;
    private JdbcStorage storage;
    private String role;

    /** Rights to all tables, but not their owner. */
    static void createRole(DataSource owner, TestDatabase database, String role) {
        String schema = " IN SCHEMA test" + database.number + " TO " + role;
        TestDatabase.execute(
                owner,
                "DROP ROLE IF EXISTS " + role + "; CREATE ROLE " + role + "; GRANT USAGE ON SCHEMA test"
                        + database.number + " TO " + role
                        + "; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES" + schema
                        + "; GRANT USAGE ON ALL SEQUENCES" + schema);
    }

    @BeforeEach
    void tellTheStory() {
        database = open(TestDatabase::postgres);
        owner = closing(database.pool());
        storage = JdbcStorage.on(owner);
        storage.migrate();
        Story.tell(storage);
        role = "host_" + database.number;
        createRole(owner, database, role);
        storage.rowLevelSecurity();
    }

    @AfterEach
    void dropRole() {
        TestDatabase.execute(owner, "DROP OWNED BY " + role + "; DROP ROLE " + role);
    }

    @Test
    @Proves({"B19", "INV-11"})
    void ofEveryTableOnlyTheRowsOfItsOwnTenantAreSeen() throws SQLException {
        Set<String> tables = tables();
        assertThat(tables).hasSizeGreaterThan(25).contains("cr_tenant", "cr_vault", "cr_outbox", "cr_event");
        try (Connection connection = connection("")) {
            for (String table : tables) {
                assertThat(rows(connection, "SELECT COUNT(*) FROM " + table))
                        .as(table)
                        .isZero();
            }
            Ats.run(connection, "SET career_relay.tenant = '" + ACME + "'");
            for (String table : tables) {
                String column = table.equals("cr_tenant") ? "id" : "tenant";
                assertThat(rows(connection, "SELECT COUNT(*) FROM " + table))
                        .as(table)
                        .isEqualTo(Tables.count(owner, table + " WHERE " + column + " = " + ACME));
                assertThat(rows(connection, "SELECT COUNT(*) FROM " + table + " WHERE " + column + " <> " + ACME))
                        .as(table)
                        .isZero();
            }
        }
    }

    @Test
    @Proves({"B19", "INV-11"})
    void rowsOfAnotherTenantAreNeitherChangedNorDeletedNorMade() throws SQLException {
        String before = Dump.of(owner, "cr_");
        try (Connection connection = connection("SET career_relay.tenant = '" + 99 + "'")) {
            for (String table : tables()) {
                String column = table.equals("cr_tenant") ? "id" : "tenant";
                assertThat(changed(connection, "UPDATE " + table + " SET " + column + " = 99"))
                        .as(table)
                        .isZero();
                assertThat(changed(connection, "DELETE FROM " + table))
                        .as(table)
                        .isZero();
            }
            assertThatThrownBy(() -> changed(connection, "INSERT INTO cr_chain VALUES (98, 0, '')"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(NOT_ALLOWED));
            Ats.run(connection, "SET career_relay.tenant = '" + ACME + "'");
            assertThatThrownBy(() -> changed(connection, "UPDATE cr_balance SET tenant = " + GLOBEX))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(NOT_ALLOWED));
        }
        assertThat(Dump.of(owner, "cr_")).isEqualTo(before);
    }

    @Test
    @Proves("B19")
    void aRoleWithATenantOfItsOwnCannotSetItselfToAnother() throws SQLException {
        TestDatabase.execute(
                owner,
                "INSERT INTO cr_tenant_role VALUES ('" + role + "', " + ACME + "); GRANT ALL ON cr_tenant_role TO "
                        + role);
        try (Connection connection = connection("SET career_relay.tenant = '" + GLOBEX + "'")) {
            assertThat(rows(connection, "SELECT COUNT(*) FROM cr_rejection WHERE tenant = " + ACME))
                    .isPositive();
            assertThat(rows(connection, "SELECT COUNT(*) FROM cr_rejection WHERE tenant = " + GLOBEX))
                    .isZero();
            assertThat(changed(connection, "UPDATE cr_tenant_role SET tenant = " + GLOBEX))
                    .isZero();
            assertThat(changed(connection, "DELETE FROM cr_tenant_role")).isZero();
            assertThatThrownBy(() -> changed(connection, "INSERT INTO cr_tenant_role VALUES ('other', 2)"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(NOT_ALLOWED));
        }
    }

    /** A host that sets each of its transactions to the company it is about. */
    @Test
    void aCompanysTransactionIsJoinedAndAnothersDataCannotBeReached() throws SQLException {
        CareerRelay relay = CareerRelay.builder()
                .storage(storage)
                .mail(MemoryMail.create())
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(KeyRing.random(new SecureRandom()))
                .build();
        try (Connection connection = connection("")) {
            connection.setAutoCommit(false);
            Ats.run(connection, "SET LOCAL career_relay.tenant = '" + ACME + "'");
            assertThat(relay.joining(JdbcStorage.transaction(connection))
                            .company("acme")
                            .reject(List.of(Ats.rejection(900))))
                    .singleElement()
                    .isInstanceOf(Linked.class);
            connection.commit();
            Ats.run(connection, "SET LOCAL career_relay.tenant = '" + ACME + "'");
            assertThatThrownBy(() -> relay.joining(JdbcStorage.transaction(connection))
                            .company("globex")
                            .reject(List.of(Ats.rejection(901))))
                    .isInstanceOf(RuntimeException.class);
            connection.rollback();
        }
        assertThat(Tables.count(owner, "cr_rejection WHERE application = 'application-900'"))
                .isEqualTo(1);
        assertThat(Tables.count(owner, "cr_rejection WHERE application = 'application-901'"))
                .isZero();
    }

    @Test
    void aTableThatWasAddedLaterIsMissedUntilItIsGuardedToo() {
        assertThat(storage.verify().findings()).isEmpty();
        NextSchema.apply(owner, new PostgreSql(), JdbcOptions.defaults().naming());
        int next = storage.newestVersion() + 1;
        assertThat(storage.verify().findings()).containsExactly(new Newer(next, next - 1), new Unguarded("later"));
    }

    @Test
    void whatIsPrintedCanBeAppliedAgain() {
        StringWriter out = new StringWriter();
        storage.printRowLevelSecurity(out, role);
        TestDatabase.execute(owner, out.toString());
        assertThat(storage.verify().findings()).isEmpty();
        assertThatThrownBy(() -> storage.printRowLevelSecurity(out, "a; DROP TABLE b"))
                .isInstanceOf(IllegalArgumentException.class);
        JdbcStorage h2 = storage(TestDatabase::h2InMemory);
        assertThatThrownBy(() -> h2.rowLevelSecurity()).isInstanceOf(UnsupportedOperationException.class);
    }

    /** Asked of the catalog, so that none can be forgotten. */
    private Set<String> tables() throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT DISTINCT table_name FROM information_schema.columns WHERE table_schema = current_schema()"
                                + " AND (column_name = 'tenant' AND table_name <> 'cr_tenant_role' OR table_name = 'cr_tenant')")) {
            Set<String> tables = new TreeSet<>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    private Connection connection(String setting) throws SQLException {
        HikariDataSource pool = closing(database.pool(config -> config.setConnectionInitSql("SET ROLE " + role)));
        Connection connection = pool.getConnection();
        if (!setting.isEmpty()) {
            Ats.run(connection, setting);
        }
        return connection;
    }

    private static long rows(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static int changed(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
