package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careerrelay.jdbc.SchemaPart.COLUMN;
import static org.careerrelay.jdbc.SchemaPart.CONSTRAINT;
import static org.careerrelay.jdbc.SchemaPart.INDEX;
import static org.careerrelay.jdbc.SchemaPart.TABLE;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.careerrelay.jdbc.SchemaFinding.Altered;
import org.careerrelay.jdbc.SchemaFinding.Different;
import org.careerrelay.jdbc.SchemaFinding.Missing;
import org.careerrelay.jdbc.SchemaFinding.Newer;
import org.careerrelay.jdbc.SchemaFinding.NotApplied;
import org.careerrelay.jdbc.SchemaFinding.Obstructing;
import org.careerrelay.jdbc.SchemaFinding.TooNew;
import org.careerrelay.spi.storage.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link JdbcStorage#verify()} says of schemas that are as they should be, and of those that somebody has changed by hand. */
class SchemaVerificationTest extends Databases {

    private static final int NEWEST = Migration.all(new H2()).size();

    /** What is done to the tables, and what has to be told. */
    record Deed(String sql, SchemaFinding told) {

        @Override
        public String toString() {
            return sql;
        }
    }

    static Stream<Arguments> deeds() {
        return each().flatMap(database -> deeds(database.get()[0].toString().contains("MariaDB"))
                .map(deed -> Arguments.of(database.get()[0], deed)));
    }

