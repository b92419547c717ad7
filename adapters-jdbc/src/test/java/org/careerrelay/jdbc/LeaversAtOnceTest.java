package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.LeaverDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.circulation.CareerThread;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.leaver.ExitInterview;
import org.careerrelay.model.leaver.ExitReason;
import org.careerrelay.model.leaver.ExitResult;
import org.careerrelay.model.leaver.ExitState;
import org.careerrelay.model.leaver.ExitStep;
import org.careerrelay.model.leaver.GraduationSupport;
import org.careerrelay.model.leaver.Reconnection;
import org.careerrelay.model.leaver.ReconnectionResult;
import org.careerrelay.model.leaver.ReconnectionType;
import org.careerrelay.model.leaver.SupportResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Several desks that record, decide and support the same exit cases at the same moment. */
class LeaversAtOnceTest extends Databases {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int DESKS = 4;
    private static final int CASES = 12;

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void eachCaseIsOneAndIsDecidedOnce(Supplier<TestDatabase> database) throws Exception {
        JdbcStorage storage = storage(database);
        CompanyDesk acme = acme(storage);
        List<List<ExitResult>> told =
                Race.run(DESKS, desk -> leavers(acme, desk).record(steps(desk)));

        for (int each = 0; each < CASES; each++) {
            String key = "x-" + each;
            ExitState state = leavers(acme, 0).exitCase(key).orElseThrow().state();
            assertThat(state).isIn(ExitState.RETAINED, ExitState.EXIT_CONFIRMED);
            List<ExitResult> decisions = told.stream()
                    .map(desk -> desk.stream()
                            .filter(result -> result.exitCase().equals(key))
                            .toList()
                            .get(2))
                    .toList();
            assertThat(decisions)
                    .as("one desk decided, and nobody after it")
                    .containsOnlyOnce(new ExitResult.Recorded(key, state))
                    .isSubsetOf(
                            new ExitResult.Recorded(key, state),
                            new ExitResult.Repeated(key, state),
                            new ExitResult.Conflict(key, state));
            List<CareerThread> threads =
                    acme.people(accessor(0)).thread("e-" + each).stream().toList();
            assertThat(threads.stream().flatMap(thread -> thread.steps().stream()))
                    .as("who stays has left nothing")
                    .hasSize(state == ExitState.EXIT_CONFIRMED ? 1 : 0);
        }
        TenantId tenant = tenant(storage);
        assertThat(rows(storage, tenant, RowKind.EXIT_CASE)).isEqualTo(CASES);
        assertThat(rows(storage, tenant, RowKind.PERSON))
                .as("nobody is two people")
                .isEqualTo(CASES);
        assertThat(rows(storage, tenant, RowKind.AUDIT_ENTRY)).isEqualTo(DESKS + 2 * CASES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void whoLeavesIsGivenOneLinkAndIsConnectedAgainOnce(Supplier<TestDatabase> database) throws Exception {
        JdbcStorage storage = storage(database);
        CompanyDesk acme = acme(storage);
        leavers(acme, 0).record(confirmed());
        List<List<SupportResult>> given =
                Race.run(DESKS, desk -> leavers(acme, desk).support(supports()));
        assertThat(given.stream().flatMap(List::stream)).allMatch(SupportResult.Linked.class::isInstance);
        assertThat(given.stream()
                        .flatMap(List::stream)
                        .map(SupportResult.Linked.class::cast)
                        .filter(linked -> !linked.repeated()))
                .hasSize(CASES);
        assertThat(rows(storage, tenant(storage), RowKind.REFERRAL)).isEqualTo(CASES);

        List<List<ReconnectionResult>> again = Race.run(
                DESKS,
                desk -> leavers(acme, desk)
                        .reconnect(
                                List.of(new Reconnection("again", "e-1", ReconnectionType.REHIRE, TODAY.plusDays(9)))));
        assertThat(again.stream().flatMap(List::stream))
                .containsOnly(new ReconnectionResult.Recorded("again"), new ReconnectionResult.Repeated("again"))
                .containsOnlyOnce(new ReconnectionResult.Recorded("again"));
        assertThat(leavers(acme, 0).turnover(Period.month(2026, 11)).confirmed())
                .isEqualTo(new KpiValue.Known(BigDecimal.valueOf(CASES)));
    }

    /** Two desks confirm what the two others say stays, each in an order of its own. */
    private static List<ExitStep> steps(int desk) {
        List<ExitStep> steps = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            int each = desk % 2 == 0 ? i : CASES - 1 - i;
            String key = "x-" + each;
            steps.add(new ExitStep.Opened(key, "e-" + each, TODAY));
            steps.add(new ExitStep.Interviewed(
                    key, ExitInterview.of(TODAY, "hr-1", ExitReason.PAY).noting("note")));
            steps.add(desk < DESKS / 2 ? new ExitStep.Confirmed(key, TODAY, TODAY) : new ExitStep.Retained(key, TODAY));
        }
        return steps;
    }

    private static List<ExitStep> confirmed() {
        List<ExitStep> steps = new ArrayList<>();
        for (int each = 0; each < CASES; each++) {
            steps.add(new ExitStep.Opened("x-" + each, "e-" + each, TODAY));
            steps.add(new ExitStep.Confirmed("x-" + each, TODAY, TODAY));
        }
        return steps;
    }

    private static List<GraduationSupport> supports() {
        List<GraduationSupport> supports = new ArrayList<>();
        for (int each = 0; each < CASES; each++) {
            supports.add(GraduationSupport.of("x-" + each, "山田 太郎", "taro-" + each + "@example.jp", "hr-1"));
        }
        return supports;
    }

    private static LeaverDesk leavers(CompanyDesk company, int desk) {
        return company.leavers(accessor(desk));
    }

    private static Accessor accessor(int desk) {
        return Accessor.of("hr-" + desk, ActorRole.HUMAN_RESOURCES).because(AccessReason.Code.OTHER, "exit of staff");
    }

    private static CompanyDesk acme(JdbcStorage storage) {
        CompanyDesk acme = CareerRelay.builder()
                .storage(storage)
                .mail(MemoryMail.create())
                .agency(MemoryAgency.create())
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(KeyRing.random(new Random(1)))
                .clock(() -> NOW)
                .random(new Random(2))
                .build()
                .company("acme");
        Ats.settle(acme);
        return acme;
    }

    private static TenantId tenant(JdbcStorage storage) {
        return storage.transact(unit -> unit.tenants().find(TenantKind.COMPANY, "acme"))
                .orElseThrow()
                .id();
    }

    private static int rows(JdbcStorage storage, TenantId tenant, RowKind kind) {
        return storage.<List<?>>transact(unit -> unit.exports().read(tenant, kind, null, 1000))
                .size();
    }
}
