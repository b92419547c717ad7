package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A host's own Flyway applies our scripts, beside tables and a history of the host's. */
class FlywayTest extends Databases {

    /** Flyway knows MariaDB only with a module of its own. */
    static Stream<Arguments> known() {
        return each().filter(database -> !database.get()[0].toString().contains("MariaDB"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("known")
    void theHostsFlywayAppliesTheScripts(Supplier<TestDatabase> database) {
        HikariDataSource pool = closing(open(database).pool());
        TestDatabase.execute(pool, Host.TABLE);
        String folder = dialect(pool).folder();
        JdbcStorage storage = JdbcStorage.on(pool);

        flyway(pool, folder, "", "cr_", "1").migrate();
        assertThat(storage.verify().found()).isEqualTo(1);
        flyway(pool, folder, "", "cr_", "latest").migrate();

        assertThat(storage.verify())
                .isEqualTo(new SchemaReport(storage.newestVersion(), storage.newestVersion(), List.of()));
        Story.tell(storage);
        assertThat(Story.goingOn(storage).relay().operator().outbox().waiting()).isEqualTo(Story.WAITING);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("known")
    void itFillsInTheHostsNames(Supplier<TestDatabase> database) {
        TestDatabase opened = open(database);
        HikariDataSource pool = closing(opened.pool());
        String schema = "flyway_" + opened.number;
        TestDatabase.execute(pool, "CREATE SCHEMA " + schema);
        flyway(pool, dialect(pool).folder(), schema + ".", "relay_of_host_", "latest")
                .migrate();
        JdbcOptions options = JdbcOptions.defaults().schema(schema).prefix("relay_of_host_");
        assertThat(JdbcStorage.on(pool, options).verify().findings()).isEmpty();
        TestDatabase.execute(pool, "DROP SCHEMA " + schema + " CASCADE");
    }

    // guide
    private static Flyway flyway(DataSource dataSource, String folder, String schema, String prefix, String version) {
        return Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/" + folder) // postgresql, mariadb or h2
                .placeholders(Map.of("schema", schema, "prefix", prefix)) // "" or "relay.", and "cr_"
                .table("cr_flyway_history") // not the history of your own scripts
                .baselineOnMigrate(true) // your tables are there already,
                .baselineVersion("0") // and ours begin with 1
                .target(version) // "latest"
                .load();
    }
    // end
}
