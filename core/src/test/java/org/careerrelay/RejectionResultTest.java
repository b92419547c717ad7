package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.link.RejectionResult.Invalid;
import org.careerrelay.model.link.RejectionResult.Linked;
import org.careerrelay.model.link.RejectionResult.WithoutLink;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.link.Unrejection;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a company hears about each of its rejections. */
class RejectionResultTest {

    @Test
    void aRejectionIsLinkedOnceAndSaidAgain() {
        try (World world = World.immediate()) {
            RejectionResult first = world.reject(world.rejection(1));
            assertThat(first).isInstanceOfSatisfying(RejectionResult.Linked.class, linked -> {
                assertThat(linked.application()).isEqualTo("a-1");
                assertThat(linked.repeated()).isFalse();
                assertThat(world.reject(world.rejection(1)))
                        .isEqualTo(new RejectionResult.Linked("a-1", linked.referral(), true));
            });
        }
    }

    @Test
    @Proves({"A21", "R-70"})
    void aFileThatIsReadAgainAfterItsRejectionsWereForgottenWritesToNobody() {
        try (World world = World.immediate()) {
            Rejection rejection = world.rejection(1);
            world.reject(rejection);
            world.run();
            world.clock.set(Instant.parse("2027-11-15T00:00:00Z"));
            assertThat(world.reject(rejection))
                    .as("on its last day it is known")
                    .isInstanceOfSatisfying(
                            Linked.class,
                            linked -> assertThat(linked.repeated()).isTrue());
            assertThat(world.reject(decided("a-first-day", rejection.decidedAt())))
                    .isInstanceOf(Linked.class);
            assertThat(world.reject(decided("a-before", rejection.decidedAt().minusMillis(1))))
                    .isInstanceOf(Invalid.class);
            world.run();

            world.clock.move(Duration.ofDays(70));
            world.company().operator().retention().run(TenantKind.COMPANY, World.ACME);
            assertThat(world.<List<StoredRejection>>read(
                            (unit, acme) -> unit.rejections().byApplication(acme, List.of("a-1"))))
                    .isEmpty();
            int mails = world.mail.letters().size();
            List<RejectionResult> again = world.desk().reject(List.of(world.rejection(3), rejection, rejection));
            world.run();

            assertThat(again.get(0)).isInstanceOf(Linked.class);
            for (int i : List.of(1, 2)) {
                assertThat(again.get(i))
                        .isInstanceOfSatisfying(
                                Invalid.class,
                                invalid -> assertThat(invalid.violations())
                                        .singleElement()
                                        .satisfies(violation -> {
                                            assertThat(violation.code()).isEqualTo("decided-at.forgotten");
                                            assertThat(violation.path()).isEqualTo("[" + i + "].decidedAt");
                                        }));
            }
            assertThat(world.mail.letters()).hasSize(mails + 1);
        }
    }

    @Test
    @Proves({"A17", "A21"})
    void whatWasTakenBackIsKnownWhereItIsDecidedAnewHoweverLongAgo() {
        try (World world = World.immediate()) {
            world.reject(world.rejection(1));
            world.run();
            world.desk().unreject(Unrejection.of("a-1", "recruiter-3", "REOPENED"));
            world.clock.set(Instant.parse("2028-01-15T00:00:00Z"));
            assertThat(world.reject(decided("a-1", World.START.plusSeconds(60))))
                    .isInstanceOfSatisfying(
                            Linked.class,
                            linked -> assertThat(linked.repeated()).isFalse());
        }
    }

    private static Rejection decided(String application, Instant at) {
        return Rejection.of(application, "山田 太郎", "another@example.jp", at, "recruiter-3");
    }

    @Test
    void whatIsStillKnownIsSaidAgainHoweverOldItIs() {
        try (World world = World.immediate()) {
            world.consented(1);
            Rejection rejection = world.rejection(1);
            world.run();
            world.clock.set(Instant.parse("2028-01-15T00:00:00Z"));
            world.company().operator().retention().run(TenantKind.COMPANY, World.ACME);
            assertThat(world.reject(rejection)).isInstanceOf(Linked.class);
        }
    }

