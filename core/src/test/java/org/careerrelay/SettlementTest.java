package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.settlement.Reconciliation;
import org.careerrelay.model.settlement.SettlementDecision;
import org.careerrelay.model.settlement.SettlementItem;
import org.careerrelay.model.settlement.SettlementItem.Kind;
import org.careerrelay.model.settlement.SettlementOutcome;
import org.careerrelay.model.settlement.SettlementStatement;
import org.careerrelay.model.settlement.SettlementStep;
import org.careerrelay.model.settlement.SettlementTotals;
import org.careerrelay.model.settlement.StatementReceipt;
import org.careerrelay.model.settlement.StatementReceipt.Reason;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.signature.Signer;
import org.careerrelay.signature.Verdict;
import org.careerrelay.signature.Verifier;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** A month between a company's installation and an agency's: both state it, compare it, and agree or not. */
class SettlementTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = NOVEMBER.plusMonths(1);
    private static final Instant LAST_MINUTE = Instant.parse("2026-11-30T14:59:00Z");
    private static final Instant DECEMBER_1 = Instant.parse("2026-11-30T16:00:00Z");
    private static final Instant JANUARY_1 = Instant.parse("2026-12-31T16:00:00Z");

    @Test
    @Proves("A35")
    void bothSidesStateTheSameReferralsEachFromItsOwnBooks() {
        try (World world = World.immediate()) {
            world.count(12);
            to(world, DECEMBER_1);
            Signed<SettlementStatement> ours = company(world, NOVEMBER).statement();
            Signed<SettlementStatement> theirs = agency(world, NOVEMBER).statement();

            assertThat(ours.document().items())
                    .hasSize(12)
                    .isEqualTo(theirs.document().items())
                    .extracting(SettlementItem::referral)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 12)
                            .mapToObj(person -> world.referral("a-" + person).id())
                            .toList());
            SettlementTotals totals = ours.document().totals();
            assertThat(totals).isEqualTo(world.desk().settlement(World.AGENCY, NOVEMBER));
            assertThat(totals.of(LedgerKind.COUNT)).isEqualTo(12);
            assertThat(totals.of(LedgerKind.GRANT)).isOne();
            assertThat(List.of(
                            totals.progressBefore(),
                            totals.progressAfter(),
                            totals.availableBefore(),
                            totals.availableAfter()))
                    .containsExactly(0L, 2L, 0L, 1L);
            assertThat(theirs.document().totals()).isNull();
            assertThat(companyKeys(world).check(ours)).isEqualTo(Verdict.VALID);
            assertThat(agencyKeys(world).check(theirs)).isEqualTo(Verdict.VALID);

            for (Reconciliation each : exchange(world, NOVEMBER)) {
                assertThat(each.difference().isEmpty()).isTrue();
                assertThat(each.unexplained().isEmpty()).isTrue();
                assertThat(each.inTransit()).isEmpty();
            }
        }
    }

    @Test
    @Proves("A35")
    void anAnswerOnItsWayAtTheEndOfTheMonthIsToldFromADifferenceAndArrivesInTheNext() {
        try (World world = World.immediate()) {
            world.count(3);
            world.consented(2);
            world.run();
            to(world, LAST_MINUTE);
            world.toCompany.cut(true);
            world.answerAll(AgencyAnswer.ACCEPTED_NEW);
            world.run();
            to(world, DECEMBER_1);
            issueBoth(world, NOVEMBER);
            List<Reconciliation> november = exchange(world, NOVEMBER);
            world.toCompany.cut(false);
            world.run();
            to(world, JANUARY_1);
            issueBoth(world, DECEMBER);
            List<Reconciliation> december = exchange(world, DECEMBER);

            List<OpaqueId> late = Stream.of("a-4", "a-5")
                    .map(application -> world.referral(application).id())
                    .toList();
            for (Reconciliation each : november) {
                assertThat(each.difference().onlyAgency())
                        .extracting(SettlementItem::referral)
                        .containsExactlyElementsOf(late);
                assertThat(each.inTransit()).containsExactlyElementsOf(late);
                assertThat(each.unexplained().isEmpty()).isTrue();
            }
            for (Reconciliation each : december) {
                assertThat(each.difference().onlyCompany())
                        .extracting(SettlementItem::referral)
                        .containsExactlyElementsOf(late);
                assertThat(each.arrived()).extracting(SettlementItem::referral).containsExactlyElementsOf(late);
                assertThat(each.unexplained().isEmpty()).isTrue();
                assertThat(each.carriedForward().isEmpty()).isTrue();
            }
            assertThat(world.desk().settlement(World.AGENCY, DECEMBER).of(LedgerKind.COUNT))
                    .isEqualTo(2);
        }
    }

    @Test
    @Proves("A35")
    void whatTheAgencyCallsNewAndTheCompanyHadCountedIsADifference() {
        try (World world = World.immediate()) {
            world.count(1);
            world.reject(Rejection.of("again", "山田 太郎", World.address(1), world.clock.instant(), "recruiter-3"));
            world.run();
            world.candidate("again").consent(world.form("again", World.address(1)));
            world.run();
            world.answerAll(AgencyAnswer.ACCEPTED_NEW); // it should have said duplicate
            world.run();
            to(world, DECEMBER_1);

            SettlementItem again = new SettlementItem(world.referral("again").id(), Kind.COUNT);
            for (Reconciliation each : exchange(world, NOVEMBER)) {
                assertThat(each.unexplained().onlyAgency()).containsExactly(again);
                assertThat(each.unexplained().onlyCompany()).isEmpty();
                assertThat(each.inTransit()).isEmpty();
            }
        }
    }

    @Test
    @Proves("Q33")
    void anAgencysSilenceCountsNothingAndStandsInBothStatements() {
        try (World world = World.immediate()) {
            world.count(1);
            world.consented(1);
            world.run();
            to(world, DECEMBER_1);
            OpaqueId silent = world.referral("a-2").id();
            for (SettlementDesk desk : List.of(company(world, NOVEMBER), agency(world, NOVEMBER))) {
                assertThat(desk.statement().document().unanswered()).containsExactly(silent);
                assertThat(desk.statement().document().items())
                        .extracting(SettlementItem::referral)
                        .doesNotContain(silent);
            }
            world.answerAll(AgencyAnswer.REFUSED);
            world.run();
            for (SettlementDesk desk : List.of(company(world, NOVEMBER), agency(world, NOVEMBER))) {
                assertThat(desk.statement().document().unanswered())
                        .as("as it was at the month's end, whenever it is asked")
                        .containsExactly(silent);
            }
            to(world, JANUARY_1);
            assertThat(company(world, DECEMBER).statement().document().unanswered())
                    .isEmpty();
        }
    }

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

    private static void to(World world, Instant at) {
        world.clock.move(Duration.between(world.clock.instant(), at));
    }

    private static SettlementDesk company(World world, YearMonth month) {
        return world.company().operator().settlement(World.ACME, World.AGENCY, month);
    }

    private static SettlementDesk agency(World world, YearMonth month) {
        return world.inbox().settlement(World.ACME, month);
    }

    private static Verifier companyKeys(World world) {
        return Verifier.of(world.company().operator().verificationKeys());
    }

    private static Verifier agencyKeys(World world) {
        return Verifier.of(world.agency().operator().verificationKeys());
    }

    private static void issueBoth(World world, YearMonth month) {
        company(world, month).record(SettlementDecision.issue("issue", "accountant-1"));
        agency(world, month).record(SettlementDecision.issue("issue", "accountant-9"));
    }

    /** Each side takes the other's statement; what each makes of the two. */
    private static List<Reconciliation> exchange(World world, YearMonth month) {
        SettlementDesk company = company(world, month);
        SettlementDesk agency = agency(world, month);
        assertThat(company.receive(agency.statement(), agencyKeys(world))).isInstanceOf(StatementReceipt.Taken.class);
        assertThat(agency.receive(company.statement(), companyKeys(world))).isInstanceOf(StatementReceipt.Taken.class);
        return List.of(
                company.reconciliation().orElseThrow(), agency.reconciliation().orElseThrow());
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
