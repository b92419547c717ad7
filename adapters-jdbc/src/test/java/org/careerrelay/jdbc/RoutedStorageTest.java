package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.careerrelay.CareerRelay;
import org.careerrelay.jdbc.RoutedContractTest.Routes;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.health.WaitingLog;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.link.RejectionResult.Linked;
import org.careerrelay.model.outbox.OutboxStatus;
import org.careerrelay.model.outbox.ParkedMessage;
import org.careerrelay.spi.storage.StorageException;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One company in H2, another in PostgreSQL, and the agency in a schema beside that: the same engine, and nobody's rows at another's. */
class RoutedStorageTest extends Databases {

    private static final int ACME = 0;
    private static final int GLOBEX = 1;
    private static final int AGENCY = 700;

    private HikariDataSource acme;
    private HikariDataSource globex;
    private HikariDataSource agency;
    private RoutedStorage storage;

    static int home(TenantKind kind, String key) {
        return kind != TenantKind.COMPANY ? AGENCY : key.equals("acme") ? ACME : GLOBEX;
    }

    @BeforeEach
    void migrate() {
        acme = closing(open(TestDatabase::h2InMemory).pool());
        TestDatabase postgres = open(TestDatabase::postgres);
        globex = closing(postgres.pool());
        agency = closing(postgres.pool());
        JdbcOptions options = JdbcOptions.defaults();
        storage = RoutedStorage.by(new Routes(
                Map.of(
                        ACME, JdbcStorage.on(acme, options.route(ACME)),
                        GLOBEX, JdbcStorage.on(globex, options.route(GLOBEX)),
                        AGENCY, JdbcStorage.on(agency, options.route(AGENCY).prefix("agency_"))),
                RoutedStorageTest::home));
        storage.migrate();
    }

    @Test
    @Proves("B19")
    void theWholeCircleRunsAndNobodysRowsLieAtAnothers() throws SQLException {
        assertThat(storage.verify())
                .containsOnlyKeys(ACME, GLOBEX, AGENCY)
                .allSatisfy((route, report) -> assertThat(report.findings()).isEmpty());
        Story.tell(storage);
        assertThat(tenants()).containsExactly("COMPANY acme 1", "COMPANY globex 65537", "AGENCY agency-1 45875201");
        assertThat(Tables.count(acme, "cr_rejection")).isEqualTo(28);
        assertThat(Tables.count(acme, "cr_rejection WHERE tenant <> 1")).isZero();
        assertThat(Tables.count(globex, "cr_rejection")).isEqualTo(4);
        assertThat(Tables.count(agency, "agency_rejection")).isZero();
        assertThat(Tables.count(agency, "agency_inbox")).isEqualTo(5);

        FrozenSchemaTest.goesOn(storage);
    }

    @Test
    void whatIsAskedAboutAllIsAskedOfEach() {
        Story.tell(storage);
        CareerRelay relay = Story.goingOn(storage).relay();
        assertThat(relay.operator().health().waitingLogs())
                .extracting(WaitingLog::tenant)
                .extracting(Tenant::key)
                .contains("acme");
        relay.company("globex").reject(List.of(Ats.rejection(50)));
        assertThat(relay.operator().health().waitingLogs())
                .extracting(WaitingLog::tenant)
                .extracting(Tenant::key)
                .containsExactly("acme", "globex");
        assertThat(relay.operator().outbox().waiting()).isEqualTo(Story.WAITING + 1);
        assertThat(storage.<List<Tenant>>transact(unit -> unit.tenants().page(new TenantId(1), 1)))
                .extracting(Tenant::key)
                .containsExactly("globex");
    }

    @Test
    void aDatabaseThatIsDownHoldsUpNobodyElse() {
        Story.tell(storage);
        globex.close();
        Story story = Story.goingOn(storage);
        story.relay().operator().dispatch();
        assertThat(story.letters()).hasSize(Story.WAITING);
        assertThat(story.relay().company("acme").reject(List.of(Ats.rejection(60))))
                .singleElement()
                .isInstanceOf(Linked.class);
        assertThatThrownBy(() -> story.relay().company("globex").reject(List.of(Ats.rejection(61))))
                .isInstanceOf(StorageException.class);
        acme.close();
        agency.close();
        assertThatThrownBy(() -> story.relay().operator().outbox())
                .isInstanceOf(StorageException.class)
                .hasMessage("no route gives an answer");
    }