    private static Stream<Deed> deeds(boolean mariaDb) {
        return Stream.of(
                new Deed("DROP TABLE cr_tally", new Missing(TABLE, "tally", "tally")),
                new Deed("ALTER TABLE cr_vault DROP COLUMN sealed", new Missing(COLUMN, "vault", "sealed")),
                new Deed(
                        "DROP INDEX cr_rejection_person_ix" + (mariaDb ? " ON cr_rejection" : ""),
                        new Missing(INDEX, "rejection", "rejection_person_ix")),
                new Deed(
                        "ALTER TABLE cr_programme DROP CONSTRAINT cr_programme_agency_uq",
                        new Missing(CONSTRAINT, "programme", "programme_agency_uq")),
                new Deed(
                        "ALTER TABLE cr_ledger DROP " + (mariaDb ? "PRIMARY KEY" : "CONSTRAINT cr_ledger_pk"),
                        new Missing(CONSTRAINT, "ledger", "ledger_pk")),
                new Deed(
                        "ALTER TABLE cr_inbox ADD COLUMN of_the_host integer DEFAULT 1 NOT NULL;\n"
                                + "ALTER TABLE cr_inbox ALTER COLUMN of_the_host DROP DEFAULT",
                        new Obstructing("inbox", "of_the_host")),
                new Deed(
                        "UPDATE cr_schema_history SET checksum = 'other' WHERE version = 1",
                        new Altered(1, "V1__career_relay.sql")),
                new Deed(
                        "INSERT INTO cr_schema_version VALUES (" + (NEWEST + 1) + ", " + NEWEST + ")",
                        new Newer(NEWEST + 1, NEWEST)),
                new Deed(
                        "INSERT INTO cr_schema_version VALUES (" + (NEWEST + 2) + ", " + (NEWEST + 1) + ")",
                        new TooNew(NEWEST + 2, NEWEST + 1)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("deeds")
    void whatWasDoneByHandIsTold(Supplier<TestDatabase> database, Deed deed) {
        HikariDataSource pool = closing(open(database).pool());
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.migrate();
        TestDatabase.execute(pool, deed.sql());
        SchemaReport report = storage.verify();
        assertThat(report.findings()).containsExactly(deed.told());
        assertThat(report.sound()).isEqualTo(!deed.told().fault());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void whatIsDifferentIsShownBesideWhatWasExpected(Supplier<TestDatabase> database) {
        HikariDataSource pool = closing(open(database).pool());
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.migrate();
        boolean mariaDb = dialect(pool) instanceof MariaDb;
        TestDatabase.execute(
                pool,
                "ALTER TABLE cr_tally " + (mariaDb ? "MODIFY amount bigint;\n" : "ALTER COLUMN amount DROP NOT NULL;\n")
                        + "ALTER TABLE cr_outbox ALTER COLUMN parked DROP DEFAULT;\n"
                        + "DROP INDEX cr_inbox_person_ix" + (mariaDb ? " ON cr_inbox;\n" : ";\n")
                        + "CREATE INDEX cr_inbox_person_ix ON cr_inbox (person, tenant)");
        String bigint = dialect(pool).catalogType("bigint");
        String bool = dialect(pool).catalogType("boolean");
        assertThat(storage.verify().findings())
                .containsExactly(
                        new Different(INDEX, "inbox", "inbox_person_ix", "(tenant, person)", "(person, tenant)"),
                        new Different(
                                COLUMN, "outbox", "parked", bool + " NOT NULL with a default", bool + " NOT NULL"),
                        new Different(COLUMN, "tally", "amount", bigint + " NOT NULL", bigint));
    }

    @Test
    void anotherOrderOfTextsOrAnotherConditionIsDifferent() {
        HikariDataSource pool = closing(open(TestDatabase::postgres).pool());
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.migrate();
        TestDatabase.execute(
                pool,
                "ALTER TABLE cr_programme ALTER COLUMN agency TYPE text COLLATE \"POSIX\";"
                        + "DROP INDEX cr_ledger_credit_ix;"
                        + "CREATE INDEX cr_ledger_credit_ix ON cr_ledger (tenant, programme, credit)");
        assertThat(storage.verify().findings())
                .containsExactly(
                        new Different(
                                INDEX,
                                "ledger",
                                "ledger_credit_ix",
                                "(tenant, programme, credit) WHERE creditisnotnull",
                                "(tenant, programme, credit)"),
                        new Different(
                                COLUMN,
                                "programme",
                                "agency",
                                "text COLLATE c NOT NULL",
                                "text COLLATE posix NOT NULL"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void aMigratedSchemaIsSoundWhateverItsNames(Supplier<TestDatabase> database) {
        HikariDataSource pool = closing(open(database).pool());
        for (JdbcOptions options : new JdbcOptions[] {
            JdbcOptions.defaults(),
            JdbcOptions.defaults().prefix(""),
            JdbcOptions.defaults().schema("checked_host").prefix("relay_of_host_")
        }) {
            JdbcStorage storage = JdbcStorage.on(pool, options);
            assertThat(storage.verify())
                    .isEqualTo(new SchemaReport(
                            NEWEST,
                            0,
                            Migration.all(new H2()).stream()
                                    .<SchemaFinding>map(script -> new NotApplied(script.version(), script.name()))
                                    .toList()));
            storage.migrate();
            assertThat(storage.verify()).isEqualTo(new SchemaReport(NEWEST, NEWEST, List.of()));
        }
        TestDatabase.execute(pool, "DROP SCHEMA checked_host CASCADE");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void anOlderSchemaIsCheckedForWhatItIsAndThenBroughtFurther(Supplier<TestDatabase> database) {
        JdbcStorage storage = JdbcStorage.on(closing(open(database).pool()));
        storage.migrate(1);
        assertThat(storage.verify().found()).isEqualTo(1);
        assertThat(storage.verify().findings())
                .containsExactly(
                        new NotApplied(2, "V2__storage_in_production.sql"),
                        new NotApplied(3, "V3__people_first.sql"),
                        new NotApplied(4, "V4__mail_and_people_who_come_back.sql"),
                        new NotApplied(5, "V5__edges_leavers_and_figures.sql"),
                        new NotApplied(6, "V6__company_link_support_and_breakdowns.sql"),
                        new NotApplied(7, "V7__routes_of_links.sql"));
        storage.migrate(2);
        storage.migrate(1); // nothing is taken back
        assertThat(storage.verify().found()).isEqualTo(2);
        storage.migrate(NEWEST);
        assertThat(storage.verify().found()).isEqualTo(NEWEST);
        assertThat(storage.verify().sound()).isTrue();
        assertThatThrownBy(() -> storage.migrate(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> storage.migrate(storage.newestVersion() + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void aSchemaThatThisCodeDoesNotWorkWithIsRefused(Supplier<TestDatabase> database) {
        HikariDataSource pool = closing(open(database).pool());
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.migrate();
        int worksWith = NEWEST + 1;
        int ahead = NEWEST + 3;
        TestDatabase.execute(pool, "INSERT INTO cr_schema_version VALUES (" + ahead + ", " + worksWith + ")");
        assertThatThrownBy(storage::migrate)
                .isInstanceOf(StorageException.class)
                .hasMessage("the schema is of version " + ahead + " and works with code of version " + worksWith
                        + " and up, this is " + NEWEST);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void whatTheHostsOwnMigratorAppliedIsCheckedAndLeftToIt(Supplier<TestDatabase> database) {
        HikariDataSource pool = closing(open(database).pool());
        Naming naming = JdbcOptions.defaults().naming();
        JdbcStorage storage = JdbcStorage.on(pool);
        Migration.all(dialect(pool)).stream()
                .flatMap(script -> script.statements().stream())
                .forEach(statement -> TestDatabase.execute(pool, naming.script(statement)));
        assertThat(storage.verify()).isEqualTo(new SchemaReport(NEWEST, NEWEST, List.of()));
        assertThatThrownBy(storage::migrate)
                .isInstanceOf(StorageException.class)
                .hasMessageStartingWith("the tables were made by other means");
    }

    /** Otherwise what a new script makes could be missing from the check, and nobody would notice. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE VIEW ${schema}${prefix}of_all AS SELECT 1",
                "ALTER TABLE ${schema}${prefix}outbox DROP COLUMN note",
                "ALTER TABLE ${schema}${prefix}outbox ALTER COLUMN note DROP NOT NULL",
                "CREATE TABLE ${schema}${prefix}other (CHECK (1 = 1))"
            })
    void aScriptThatTheCheckCannotReadIsRefused(String statement) {
        Migration script = new Migration(1, "V1__other.sql", statement + ";\n");
        assertThatThrownBy(() -> ScriptReader.read(List.of(script), new H2()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void lookingNeedsNoRightButToLook() {
        TestDatabase database = open(TestDatabase::postgres);
        HikariDataSource pool = closing(database.pool());
        JdbcStorage.on(pool).migrate();
        String role = "looking_" + database.number;
        TestDatabase.execute(
                pool,
                "CREATE ROLE " + role + " LOGIN; GRANT USAGE ON SCHEMA test" + database.number + " TO " + role
                        + "; GRANT SELECT ON ALL TABLES IN SCHEMA test" + database.number + " TO " + role);
        HikariDataSource looking = closing(database.pool(config -> {
            config.setConnectionInitSql("SET ROLE " + role);
            config.setReadOnly(true);
        }));
        assertThat(JdbcStorage.on(looking).verify().findings()).isEmpty();
        TestDatabase.execute(pool, "REVOKE SELECT ON cr_vault FROM " + role);
        assertThat(JdbcStorage.on(looking).verify().findings()).containsExactly(new Missing(TABLE, "vault", "vault"));
        TestDatabase.execute(pool, "DROP OWNED BY " + role + "; DROP ROLE " + role);
    }
}