    @Test
    void anotherBodyUnderTheSameApplicationIsAConflict() {
        try (World world = World.immediate()) {
            Rejection rejection = world.rejection(1);
            world.reject(rejection);
            assertThat(world.reject(rejection.forJob("営業"))).isEqualTo(new RejectionResult.Conflict("a-1"));
            assertThat(world.reject(
                            Rejection.of("a-1", "山田 花子", "taro1@example.jp", rejection.decidedAt(), "recruiter-3")))
                    .isEqualTo(new RejectionResult.Conflict("a-1"));
            assertThat(world.desk().reject(List.of(rejection, rejection.forJob("営業"), rejection)))
                    .extracting(Object::getClass)
                    .containsExactly(
                            RejectionResult.Linked.class, RejectionResult.Conflict.class, RejectionResult.Linked.class);
        }
    }

    @Test
    void withoutAProgrammeThereIsAMailWithoutALink() {
        try (World world = World.empty()) {
            world.settle(World.ACME);
            assertThat(world.reject(world.rejection(1)))
                    .isEqualTo(new WithoutLink("a-1", NoLinkReason.NO_PROGRAMME, false));
            assertThat(world.reject(world.rejection(1)))
                    .isEqualTo(new WithoutLink("a-1", NoLinkReason.NO_PROGRAMME, true));
            world.run();
            assertThat(world.mail.letters()).hasSize(1).allMatch(letter -> letter.relay() == null);
        }
    }

    @Test
    @Proves({"R-27", "V-C9"})
    void withoutAValidLicenceThereIsNoLinkAndNoBlock() {
        without(
                programme -> Programme.tenForOne(World.AGENCY)
                        .reviewedOn(World.TODAY)
                        .noticeBasis(programme.noticeBasis()),
                NoLinkReason.NO_LICENCE);
        without(programme -> programme.licence("13-ユ-010554", World.TODAY.minusDays(1)), NoLinkReason.NO_LICENCE);
        try (World world = World.with(programme -> programme.licence("13-ユ-010554", World.TODAY))) {
            assertThat(world.reject(world.rejection(1))).isInstanceOf(RejectionResult.Linked.class);
        }
    }

    @Test
    void withoutABasisOfTheNoticeThereIsNoLinkAndNoBlock() {
        without(programme -> programme.noticeBasis(null), NoLinkReason.NO_NOTICE_BASIS);
        without(
                programme -> programme.noticeBasis(
                        new NoticeBasis(NoticeBasis.Kind.RECORDED_EXCEPTION, "memo-7", World.TODAY.plusDays(1))),
                NoLinkReason.NO_NOTICE_BASIS);
    }

    @Test
    void withoutThePartnersProfileThereIsNoLink() {
        try (World world = World.empty()) {
            world.settle(World.ACME);
            world.desk()
                    .open(new Programme(
                            "agency-2",
                            World.programme().rule(),
                            World.programme().licence(),
                            World.TODAY,
                            null,
                            World.programme().noticeBasis(),
                            World.programme().handOver(),
                            World.programme().publication(),
                            Programme.JAPAN,
                            30,
                            12,
                            Policies.DEFAULT));
            assertThat(world.reject(world.rejection(1)))
                    .isEqualTo(new WithoutLink("a-1", NoLinkReason.NO_PROFILE, false));
        }
    }

    private static void without(UnaryOperator<Programme> programme, NoLinkReason reason) {
        try (World world = World.with(programme)) {
            assertThat(world.reject(world.rejection(1))).isEqualTo(new WithoutLink("a-1", reason, false));
            world.run();
            assertThat(world.mail.letters()).hasSize(1).allMatch(letter -> letter.relay() == null);
            assertThat(world.figure("funnel.issued")).isZero();
        }
    }

