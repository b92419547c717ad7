package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.careerrelay.Months.DECEMBER;
import static org.careerrelay.Months.DECEMBER_1;
import static org.careerrelay.Months.JANUARY_1;
import static org.careerrelay.Months.NOVEMBER;
import static org.careerrelay.Months.agency;
import static org.careerrelay.Months.agencyKeys;
import static org.careerrelay.Months.company;
import static org.careerrelay.Months.companyKeys;
import static org.careerrelay.Months.issueBoth;
import static org.careerrelay.Months.to;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.settlement.Reconciliation;
import org.careerrelay.model.settlement.SettlementDecision;
import org.careerrelay.model.settlement.SettlementItem;
import org.careerrelay.model.settlement.SettlementOutcome;
import org.careerrelay.model.settlement.SettlementStatement;
import org.careerrelay.model.settlement.SettlementStep;
import org.careerrelay.model.settlement.SettlementTotals;
import org.careerrelay.model.settlement.StatementReceipt;
import org.careerrelay.model.settlement.StatementReceipt.Reason;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.signature.Signer;
import org.careerrelay.signature.Verifier;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** What is taken and what is recorded about a month: by whom, once, and by which door. */
class SettlementStepsTest {

    @Test
    void aMonthThatIsNotOverIsNotSettled() {
        try (World world = World.immediate()) {
            world.count(1);
            to(world, DECEMBER_1.minusMillis(1));
            for (SettlementDesk desk : List.of(company(world, NOVEMBER), agency(world, NOVEMBER))) {
                assertRefused("month.open", desk::statement);
                assertRefused("month.open", () -> desk.record(SettlementDecision.issue("1", "a")));
                assertThat(desk.steps()).isEmpty();
            }
            assertRefused("month.open", () -> world.desk().settlement(World.AGENCY, NOVEMBER));
            assertRefused("programme.missing", () -> world.desk().settlement("agency-9", NOVEMBER));
            assertRefused(
                    "tenant.missing",
                    () -> world.agency()
                            .agency("agency-9")
                            .inbox()
                            .settlement(World.ACME, NOVEMBER)
                            .statement());
        }
    }

    @Test
    @Proves("A35")
    void aForeignOrChangedStatementIsRefusedByName() {
        try (World world = World.immediate()) {
            world.count(2);
            to(world, DECEMBER_1);
            SettlementDesk desk = company(world, NOVEMBER);
            Signed<SettlementStatement> theirs = agency(world, NOVEMBER).statement();
            Verifier keys = agencyKeys(world);
            SettlementStatement document = theirs.document();
            SettlementStatement shorter =
                    changed(document, document.zone(), document.items().subList(0, 1));

            assertThat(desk.receive(new Signed<>(shorter, theirs.signature()), keys))
                    .isEqualTo(new StatementReceipt.Refused(Reason.FORGED));
            assertThat(desk.receive(desk.statement(), keys))
                    .as("the company's own key cannot make the agency's word")
                    .isEqualTo(new StatementReceipt.Refused(Reason.FORGED));
            assertThat(desk.receive(theirs, Verifier.of(List.of())))
                    .isEqualTo(new StatementReceipt.Refused(Reason.UNKNOWN_KEY));
            StatementReceipt other = new StatementReceipt.Refused(Reason.OTHER_STATEMENT);
            assertThat(desk.receive(desk.statement(), companyKeys(world))).isEqualTo(other);
            to(world, JANUARY_1);
            assertThat(desk.receive(agency(world, DECEMBER).statement(), keys)).isEqualTo(other);
            assertThat(desk.receive(
                            world.inbox()
                                    .settlement(World.ACME, NOVEMBER, ZoneId.of("America/New_York"))
                                    .statement(),
                            keys))
                    .isEqualTo(other);
            assertThat(desk.receive(world.inbox().settlement("globex", NOVEMBER).statement(), keys))
                    .isEqualTo(other);
            assertThat(desk.reconciliation()).isEmpty();

            assertThat(desk.receive(theirs, keys)).isEqualTo(new StatementReceipt.Taken(false));
            assertThat(desk.receive(theirs, keys)).isEqualTo(new StatementReceipt.Taken(true));
            Signer second = new Signer(KeyRing.random(new Random(9)));
            assertThat(desk.receive(second.sign(shorter), Verifier.of(second.verificationKeys())))
                    .isEqualTo(new StatementReceipt.Refused(Reason.CONFLICT));
            assertThat(desk.reconciliation().orElseThrow().difference().isEmpty())
                    .isTrue();
        }
    }

