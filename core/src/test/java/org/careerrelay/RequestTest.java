package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.JobConditions;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.introduction.RequestResult.Cap;
import org.careerrelay.model.programme.CreditPolicy;
import org.careerrelay.model.programme.Ending;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** What a request must hold, and what keeps it from being made. */
class RequestTest {

    private static final JobConditions CONDITIONS = new JobConditions(
            "株式会社サンプル",
            "サーバー開発。変更の範囲: 会社の定める業務",
            "期間の定めなし。試用期間三か月",
            "東京都千代田区。変更の範囲: 国内の事業所",
            "九時から十八時、休憩一時間、時間外月二十時間、土日祝休",
            "月給三十五万円。固定残業代なし",
            "健康、厚生年金、労災、雇用",
            "屋内禁煙",
            "");

    @Test
    @Proves("A22")
    void anOrderHasConditionsOrAPostingAndNotBoth() {
        try (World world = World.immediate()) {
            world.count(20);
            JobOrder stated = JobOrder.titled("開発").conditions(CONDITIONS);
            assertThat(request(world, stated)).isInstanceOf(RequestResult.Requested.class);
            assertThat(request(world, JobOrder.titled("営業").posting("posting-7")))
                    .isInstanceOf(RequestResult.Requested.class);
            world.run();
            assertThat(world.inbox().introductions())
                    .extracting(Introduction::order)
                    .contains(stated);
            refuses(world, new JobOrder("経理", "k", null, null, ""), "complete.asserttrue");
            refuses(world, new JobOrder("経理", "k", "posting-7", CONDITIONS, ""), "complete.asserttrue");
        }
    }

    @Test
    @Proves("A22")
    void allThatIsMissingIsSaidAtOnce() {
        try (World world = World.immediate()) {
            JobConditions empty = new JobConditions("", " ", "", "", "", "", "", "", "");
            refuses(
                    world,
                    new JobOrder(" ", "k", null, empty, ""),
                    "title.notblank",
                    "conditions.employer.notblank",
                    "conditions.work.notblank",
                    "conditions.contractTerm.notblank",
                    "conditions.place.notblank",
                    "conditions.hours.notblank",
                    "conditions.wage.notblank",
                    "conditions.insurance.notblank",
                    "conditions.smoking.notblank");
        }
    }

    @Test
    @Proves({"A21", "CMP-13"})
    void aRequestKeyBelongsToOneOrder() {
        try (World world = World.immediate()) {
            world.count(20);
            JobOrder order = JobOrder.titled("開発").conditions(CONDITIONS).requestKey("r-1");
            RequestResult.Requested first = (RequestResult.Requested) request(world, order);
            for (int i = 0; i < 3; i++) {
                assertThat(request(world, order)).isEqualTo(new RequestResult.Requested(first.introduction(), true));
            }
            assertThat(request(world, order.posting("posting-7"))).isEqualTo(new RequestResult.Conflict());
            world.desk().open(World.programme().licence("13-ユ-010554", World.TODAY.minusDays(1)));
            assertThat(request(world, order))
                    .as("what was done stays done")
                    .isEqualTo(new RequestResult.Requested(first.introduction(), true));
            assertThat(kinds(world)).containsExactly(LedgerKind.RESERVE);
        }
    }

    @Test
    @Proves("A22")
    void noMoreAreOpenAtOnceThanTheCapAllows() {
        try (World world = capped(policy -> policy.openAtOnce(2))) {
            world.count(30);
            OpaqueId first = id(request(world, JobOrder.titled("1")));
            request(world, JobOrder.titled("2"));
            assertThat(request(world, JobOrder.titled("3")))
                    .isEqualTo(new RequestResult.CapReached(Cap.OPEN_AT_ONCE, 2));
            world.desk().introduction(first).declined();
            assertThat(request(world, JobOrder.titled("3"))).isInstanceOf(RequestResult.Requested.class);
        }
    }

    @Test
    @Proves("A22")
    void noMoreAreRequestedWithinTwelveMonthsThanTheCapAllows() {
        try (World world = capped(policy -> policy.perYear(1))) {
            world.count(30);
            world.desk().introduction(id(request(world, JobOrder.titled("1")))).declined();
            assertThat(request(world, JobOrder.titled("2"))).isEqualTo(new RequestResult.CapReached(Cap.PER_YEAR, 1));
            world.clock.move(Duration.ofDays(364));
            assertThat(request(world, JobOrder.titled("2"))).isEqualTo(new RequestResult.CapReached(Cap.PER_YEAR, 1));
            world.clock.move(Duration.ofDays(1));
            assertThat(request(world, JobOrder.titled("2"))).isInstanceOf(RequestResult.Requested.class);
        }
    }

    @Test
    void anEndedProgrammeTakesNoMoreRequests() {
        try (World world = World.immediate()) {
            world.count(20);
            world.desk()
                    .open(World.programme()
                            .policies(World.programme().policies().ending(new Ending(World.TODAY, 10))));
            assertThat(request(world, JobOrder.titled("1"))).isInstanceOf(RequestResult.Requested.class);
            world.clock.move(Duration.ofDays(10));
            assertThat(request(world, JobOrder.titled("2"))).isEqualTo(new RequestResult.Ended());
        }
    }

