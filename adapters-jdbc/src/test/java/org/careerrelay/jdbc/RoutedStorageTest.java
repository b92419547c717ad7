package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.careerrelay.CareerRelay;
import org.careerrelay.jdbc.RoutedContractTest.Routes;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.health.WaitingLog;
import org.careerrelay.model.link.RejectionResult.Linked;
import org.careerrelay.model.outbox.OutboxStatus;
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
                .hasMessage("no route can be reached");
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
                .filter(store -> store.getReturnType().isInterface())
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
                        || type.getTypeName().endsWith("OutboxRow>"));
    }

    private List<String> tenants() {
        return storage.<List<Tenant>>transact(unit -> unit.tenants().page(new TenantId(0), 10)).stream()
                .map(tenant -> tenant.kind() + " " + tenant.key() + " " + tenant.id())
                .toList();
    }
}