    @Test
    @Proves("R-06")
    void aDecisionInTheFutureIsRefusedSoThatConsentAlwaysComesAfterIt() {
        try (World world = World.immediate()) {
            Instant edge = World.START.plus(Duration.ofMinutes(5));
            Rejection early = Rejection.of("a-1", "山田 太郎", World.address(1), edge.plusNanos(1000), "recruiter-3");
            assertThat(codes(world.reject(early))).containsExactly("decided-at.future");

            assertThat(world.reject(world.rejection(1))).isInstanceOf(RejectionResult.Linked.class);
            world.run();
            world.clock.set(World.START.minusSeconds(1)); // a clock that went back
            assertThat(world.consent(1)).isInstanceOf(ConsentOutcome.InvalidLink.class);
            world.clock.set(World.START);
            assertThat(world.consent(1)).isInstanceOf(ConsentOutcome.Given.class);
        }
    }

    /** The clock of the system that decided may be ahead: the decision counts as made now, and consent still comes after it. */
    @Test
    @Proves("R-06")
    void aDecisionByAClockThatIsAheadCountsAsMadeNow() {
        try (World world = World.immediate()) {
            Instant edge = World.START.plus(Duration.ofMinutes(5));
            Rejection ahead = Rejection.of("a-1", "山田 太郎", World.address(1), edge, "recruiter-3");
            assertThat(world.reject(ahead)).isInstanceOf(RejectionResult.Linked.class);
            assertThat(world.reject(ahead))
                    .isInstanceOfSatisfying(
                            RejectionResult.Linked.class,
                            again -> assertThat(again.repeated()).isTrue());
            world.run();
            assertThat(world.consent(1)).isInstanceOf(ConsentOutcome.Given.class);
            assertThat(world.<List<StoredRejection>>read(
                            (unit, tenant) -> unit.rejections().byApplication(tenant, Set.of("a-1"))))
                    .extracting(StoredRejection::decidedAt)
                    .containsExactly(World.START);
        }
    }

    /** Who decided stands in events: it is a reference, and nobody's name or address. */
    @ParameterizedTest
    @ValueSource(strings = {"山田 花子", "hanako@example.co.jp", "recruiter 3", "a\nb", "ｒ３"})
    void whoDecidedIsAnOpaqueReference(String decidedBy) {
        try (World world = World.immediate()) {
            Rejection named = Rejection.of("a-1", "山田 太郎", World.address(1), World.START, decidedBy);
            assertThat(codes(world.reject(named))).containsExactly("decidedBy.pattern");
            assertThat(codes(
                            world.reject(Rejection.of("a-1", "山田 太郎", World.address(1), World.START, "r".repeat(101)))))
                    .containsExactly("decidedBy.size");
            Rejection good = Rejection.of(
                    "a-1", "山田 太郎", World.address(1), World.START, "https://hr.example/users/R_3.x:" + "9".repeat(69));
            assertThat(world.reject(good)).isInstanceOf(RejectionResult.Linked.class);
        }
    }

    @Test
    void allThatIsWrongIsSaidAtOnceInBothLanguages() {
        try (World world = World.immediate()) {
            RejectionResult result = world.desk()
                    .reject(List.of(
                            world.rejection(1), Rejection.of(" ", " ", "taro", World.START.plusSeconds(301), "")))
                    .get(1);
            assertThat(codes(result))
                    .containsExactly(
                            "application.notblank",
                            "decided-at.future",
                            "decidedBy.notblank",
                            "mail.syntax",
                            "name.invalid");
            assertThat(((RejectionResult.Invalid) result).violations()).allSatisfy(violation -> {
                assertThat(violation.path()).startsWith("[1].");
                assertThat(violation.messageJa()).isNotBlank().doesNotContain("{");
                assertThat(violation.messageEn()).isNotBlank().doesNotContain("{");
                assertThat(violation.messageJa()).isNotEqualTo(violation.messageEn());
            });
        }
    }

