package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.spi.storage.Perishable;
import org.careerrelay.spi.storage.RetentionStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/** A batch of the retention reads no table from end to end, however many rows there are, and takes no longer the further it has come. */
class RetentionPlanTest extends Databases {

    private static final Instant MADE = Instant.parse("2026-11-21T00:00:00Z");
    private static final Instant LATER = MADE.plus(Duration.ofDays(400));
    private static final int BATCH = 1000;
    private static final int MILLION = 1_000_000;

    @Test
    void everyBatchHasAnIndexToGoBy() throws SQLException {
        HikariDataSource pool = closing(open(TestDatabase::postgres).pool());
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.migrate();
        TenantId acme = company(storage);
        for (Perishable what : Perishable.values()) {
            String plan = plan(pool, acme, what, false);
            assertThat(plan).as(what + "\n" + plan).contains("index cond").doesNotContain("seq scan");
        }
    }

    @Test
    @Tag("long")
    @Timeout(600)
    void aMillionRowsGoInBatchesOfAThousand(TestReporter reporter) throws SQLException {
        HikariDataSource pool = closing(open(TestDatabase::postgres).pool());
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.migrate();
        TenantId acme = company(storage);
        fill(pool, acme);
        assertThat(plan(pool, acme, Perishable.CONTACT, true)).doesNotContain("seq scan");
        assertThat(plan(pool, acme, Perishable.REJECTION, true)).doesNotContain("seq scan on cr_rejection");

        for (Perishable what : List.of(Perishable.CONTACT, Perishable.REJECTION)) {
            List<Long> millis = new ArrayList<>();
            long rows = 0;
            @Nullable OpaqueId after = null;
            RetentionStore.Batch batch;
            do {
                @Nullable OpaqueId from = after;
                long begin = System.nanoTime();
                batch = storage.transact(unit -> unit.retention().purge(acme, what, LATER, from, BATCH));
                millis.add(Duration.ofNanos(System.nanoTime() - begin).toMillis());
                rows += batch.rows();
                after = batch.last();
            } while (batch.rows() == BATCH);

            assertThat(rows).isEqualTo(MILLION);
            List<Long> sorted = millis.stream().sorted().toList();
            reporter.publishEntry(
                    what.name(),
                    rows + " rows in "
                            + millis.stream().mapToLong(Long::longValue).sum() + " ms; a batch: median "
                            + sorted.get(sorted.size() / 2) + " ms, at most "
                            + sorted.get(sorted.size() - 1) + " ms");
        }
    }

    private static TenantId company(JdbcStorage storage) {
        return storage.transact(
                unit -> unit.tenants().create(TenantKind.COMPANY, "acme", MADE).id());
    }

    /** Ids as the engine makes them: the milliseconds, then the rest. */
    private static void fill(HikariDataSource pool, TenantId tenant) {
        String id = "(lpad(to_hex(" + MADE.toEpochMilli() + " + i / 10), 12, '0') || lpad(to_hex(i), 20, '0'))::uuid";
        String rows = " FROM generate_series(1, " + MILLION + ") AS i";
        TestDatabase.execute(
                pool,
                "INSERT INTO cr_vault (tenant, kind, subject, person, sealed) SELECT " + tenant.number()
                        + ", 'CONTACT', " + id + ", " + id + ", decode(repeat('ab', 120), 'hex')" + rows);
        TestDatabase.execute(
                pool,
                "INSERT INTO cr_rejection (tenant, id, application, fingerprint, person, decided_at, decided_by, registered_at)"
                        + " SELECT " + tenant.number() + ", " + id + ", 'a-' || i, decode(repeat('ab', 32), 'hex'), "
                        + id
                        + ", '2026-11-21T00:00:00Z', 'recruiter-3', '2026-11-21T00:00:00Z'" + rows);
        TestDatabase.execute(pool, "ANALYZE");
    }

    /** With the tables as they are, or, where they have no rows, as if reading one from end to end were the last resort. */
    private static String plan(HikariDataSource pool, TenantId tenant, Perishable what, boolean asTheyAre)
            throws SQLException {
        try (Connection connection = pool.getConnection()) {
            Dialect dialect = dialect(pool);
            try (PreparedStatement setting = connection.prepareStatement("SET enable_seqscan = " + asTheyAre)) {
                setting.execute();
            }
            try (PreparedStatement statement = connection.prepareStatement(
                    "EXPLAIN " + JdbcOptions.defaults().naming().render(select(what)))) {
                Object[] parameters = parameters(what, tenant);
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, dialect.parameter(parameters[i]));
                }
                List<String> lines = new ArrayList<>();
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        lines.add(result.getString(1));
                    }
                }
                return String.join("\n", lines).toLowerCase(Locale.ROOT);
            }
        }
    }

    private static String select(Perishable what) {
        return switch (what) {
            case COMMAND -> AgedCommands.DUE;
            case NOTICE -> AgedNotices.FIRST;
            default -> AgedRowsSql.all().get(what).select();
        };
    }

    private static Object[] parameters(Perishable what, TenantId tenant) {
        return switch (what) {
            case COMMAND, NOTICE -> new Object[] {tenant, LATER, BATCH};
            default -> AgedRowsSql.all().get(what).parameters(tenant, LATER, RowKeys.FIRST, BATCH);
        };
    }
}
