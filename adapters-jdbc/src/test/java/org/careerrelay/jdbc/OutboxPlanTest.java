package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A claim finds its rows however many of other kinds, and of other companies, wait before them; so does the question whose turn it is. */
class OutboxPlanTest extends Databases {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final int OTHERS = 100_000;
    private static final int BATCH = 10_000;

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void a_claim_reads_its_own_kind_from_the_index_in_order(Supplier<TestDatabase> supplier) throws SQLException {
        TestDatabase database = open(supplier);
        HikariDataSource pool = closing(database.pool());
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.migrate();
        TenantId acme = company(storage, "acme");
        TenantId globex = company(storage, "globex");
        fill(storage, acme, globex);
        Dialect dialect = dialect(pool);
        TestDatabase.execute(pool, dialect instanceof MariaDb ? "ANALYZE TABLE cr_outbox" : "ANALYZE");

        assertThat(claim(storage, globex)).hasSize(200);
        assertThat(storage.<List<TenantId>>transact(
                        unit -> unit.outbox().tenantsDue(OutboxKind.MAIL, NOW.plusSeconds(2), new TenantId(0), 10)))
                .containsExactly(acme, globex);
        String plan = plan(pool, globex);
        assertThat(plan)
                .as(plan)
                .contains("outbox_turn_ix")
                .containsPattern("index|range")
                .doesNotContain("sort key")
                .doesNotContain("filesort");
        if (dialect instanceof H2) {
            assertThat(plan).as("without a sort").contains("kind = 'mail'").contains("index sorted");
        } else if (dialect instanceof PostgreSql) {
            assertThat(plan).containsPattern("index cond: \\(.*kind = 'mail'.*tenant = .*not_before <= ");
        }
    }

    private static TenantId company(JdbcStorage storage, String key) {
        return storage.transact(
                unit -> unit.tenants().create(TenantKind.COMPANY, key, NOW).id());
    }

    private static void fill(JdbcStorage storage, TenantId acme, TenantId globex) {
        for (int from = 0; from < OTHERS; from += BATCH) {
            List<OutboxRow> rows = LongStream.range(from, from + BATCH)
                    .mapToObj(i -> row(acme, i, i % 2 == 0 ? OutboxKind.MAIL : OutboxKind.ACKNOWLEDGE, NOW))
                    .toList();
            storage.transact(unit -> {
                unit.outbox().add(rows);
                return rows.size();
            });
        }
        storage.transact(unit -> {
            unit.outbox()
                    .add(LongStream.range(OTHERS, OTHERS + 2000)
                            .mapToObj(i -> row(globex, i, OutboxKind.MAIL, NOW.plusSeconds(1)))
                            .toList());
            return true;
        });
    }

    private static List<OutboxRow> claim(JdbcStorage storage, TenantId tenant) {
        return storage.transact(unit -> unit.outbox()
                .claim(tenant, Set.of(OutboxKind.MAIL), "a", NOW.plusSeconds(2), NOW.plusSeconds(60), 200));
    }

    private static String plan(HikariDataSource pool, TenantId tenant) throws SQLException {
        String query = JdbcOptions.defaults()
                .naming()
                .render(
                        dialect(pool) instanceof MariaDb
                                ? JdbcOutbox.candidates(Set.of(OutboxKind.MAIL))
                                : "SELECT t.tenant, t.id" + JdbcOutbox.queue(Set.of(OutboxKind.MAIL)));
        Object later = dialect(pool).parameter(NOW.plusSeconds(60));
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement("EXPLAIN " + query + " LIMIT 200")) {
            statement.setInt(1, tenant.number());
            statement.setObject(2, later);
            statement.setObject(3, later);
            List<String> lines = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        lines.add(String.valueOf(result.getString(i)));
                    }
                }
            }
            return String.join("\n", lines).toLowerCase(Locale.ROOT);
        }
    }

    private static OutboxRow row(TenantId tenant, long number, OutboxKind kind, Instant notBefore) {
        OpaqueId id = OpaqueId.of(NOW, tenant, number);
        return new OutboxRow(tenant, id, kind, "agency-1", id, "", 0, notBefore);
    }
}