    @Test
    @SuppressWarnings("NullAway") // what hosts without null checks send
    void aRowOfNullsIsExplainedAndTheGoodRowsAreKept() {
        try (World world = World.immediate()) {
            List<RejectionResult> results = world.desk()
                    .reject(List.of(
                            world.rejection(1), new Rejection(null, null, null, null, null, null), world.rejection(2)));

            assertThat(results.get(0)).isInstanceOf(RejectionResult.Linked.class);
            assertThat(codes(results.get(1)))
                    .containsExactly(
                            "application.notblank",
                            "decidedAt.notnull",
                            "decidedBy.notblank",
                            "job.notnull",
                            "mail.notnull",
                            "name.notnull");
            assertThat(results.get(2)).isInstanceOf(RejectionResult.Linked.class);
        }
    }

    @Test
    @Proves("R-27")
    void withoutTheCompanysProfileNothingIsDone() {
        try (World world = World.empty()) {
            assertThatThrownBy(() -> world.reject(world.rejection(1)))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.violations())
                                    .extracting(Violation::code)
                                    .containsExactly("company.profile-missing"));
            world.desk().partner(World.agencyProfile(World.AGENCY));
            assertThatThrownBy(() -> world.reject(world.rejection(1))).isInstanceOf(InvalidInputException.class);
            assertThat(world.company().operator().outbox().waiting()).isZero();
        }
    }

    @Test
    @Proves("A15")
    void aBatchOfThousandsWithDuplicatesGivesOneMailPerApplication() {
        try (World world = World.immediate()) {
            List<Rejection> batch = new ArrayList<>();
            IntStream.rangeClosed(1, 2500).forEach(person -> {
                batch.add(world.rejection(person));
                if (person % 10 == 0) {
                    batch.add(world.rejection(person / 2)); // seen before, sometimes in an earlier batch
                }
            });
            List<RejectionResult> results = world.desk().reject(batch);

            assertThat(results)
                    .hasSize(2750)
                    .extracting(RejectionResult::application)
                    .containsExactlyElementsOf(
                            batch.stream().map(Rejection::application).toList());
            assertThat(results)
                    .filteredOn(result -> result instanceof RejectionResult.Linked linked && linked.repeated())
                    .hasSize(250);
            assertThat(world.company().operator().dispatch().done()).isEqualTo(2500);
            assertThat(world.mail.letters())
                    .extracting(letter -> letter.recipientAddress().reveal())
                    .hasSize(2500)
                    .doesNotHaveDuplicates();
            assertThat(world.figure("funnel.issued")).isEqualTo(2500);
        }
    }

    @Test
    void aLicenceOfTheWrongFormIsNotTaken() {
        try (World world = World.empty()) {
            assertThatThrownBy(() ->
                            world.desk().open(World.programme().licence("13-010554", LocalDate.of(2029, 3, 31))))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void whatNoStorageCouldKeepIsTheRowsFaultAndSpoilsNoOther() {
        try (World world = World.immediate()) {
            Instant decided = World.START;
            List<RejectionResult> results = world.desk()
                    .reject(List.of(
                            Rejection.of("a\u0000b", "山田 太郎", World.address(1), decided, "r-1"),
                            Rejection.of("c\uD842", "山田 太郎", World.address(2), decided, "r-1"),
                            Rejection.of("d", "山田 太郎", World.address(3), decided, "r-1")
                                    .forJob("営業\n部"),
                            Rejection.of("e", "山田 太郎", World.address(4), Instant.MIN, "r-1"),
                            Rejection.of("f", "山田 太郎", World.address(5), decided, "r-1")));

            assertThat(codes(results.get(0))).containsExactly("application.pattern");
            assertThat(codes(results.get(1))).containsExactly("application.pattern");
            assertThat(codes(results.get(2))).containsExactly("job.pattern");
            assertThat(codes(results.get(3))).containsExactly("decided-at.too-early");
            assertThat(results.get(4)).isInstanceOf(RejectionResult.Linked.class);
            JobOrder order = JobOrder.titled("営業\u0000");
            assertThatThrownBy(() -> world.desk().request(World.AGENCY, order))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    private static List<String> codes(RejectionResult result) {
        return ((RejectionResult.Invalid) result)
                .violations().stream().map(Violation::code).toList();
    }
}
