package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.careerrelay.CareerRelay;
import org.careerrelay.TenantDesk;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Recomputation;
import org.careerrelay.model.kpi.Recomputation.Difference;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures and ledgers are what the log tells, and where somebody has changed them it shows. */
class RecomputationTest extends Databases {

    private static final int CALLERS = 6;

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    @Proves({"A34", "B18"})
    void whatEngineAndLogTellIsTheSameAndAnyOtherRowIsNamed(Supplier<TestDatabase> database) {
        HikariDataSource pool = closing(open(database).pool());
        CareerRelay relay = told(pool);
        TenantDesk acme = acme(relay);
        assertThat(acme.recompute().differences()).isEmpty();
        assertThat(acme.recompute().events()).isGreaterThan(100);
        assertThat(relay.operator()
                        .tenant(TenantKind.COMPANY, "globex")
                        .recompute()
                        .isProven())
                .isTrue();

        String own = " WHERE tenant = (SELECT id FROM cr_tenant WHERE tenant_key = 'acme')";
        String seventh = "UPDATE cr_ledger SET amount = %s" + own + " AND sequence = 7";
        changed(pool, acme, seventh.formatted(2), new Difference.OfEntry(Ats.AGENCY, 7));
        TestDatabase.execute(pool, seventh.formatted(1));
        assertThat(acme.recompute().isProven()).isTrue();
        changed(
                pool,
                acme,
                "DELETE FROM cr_ledger" + own + " AND sequence = 26",
                new Difference.OfEntry(Ats.AGENCY, 26));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    @Proves("B18")
    void sumsBesideALedgerAreProvenToo(Supplier<TestDatabase> database) {
        HikariDataSource pool = closing(open(database).pool());
        TenantDesk acme = acme(told(pool));
        changed(pool, acme, "UPDATE cr_balance SET consumed = consumed + 1", new Difference.OfBalance(Ats.AGENCY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void figuresAreBroughtToWhatTheLogTellsOnce(Supplier<TestDatabase> database) throws Exception {
        HikariDataSource pool = closing(open(database).pool());
        CareerRelay relay = told(pool);
        TenantDesk acme = acme(relay);
        var before = relay.company("acme").kpis(Period.month(2026, 11)).figures();
        TestDatabase.execute(pool, "UPDATE cr_tally SET amount = amount + 5 WHERE kind = 'COUNTED'");
        TestDatabase.execute(pool, "DELETE FROM cr_tally WHERE kind = 'CONSENTED'");
        Recomputation found = acme.recompute();
        assertThat(found.differences())
                .filteredOn(Difference.OfTally.class::isInstance)
                .extracting(
                        difference -> ((Difference.OfTally) difference).stored().kind())
                .contains(TallyKind.CONSENTED, TallyKind.COUNTED)
                .doesNotContain(TallyKind.ISSUED);

        List<Boolean> repaired = Race.run(CALLERS, caller -> acme.repair(found));

        assertThat(repaired).containsOnlyOnce(true);
        assertThat(acme.recompute().isProven()).isTrue();
        assertThat(relay.company("acme").kpis(Period.month(2026, 11)).figures()).isEqualTo(before);
        relay.operator().dispatch();
        assertThat(relay.operator().events(TenantKind.COMPANY, "acme", 0, 10_000))
                .extracting(numbered -> numbered.event().type())
                .containsOnlyOnce(EventType.FIGURES_REPAIRED);
        assertThat(acme.repair(acme.recompute())).as("nothing to be put right").isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void sumsOfMonthsAreProvenAndMadeAgain(Supplier<TestDatabase> database) throws SQLException {
        HikariDataSource pool = closing(open(database).pool());
        CareerRelay relay = told(pool);
        TenantDesk acme = acme(relay);
        var before = relay.company("acme").kpis(Period.month(2026, 11)).figures();
        assertThat(Tables.count(pool, "cr_tally_month")).isPositive();
        TestDatabase.execute(pool, "UPDATE cr_tally_month SET amount = amount + 5 WHERE kind = 'COUNTED'");
        Recomputation found = acme.recompute();
        assertThat(found.differences())
                .isNotEmpty()
                .allSatisfy(difference -> assertThat(difference)
                        .isInstanceOfSatisfying(
                                Difference.OfMonth.class,
                                month -> assertThat(month.stored().amount()).isEqualTo(month.told() + 5)));
        assertThat(acme.repair(found)).isTrue();
        assertThat(acme.recompute().isProven()).isTrue();
        assertThat(relay.company("acme").kpis(Period.month(2026, 11)).figures()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void figuresByGroupAreProvenAndPutRight(Supplier<TestDatabase> database) throws Exception {
        HikariDataSource pool = closing(open(database).pool());
        CareerRelay relay = told(pool);
        JdbcStorage storage = JdbcStorage.on(pool);
        relay.company("acme")
                .reject(List.of(
                        Ats.rejection(901).forJob("営業").inDepartment("本社"),
                        Ats.rejection(902).forJob("開発").inDepartment("本社")));
        relay.operator().dispatch();
        Story.goingOn(storage).relay().operator().dispatch(); // its pass is due at once
        TenantDesk acme = acme(relay);
        assertThat(acme.recompute().differences()).isEmpty();
        List<String> before = groups(pool);
        assertThat(before).anyMatch(row -> row.contains("営業")).anyMatch(row -> row.contains("COUNTED"));

        TestDatabase.execute(pool, "UPDATE cr_tally_group SET amount = amount + 5 WHERE kind = 'COUNTED'");
        TestDatabase.execute(pool, "UPDATE cr_tally_group SET group_name = '企画' WHERE group_name = '開発'");
        TestDatabase.execute(pool, "DELETE FROM cr_tally_group WHERE grouping_kind = 'DEPARTMENT'");
        Recomputation found = acme.recompute();
        assertThat(found.differences())
                .hasOnlyElementsOfType(Difference.OfGroup.class)
                .map(Difference.OfGroup.class::cast)
                .anyMatch(group -> group.stored().kind() == TallyKind.COUNTED
                        && group.stored().amount() == group.told() + 5)
                .anyMatch(group -> group.stored().group().equals("企画") && group.told() == 0)
                .anyMatch(group ->
                        group.stored().group().equals("開発") && group.stored().amount() == 0)
                .anyMatch(group -> group.stored().group().equals("本社") && group.told() == 2);

        assertThat(Race.run(CALLERS, caller -> acme.repair(found))).containsOnlyOnce(true);
        assertThat(acme.recompute().isProven()).isTrue();
        assertThat(groups(pool)).isEqualTo(before);
        String file = Exported.of(storage, TenantKind.COMPANY, "acme");
        assertThat(acme.offboard("acme", row -> {}, proof -> {})).isPresent();
        Exported.into(storage, file);
        Story.goingOn(storage).relay().operator().dispatch();
        assertThat(acme.recompute().differences()).as("moved elsewhere").isEmpty();
        assertThat(groups(pool)).isEqualTo(before);
    }

    /** Each node's pass goes over the whole log from where another stopped, while people are rejected. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void passesOfSeveralNodesAtOnceTallyEachEventOnce(Supplier<TestDatabase> database) throws Exception {
        HikariDataSource pool = closing(open(database).pool());
        CareerRelay relay = told(pool);
        JdbcStorage storage = JdbcStorage.on(pool);
        List<Boolean> proven = Race.run(CALLERS, caller -> {
            boolean all = true;
            for (int i = 0; i < 4; i++) {
                if (caller == 0) {
                    all &= acme(relay).recompute().isProven();
                } else if (caller <= 2) {
                    relay.company("acme")
                            .reject(List.of(
                                    Ats.rejection(2000 + 100 * caller + i).forJob("職種" + i)));
                    relay.operator().dispatch();
                } else {
                    Story.goingOn(storage).relay().operator().dispatch(); // its pass is due at once
                }
            }
            return all;
        });
        assertThat(proven).containsOnly(true);
        relay.operator().dispatch();
        Story.goingOn(storage).relay().operator().dispatch();
        assertThat(acme(relay).recompute().differences()).isEmpty();
        assertThat(groups(pool))
                .as("eight links of four jobs")
                .contains("2026-12-01 JOB 職種0 ISSUED 2", "2026-12-01 JOB 職種3 ISSUED 2");
    }

    private static List<String> groups(HikariDataSource pool) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT g.on_month, g.grouping_kind, g.group_name, g.kind, g.amount FROM cr_tally_group g JOIN cr_tenant t ON t.id = g.tenant"
                                + " WHERE t.tenant_key = 'acme' AND g.amount <> 0")) {
            while (row.next()) {
                rows.add(row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getString(4)
                        + " " + row.getLong(5));
            }
        }
        rows.sort(null);
        return rows;
    }

    /** A node of the version before knows nothing of sums and leaves them where it erases a tenant. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void sumsThatStayedAreNotThoseOfATenantThatComesBack(Supplier<TestDatabase> database) throws SQLException {
        HikariDataSource pool = closing(open(database).pool());
        TenantDesk acme = acme(told(pool));
        JdbcStorage storage = JdbcStorage.on(pool);
        String file = Exported.of(storage, TenantKind.COMPANY, "acme");
        TestDatabase.execute(pool, "CREATE TABLE stayed AS SELECT * FROM cr_tally_summed");
        assertThat(acme.offboard("acme", row -> {}, proof -> {})).isPresent();
        TestDatabase.execute(
                pool,
                "INSERT INTO cr_tally_summed (tenant, until_day) SELECT s.tenant, s.until_day FROM stayed s LEFT JOIN cr_tally_summed t ON t.tenant = s.tenant WHERE t.tenant IS NULL");
        Exported.into(storage, file);
        assertThat(acme.recompute().differences()).isEmpty();
    }

    /** Many count and look at the same time: whatever moment is read, figures, ledger and log are of that moment. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    @Proves("A34")
    void itHoldsAtEveryMomentWhileACompanyIsBusy(Supplier<TestDatabase> database) throws Exception {
        HikariDataSource pool = closing(open(database).pool());
        CareerRelay relay = told(pool);
        TenantDesk acme = acme(relay);

        List<Boolean> proven = Race.run(CALLERS, caller -> {
            boolean all = true;
            for (int i = 0; i < 12; i++) {
                if (caller == 0) {
                    all &= acme.recompute().isProven();
                } else if (caller == 1) {
                    relay.operator().dispatch();
                } else {
                    relay.company("acme").reject(List.of(Ats.rejection(1000 + 100 * caller + i)));
                }
            }
            return all;
        });

        assertThat(proven).containsOnly(true);
        relay.operator().dispatch();
        assertThat(acme.recompute().differences()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void anArchivedLogProvesTogetherWithItsArchive(Supplier<TestDatabase> database) {
        HikariDataSource pool = closing(open(database).pool());
        CareerRelay relay = told(pool);
        TenantDesk acme = acme(relay);
        relay.operator().dispatch();
        List<NumberedEvent> kept = new ArrayList<>();
        acme.archive(60, (tenant, block) -> kept.addAll(block));
        assertThat(kept).hasSize(60);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(acme::recompute)
                .satisfies(e -> assertThat(e.violations().get(0).code()).isEqualTo("events.archived"));
        assertThat(acme.recompute(kept.iterator()).differences()).isEmpty();
    }

    /** Events that version 1 wrote tell less, and enough. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("org.careerrelay.jdbc.FrozenSchemaTest#olderDatabases")
    @Proves("H20")
    void whatAnEarlierVersionWroteIsProven(int version, Supplier<TestDatabase> database) throws IOException {
        HikariDataSource pool = closing(open(database).pool());
        TestDatabase.execute(
                pool, FrozenSchemaTest.frozen("v" + version + "-" + FrozenSchemaTest.folder(pool) + ".sql"));
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.migrate();
        assertThat(acme(Story.goingOn(storage).relay()).recompute().differences())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void aReportTakesNoMoreThanTenStatements(Supplier<TestDatabase> database) throws SQLException {
        HikariDataSource pool = closing(open(database).pool());
        CareerRelay relay = told(pool);
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            WatchedConnection watched = new WatchedConnection(connection);
            relay.joining(JdbcStorage.transaction(watched.watched()))
                    .company("acme")
                    .kpis(Period.month(2026, 11));
            assertThat(watched.statements()).hasSizeLessThanOrEqualTo(10);
            connection.rollback();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void theOperatorSeesTheFiguresOfEveryCompany(Supplier<TestDatabase> database) {
        HikariDataSource pool = closing(open(database).pool());
        CareerRelay relay = told(pool);
        Period november = Period.month(2026, 11);
        List<KpiReport> all = relay.operator().kpis(november);
        assertThat(all).extracting(KpiReport::company).containsExactly("acme", "globex");
        assertThat(all)
                .allSatisfy(report -> assertThat(report.figures())
                        .isEqualTo(
                                relay.company(report.company()).kpis(november).figures()));
    }

    private static void changed(HikariDataSource pool, TenantDesk acme, String sql, Difference told) {
        TestDatabase.execute(pool, sql);
        assertThat(acme.recompute().differences()).as(sql).contains(told);
    }

    private static CareerRelay told(HikariDataSource pool) {
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.migrate();
        return Story.tell(storage).relay();
    }

    private static TenantDesk acme(CareerRelay relay) {
        return relay.operator().tenant(TenantKind.COMPANY, "acme");
    }
}
