package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.health.SchemaState;
import org.careerrelay.spi.storage.StorageException;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MigratorTest extends Databases {

    private static final List<Migration> SCRIPTS = Migration.all(new H2());
    private static final int VERSIONS = SCRIPTS.size();

    /** Those of the scripts, and the history. */
    private static final int TABLES = 1
            + (int) SCRIPTS.stream()
                    .flatMap(script -> script.statements().stream())
                    .filter(statement -> statement.startsWith("CREATE TABLE"))
                    .count();

    @ParameterizedTest
    @MethodSource("each")
    void a_second_migration_does_nothing(Supplier<TestDatabase> database) throws SQLException {
        HikariDataSource pool = closing(open(database).pool());
        JdbcStorage storage = JdbcStorage.on(pool);
        assertThat(storage.schema()).contains(new SchemaState(0, VERSIONS));
        storage.migrate(1);
        assertThat(storage.schema()).contains(new SchemaState(1, VERSIONS));
        storage.migrate();
        assertThat(storage.schema()).contains(new SchemaState(VERSIONS, VERSIONS));
        create(storage);
        storage.migrate();
        assertThat(find(storage)).isTrue();
        assertThat(tables(pool)).hasSize(TABLES).allMatch(name -> name.startsWith("cr_"));
    }

    @Proves("H18")
    @ParameterizedTest
    @MethodSource("each")
    void instances_that_migrate_at_once_do_it_once(Supplier<TestDatabase> database) throws Exception {
        HikariDataSource pool = closing(open(database).pool());
        JdbcOptions options = JdbcOptions.defaults().schema("host_of_many").prefix("x_");
        Race.run(12, number -> {
            JdbcStorage.on(pool, options).migrate();
            return true;
        });
        JdbcStorage storage = JdbcStorage.on(pool, options);
        create(storage);
        assertThat(find(storage)).isTrue();
        assertThat(count(pool, "SELECT COUNT(*) FROM host_of_many.x_schema_history"))
                .isEqualTo(VERSIONS);
        TestDatabase.execute(pool, "DROP SCHEMA host_of_many CASCADE");
    }

    @Test
    void a_migration_that_fails_leaves_nothing_where_ddl_rolls_back() throws SQLException {
        HikariDataSource pool = closing(open(TestDatabase::postgres).pool());
        JdbcStorage storage = JdbcStorage.on(pool);
        TestDatabase.execute(pool, "CREATE TABLE cr_tally (other integer)");
        assertThatThrownBy(storage::migrate).isInstanceOf(StorageException.class);
        assertThat(tables(pool)).containsExactly("cr_tally");
        TestDatabase.execute(pool, "DROP TABLE cr_tally");
        storage.migrate();
        assertThat(tables(pool)).hasSize(TABLES);
    }

    @ParameterizedTest
    @MethodSource("each")
    void what_is_printed_can_be_applied_by_the_host(Supplier<TestDatabase> database) throws SQLException {
        HikariDataSource pool = closing(open(database).pool());
        JdbcStorage storage = JdbcStorage.on(pool);
        StringWriter out = new StringWriter();
        storage.print(out);
        assertThat(out.toString()).doesNotContain("${").contains("cr_referral");
        TestDatabase.execute(pool, out.toString());
        storage.migrate();
        create(storage);
        assertThat(find(storage)).isTrue();
        assertThat(count(pool, "SELECT COUNT(*) FROM cr_schema_history")).isEqualTo(VERSIONS);
    }

    @ParameterizedTest
    @MethodSource("each")
    void another_script_of_the_same_version_is_refused(Supplier<TestDatabase> database) {
        HikariDataSource pool = closing(open(database).pool());
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.migrate();
        TestDatabase.execute(pool, "UPDATE cr_schema_history SET checksum = 'other' WHERE version = 1");
        assertThatThrownBy(storage::migrate)
                .isInstanceOf(StorageException.class)
                .hasMessage("another script was applied as version 1");
    }

    /** What was released is never changed: the databases that have it would not be as the scripts say. */
    @Test
    void released_scripts_are_frozen() {
        assertThat(checksums(new PostgreSql()))
                .startsWith(
                        "fe0f9a11e7e68c3a782ce5d1f84d313266ffc81c89d3531652fee54b373bb4d0",
                        "05bbebdc85b9984fecae0d15c81ebe2c3fb2efee69e2a42476d01cdb8229f480",
                        "ea8b999be729cc8a3190919bdffdc6039b0e53d125fe281aa5d90bb68beb9e93",
                        "93a0395028f9200a59e86432ba27917544a09ce2368b1517619136d6faf6770e",
                        "405a34ab0666ef0229d994882de7a12244f9ec3a7722ecdb919861f75732b45e",
                        "a21e3414c7267080a9edcf706e176f45e9ef89716d37834108aed257a95887d2");
        assertThat(checksums(new H2()))
                .startsWith(
                        "d28d52d52fed5b854d8ca7d944426cbf26fa4d71a6f1fd3c2852d92ee47ed324",
                        "bf6666184fef6a69170108fa11aa219bc02bf60caca7383e7332ccf2a56e2114",
                        "18d5052483e2117c9d15a50f51862eb095058be5ea140f55ac79ddd1b72484e4",
                        "9361f5e765f299a7e45dd80b12cbacd8841701ad2106da6a696aaed8aed05cc6",
                        "497ea72674302624647cb3468805901017fbc9baeb8eae3cd5530d714a89257a",
                        "629f77559ccbd122ae265529e88ff284cc02a42d8419062e7a8593f13afe7eeb");
        assertThat(checksums(new MariaDb(false)))
                .startsWith(
                        "f6924e3e492aaccba66e294a433a45a5141bc45dfed5c375e8913416d1f7c9e2",
                        "db4711c084c5ebe9b333afb900814c95d2e66bd6e7fef305455ec450f08f8c15",
                        "39525d43160f7677f41929a01499e77dc651cdc302ff53e7ca0c760f12d3e4ad",
                        "56f5d42017f43df7c038e589f1937405e6af73dce958ae56b8353f4246ec007a",
                        "55036782d8ea3ce9237ea57dab59680672137707622bbc8e46dcaea866b2bfd1",
                        "21739ccae356218ff1b9ed9c34ccae3de0ce5cc59a90d26ef4dfc934f4e71082");
    }

    private static List<String> checksums(Dialect dialect) {
        return Migration.all(dialect).stream().map(Migration::checksum).toList();
    }

    @ParameterizedTest
    @MethodSource("each")
    void a_newer_schema_is_left_alone(Supplier<TestDatabase> database) {
        HikariDataSource pool = closing(open(database).pool());
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.migrate();
        TestDatabase.execute(
                pool,
                "INSERT INTO cr_schema_history (version, script, checksum) VALUES (" + (VERSIONS + 1)
                        + ", 'later.sql', 'later')");
        storage.migrate();
        create(storage);
        assertThat(find(storage)).isTrue();
    }

    @Test
    void names_are_plain() {
        JdbcOptions options = JdbcOptions.defaults();
        assertThatThrownBy(() -> options.schema("a; DROP TABLE b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> options.prefix("CR_")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> options.prefix("a_prefix_of_21_letter")).isInstanceOf(IllegalArgumentException.class);
        assertThat(options.schema("relay").prefix("").naming().table("referral"))
                .isEqualTo("relay.referral");
    }

    private static void create(JdbcStorage storage) {
        storage.transact(unit -> unit.tenants().create(TenantKind.COMPANY, "acme", Instant.EPOCH));
    }

    private static boolean find(JdbcStorage storage) {
        return storage.transact(
                unit -> unit.tenants().find(TenantKind.COMPANY, "acme").isPresent());
    }

    private static Set<String> tables(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Set<String> names = new TreeSet<>();
            Tables.names(connection).forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
            return names;
        }
    }

    private static long count(DataSource dataSource, String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