    @Test
    @Proves("A35")
    void eachStepIsRecordedOnceAndIsAnEvent() {
        try (World world = World.immediate()) {
            world.count(2);
            to(world, DECEMBER_1);
            SettlementDesk desk = company(world, NOVEMBER);
            List<SettlementItem> items = desk.statement().document().items();
            List<SettlementDecision> decisions = List.of(
                    SettlementDecision.issue("issue-11", "accountant-1"),
                    SettlementDecision.dispute("dispute-11", "accountant-2", items.subList(0, 1), "重複のはずです"),
                    SettlementDecision.resolve("resolve-11", "accountant-1", "翌月に取り消します"));
            for (SettlementDecision decision : decisions) {
                assertThat(desk.record(decision))
                        .isInstanceOfSatisfying(
                                SettlementOutcome.Recorded.class,
                                recorded -> assertThat(recorded.repeated()).isFalse());
                assertThat(desk.record(decision))
                        .isInstanceOfSatisfying(
                                SettlementOutcome.Recorded.class,
                                recorded -> assertThat(recorded.repeated()).isTrue());
            }
            assertThat(desk.record(SettlementDecision.dispute("dispute-11", "accountant-2", List.of(), "別の理由")))
                    .isInstanceOf(SettlementOutcome.Conflict.class);
            assertThat(desk.record(SettlementDecision.signOff("sign-11", "accountant-2")))
                    .isEqualTo(new SettlementOutcome.NotNow());
            assertThat(desk.steps()).extracting(SettlementStep::decision).isEqualTo(decisions);
            assertRefused("note.missing", () -> desk.record(SettlementDecision.resolve("r", "accountant-1", " ")));
            assertRefused("actor.pattern", () -> desk.record(SettlementDecision.issue("r", "山田 太郎")));

            world.run();
            assertThat(world.events().stream()
                            .map(numbered -> numbered.event())
                            .filter(event -> event.type().name().startsWith("SETTLEMENT")))
                    .allSatisfy(event -> assertThat(event.details())
                            .containsEntry("partner", World.AGENCY)
                            .containsEntry("month", "2026-11")
                            .containsKey("sha256")
                            .doesNotContainValue("重複のはずです"))
                    .extracting(event -> event.type(), event -> event.details().get("actor"))
                    .containsExactly(
                            tuple(EventType.SETTLEMENT_ISSUED, "accountant-1"),
                            tuple(EventType.SETTLEMENT_DISPUTED, "accountant-2"),
                            tuple(EventType.SETTLEMENT_RESOLVED, "accountant-1"));
        }
    }

    @Test
    @Proves("A35")
    void anIssuedStatementStaysWhateverTheKeysBecomeAndIsSignedOffOnBothSides() {
        try (World world = World.immediate()) {
            world.count(2);
            to(world, DECEMBER_1);
            for (SettlementDesk desk : List.of(company(world, NOVEMBER), agency(world, NOVEMBER))) {
                Signed<SettlementStatement> before = desk.statement();
                desk.record(SettlementDecision.issue("issue", "accountant-1"));
                world.count(1);
                assertThat(desk.statement()).isEqualTo(before);
                assertThat(desk.record(SettlementDecision.signOff("sign", "accountant-2")))
                        .isInstanceOf(SettlementOutcome.Recorded.class);
                assertThat(desk.steps()).hasSize(2);
            }
        }
    }

    @Test
    void noMonthOfAnotherCompanyIsTouched() {
        try (World world = World.immediate()) {
            world.count(2);
            world.settle("beta");
            world.company().company("beta").open(World.programme());
            to(world, DECEMBER_1);
            issueBoth(world, NOVEMBER);
            SettlementDesk beta = world.company().operator().settlement("beta", World.AGENCY, NOVEMBER);
            assertThat(beta.steps()).isEmpty();
            assertThat(beta.statement().document().items()).isEmpty();
            assertThat(world.inbox()
                            .settlement("beta", NOVEMBER)
                            .statement()
                            .document()
                            .items())
                    .isEmpty();
        }
    }

    /** What the company's door gives has no place for a reference: it would tell who agreed. */
    @Test
    void theCompanysDoorHasTotalsOnly() {
        assertThat(Stream.of(SettlementTotals.class.getRecordComponents()).<Class<?>>map(RecordComponent::getType))
                .isSubsetOf(Set.of(long.class, Map.class));
        assertThat(Stream.of(CompanyDesk.class.getMethods()).<Class<?>>map(Method::getReturnType))
                .doesNotContain(SettlementDesk.class, SettlementStatement.class, Reconciliation.class);
    }

    private static SettlementStatement changed(SettlementStatement it, ZoneId zone, List<SettlementItem> items) {
        return new SettlementStatement(
                it.side(),
                it.company(),
                it.agency(),
                it.month(),
                zone,
                it.totals(),
                items,
                it.unanswered(),
                it.pending());
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::code)
                                .containsExactly(code));
    }
}