    @Test
    @Proves("A25")
    void theCreditThatEndsFirstIsReserved() {
        try (World world = capped(policy -> policy.expiryMonths(24))) {
            world.count(10);
            world.clock.move(Duration.ofDays(1));
            world.desk()
                    .open(World.programme()
                            .policies(World.programme().policies().credits(CreditPolicy.DEFAULT.expiryMonths(6))));
            world.count(10);
            assertThat(((RequestResult.Requested) request(world, JobOrder.titled("1")))
                            .introduction()
                            .credit())
                    .isEqualTo(2);
            assertThat(((RequestResult.Requested) request(world, JobOrder.titled("2")))
                            .introduction()
                            .credit())
                    .isEqualTo(1);
        }
    }

    @Test
    void anotherHireFromOneRequestTakesAnotherCreditOrIsOutside() {
        try (World world = World.immediate()) {
            world.count(20);
            OpaqueId first = id(request(world, JobOrder.titled("開発")));
            assertThat(world.desk().requestAnother(first, "second"))
                    .as("nobody was hired yet")
                    .isEqualTo(new RequestResult.NoFirstHire());
            world.run();
            world.inbox().introduction(first).propose(World.proposal());
            world.run();
            world.desk().introduction(first).accepted();
            world.desk().introduction(first).joined();

            RequestResult another = world.desk().requestAnother(first, "second");
            Introduction second = ((RequestResult.Requested) another).introduction();
            assertThat(second.follows()).isEqualTo(first);
            assertThat(second.credit()).isEqualTo(2);
            assertThat(second.order()).isEqualTo(JobOrder.titled("開発").requestKey("second"));
            assertThat(world.desk().requestAnother(first, "second"))
                    .isEqualTo(new RequestResult.Requested(second, true));
            assertThat(request(world, second.order()))
                    .as("a request of its own is another one")
                    .isEqualTo(new RequestResult.Conflict());
            assertThat(world.desk().requestAnother(first, "third")).isEqualTo(new RequestResult.OrdinaryFee());
            assertThatThrownBy(() -> world.desk().requestAnother(first, " ")).isInstanceOf(InvalidInputException.class);
            world.run();
            assertThat(world.inbox().introductions())
                    .extracting(Introduction::follows)
                    .containsExactly(null, first);
            assertThat(world.company().company("beta").requestAnother(first, "x"))
                    .isEqualTo(new RequestResult.NoFirstHire());
        }
    }

    @Test
    @Proves("Q20")
    void creditsAreForAnyJobUnlessTheHostSaysOtherwise() {
        try (World world = World.built(
                MemoryStorage.create(),
                builder -> builder.creditScope(
                        (company, agency, order) -> !order.title().startsWith("役員")))) {
            world.settle(World.ACME);
            world.desk().open(World.programme());
            world.count(10);
            assertThat(request(world, JobOrder.titled("役員"))).isEqualTo(new RequestResult.OutOfScope());
            assertThat(request(world, JobOrder.titled("営業"))).isInstanceOf(RequestResult.Requested.class);
        }
        try (World world = World.immediate()) {
            world.count(10);
            assertThat(request(world, JobOrder.titled("役員"))).isInstanceOf(RequestResult.Requested.class);
        }
    }

    /** A credit lives in its programme: neither another agency nor another company can draw on it, and no door hands one over. */
    @Test
    @Proves("Q21")
    void creditsCannotBeTransferredOrSold() {
        try (World world = World.immediate()) {
            world.count(10);
            world.desk().partner(World.agencyProfile("agency-2"));
            world.desk().open(Programmes.with("agency-2"));
            assertThat(world.desk().request("agency-2", JobOrder.titled("営業")))
                    .isEqualTo(new RequestResult.NothingToRedeem());
            world.settle("beta");
            world.company().company("beta").open(World.programme());
            assertThat(world.company().company("beta").request(World.AGENCY, JobOrder.titled("営業")))
                    .isEqualTo(new RequestResult.NothingToRedeem());
            assertThat(world.desk().credits(World.AGENCY).available()).isOne();
        }
        assertThat(Stream.of(CompanyDesk.class, AgencyDesk.class, AgencyInbox.class, IntroductionDesk.class)
                        .flatMap(door -> Arrays.stream(door.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName)
                        .map(name -> name.toLowerCase(Locale.ROOT)))
                .noneMatch(name -> name.contains("transfer") || name.contains("sell") || name.contains("assign"));
    }

    private static World capped(UnaryOperator<CreditPolicy> cap) {
        return World.with((Programme programme) -> programme.policies(
                programme.policies().credits(cap.apply(programme.policies().credits()))));
    }

    private static RequestResult request(World world, JobOrder order) {
        return world.desk().request(World.AGENCY, order);
    }

    private static OpaqueId id(RequestResult result) {
        return ((RequestResult.Requested) result).introduction().id();
    }

    private static void refuses(World world, JobOrder order, String... codes) {
        assertThatThrownBy(() -> request(world, order))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::code)
                                .containsExactlyInAnyOrder(codes));
    }

    private static List<LedgerKind> kinds(World world) {
        return world.company().operator().ledger(World.ACME, World.AGENCY).entries(22, 100).stream()
                .map(LedgerEntry::kind)
                .toList();
    }
}
