package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page of an export is read from where the last one ended, not from the beginning. */
class ExportPlanTest extends Databases {

    /** All of them in one programme, so that only the whole key tells where to go on. */
    private static final String COUNTED = """
            INSERT INTO cr_counted_person SELECT 1, 1, UNHEX(LPAD(HEX(seq), 32, '0')), UNHEX(LPAD(HEX(seq), 32, '0')), '2026-11-21'
            FROM seq_1_to_20000""";

    @Test
    @OnMariaDb
    void mariaDbGoesOnInTheIndexWhereTheLastPageEnded() throws SQLException {
        HikariDataSource pool = closing(open(TestDatabase::mariaDb).pool());
        JdbcStorage.on(pool).migrate();
        String after = dialect(pool)
                .after(List.of("t.programme", "t.person"))
                .replaceFirst("\\?", "1")
                .replaceFirst("\\?", "1")
                .replaceFirst("\\?", "UNHEX(LPAD(HEX(19000), 32, '0'))");
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(COUNTED);
            statement.execute("ANALYZE TABLE cr_counted_person");
            try (ResultSet plan =
                    statement.executeQuery("EXPLAIN SELECT * FROM cr_counted_person t WHERE t.tenant = 1 AND " + after
                            + " ORDER BY t.programme, t.person LIMIT 1000")) {
                assertThat(plan.next()).isTrue();
                assertThat(plan.getString("type")).isEqualTo("range");
                assertThat(plan.getLong("rows")).isLessThan(3000);
                assertThat(plan.getString("Extra")).doesNotContain("filesort");
            }
        }
    }
}