    /** A fault that the next read need not have is no reason to leave a database out of the next two hundred. */
    @Test
    void aReadThatFailsLeavesItsDatabaseOutOnce() throws SQLException {
        Story.tell(storage);
        CareerRelay relay = Story.goingOn(storage).relay();
        OutboxStatus all = relay.operator().outbox();
        execute("ALTER TABLE cr_outbox RENAME TO cr_away");
        assertThat(relay.operator().outbox())
                .returns(all.waiting(), OutboxStatus::waiting)
                .returns(all.parked() - 1, OutboxStatus::parked);
        execute("ALTER TABLE cr_away RENAME TO cr_outbox");
        assertThat(relay.operator().outbox()).isEqualTo(all);
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = globex.getConnection();
                Statement executing = connection.createStatement()) {
            executing.execute(statement);
        }
    }

    @Test
    void theFiguresOfCompaniesThatLiveApartAreReadTogether() {
        storage.transact(unit -> unit.tenants().create(TenantKind.AGENCY, Ats.AGENCY, Story.BEGIN));
        Period month = Period.month(2026, 11);
        assertThat(Story.goingOn(storage).relay().operator().kpis(month)).isEmpty();

        Story.tell(storage);
        CareerRelay relay = Story.goingOn(storage).relay();
        assertThat(relay.operator().kpis(month))
                .extracting(
                        KpiReport::company,
                        report -> report.figure("funnel.issued").value())
                .containsExactly(
                        tuple("acme", new KpiValue.Known(BigDecimal.valueOf(25))),
                        tuple("globex", new KpiValue.Known(BigDecimal.valueOf(4))));
    }

    /** The pass asks which of several companies have months that are over and not summed up yet. */
    @Test
    void theMonthsOfCompaniesThatLiveApartAreSummedUp() {
        Story.tell(storage);
        LocalDate until = LocalDate.of(2027, 1, 1);
        List<TenantId> companies = Stream.of("acme", "globex")
                .map(key -> storage.transact(unit -> unit.tenants().find(TenantKind.COMPANY, key))
                        .orElseThrow()
                        .id())
                .toList();
        assertThat(storage.<List<TenantId>>transact(
                        unit -> unit.tallies().unsummed(companies, LocalDate.of(2026, 12, 1))))
                .as("the pass has done it")
                .isEmpty();
        assertThat(storage.<List<TenantId>>transact(unit -> unit.tallies().unsummed(companies, until)))
                .containsExactlyElementsOf(companies);
        storage.transact(unit -> {
            unit.tallies().sumUp(companies.get(1), until);
            return true;
        });
        assertThat(storage.<List<TenantId>>transact(unit -> unit.tallies().unsummed(companies, until)))
                .containsExactly(companies.get(0));
    }

    @Test
    void whatWasGivenUpIsListedFromEveryDatabase() {
        Story.tell(storage);
        Story story = Story.goingOn(storage);
        story.relay().operator().dispatch();
        story.parked(story.letters().subList(0, 2));
        List<ParkedMessage> all = story.relay().operator().parked(null, 10);
        assertThat(all).extracting(ParkedMessage::tenant).containsExactly("acme", "acme", "globex");
        assertThat(story.relay().operator().parked(all.get(0).id(), 10)).isEqualTo(all.subList(1, 3));
        assertThat(story.relay().operator().parked(null, 1)).isEqualTo(all.subList(0, 1));
    }

    @Test
    @Proves("A34")
    void tenantsMoveFromOneSetOfDatabasesToAnother() {
        Story.tell(storage);
        List<String> files = Exported.story(storage);
        RoutedStorage other = RoutedStorage.by(
                new Routes(Map.of(ACME, h2(ACME), GLOBEX, h2(GLOBEX), AGENCY, h2(AGENCY)), RoutedStorageTest::home));
        other.migrate();
        files.forEach(file -> Exported.into(other, file));
        assertThat(Exported.story(other)).isEqualTo(files);
        assertThatThrownBy(() -> Exported.into(other, files.get(1))).isInstanceOf(InvalidInputException.class);
    }

    private JdbcStorage h2(int route) {
        return JdbcStorage.on(
                closing(open(TestDatabase::h2InMemory).pool()),
                JdbcOptions.defaults().route(route));
    }

    @Test
    void aTransactionReachesOneDatabase() {
        Instant now = Story.BEGIN;
        assertThatThrownBy(() -> storage.transact(unit -> {
                    unit.tenants().create(TenantKind.COMPANY, "acme", now);
                    return unit.tenants().create(TenantKind.COMPANY, "globex", now);
                }))
                .isInstanceOf(StorageException.class)
                .hasMessage(
                        "one transaction reaches the tenants of one database: create in route 0 was about route [1]");
        assertThat(storage.<Boolean>transact(
                        unit -> unit.tenants().find(TenantKind.COMPANY, "acme").isPresent()))
                .isFalse();
    }

    @Test
    void workThatIsNobodysNeedsNoTransaction() {
        assertThat(storage.<Integer>transact(unit -> {
                    unit.outbox().add(List.of());
                    return unit.outbox().complete("owner", List.of()).size();
                }))
                .isZero();
    }

    @Test
    void aStorageOfAnotherRouteIsRefused() {
        RoutedStorage wrong =
                RoutedStorage.by(new Routes(Map.of(GLOBEX, JdbcStorage.on(acme)), RoutedStorageTest::home));
        assertThatThrownBy(wrong::migrate)
                .isInstanceOf(StorageException.class)
                .hasMessage("the storage of route 1 was made for route 0");
        assertThatThrownBy(() -> JdbcOptions.defaults().route(32_767)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A new call of a store must say whose rows it is about, or be known to be about all. */
    @Test
    void everyCallSaysWhoseItIsOrIsAboutAll() {
        List<Method> calls = Arrays.stream(UnitOfWork.class.getMethods())
                .filter(store ->
                        store.getParameterCount() == 0 && store.getReturnType().isInterface())
                .flatMap(store -> Arrays.stream(store.getReturnType().getMethods()))
                .toList();
        assertThat(calls)
                .hasSizeGreaterThan(100)
                .allSatisfy(call -> assertThat(Walk.isOverAll(call) || saysWhose(call))
                        .as(call.toString())
                        .isTrue());
        assertThat(calls.stream().filter(Walk::isOverAll))
                .hasSize(Walk.OVER_ALL.size())
                .allSatisfy(call -> assertThat(call.getReturnType()).isIn(List.class, Set.class, OutboxStatus.class));
    }

    private static boolean saysWhose(Method call) {
        return Stream.of(call.getGenericParameterTypes())
                .anyMatch(type -> type == TenantId.class
                        || type == TenantKind.class
                        || type.getTypeName().endsWith("TenantId>")
                        || type.getTypeName().endsWith("OutboxRow>"));
    }

    private List<String> tenants() {
        return storage.<List<Tenant>>transact(unit -> unit.tenants().page(new TenantId(0), 10)).stream()
                .map(tenant -> tenant.kind() + " " + tenant.key() + " " + tenant.id())
                .toList();
    }
}
