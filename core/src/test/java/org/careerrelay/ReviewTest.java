package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.Qualification.Decision;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.qualification.ReviewCommand;
import org.careerrelay.model.qualification.ReviewResult.Conflict;
import org.careerrelay.model.qualification.ReviewResult.Done;
import org.careerrelay.model.qualification.ReviewResult.NotNow;
import org.careerrelay.model.qualification.ReviewResult.Unknown;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The review queue: what waits, and what people decide. Addresses at staff.example.jp are those of the company's own people. */
class ReviewTest {

    private final World world = world(0);
    private int keys;

    @AfterEach
    void close() {
        world.close();
    }

    private static World world(int holdDays) {
        return World.with(programme -> programme.policies(Policies.DEFAULT.qualification(
                QualificationPolicy.DEFAULT.staffDomains("staff.example.jp").holdDays(holdDays))));
    }

    @Test
    @Proves("A29")
    void anApprovalCounts() {
        OpaqueId id = waiting("one@staff.example.jp");
        assertThat(queue()).containsExactly(id);
        assertThat(desk().approve(command(id))).isEqualTo(new Done(QualificationState.COUNTED, false));
        assertThat(counted()).isOne();
        assertThat(queue()).isEmpty();
        assertThat(standing(id).state()).isEqualTo(QualificationState.COUNTED);
        assertThat(standing(id).decision()).isEqualTo(new Decision("operator-1", "looked at"));
        assertThat(desk().approve(command(id))).isEqualTo(new NotNow(QualificationState.COUNTED));
    }

    @Test
    @Proves("A29")
    void aVoidBeforeTheCountRefusesForGood() {
        OpaqueId id = waiting("one@staff.example.jp");
        assertThat(desk().voidReferral(command(id))).isEqualTo(new Done(QualificationState.VOIDED, false));
        assertThat(desk().approve(command(id))).isEqualTo(new NotNow(QualificationState.VOIDED));
        assertThat(desk().lift(command(id))).isEqualTo(new NotNow(QualificationState.VOIDED));
        assertThat(desk().voidReferral(command(id))).isEqualTo(new NotNow(QualificationState.VOIDED));
        assertThat(counted()).isZero();
        assertThat(ledger()).isEmpty();
    }

    @Test
    @Proves({"A29", "CMP-9", "CMP-10"})
    void aVoidAfterTheGrantWritesCompensatingEntriesAndDeletesNothing() {
        world.count(10);
        List<LedgerEntry> before = ledger();
        OpaqueId id = world.referral("a-10").id();
        assertThat(desk().voidReferral(command(id))).isEqualTo(new Done(QualificationState.VOIDED, false));

        List<LedgerEntry> after = ledger();
        assertThat(after).startsWith(before.toArray(new LedgerEntry[0]));
        assertThat(after.subList(before.size(), after.size()))
                .extracting(LedgerEntry::kind)
                .containsExactly(LedgerKind.UNCOUNT, LedgerKind.REVOKE);
        CreditSnapshot credits = world.desk().credits(World.AGENCY);
        assertThat(List.of(credits.counted(), credits.available(), credits.progress()))
                .containsExactly(9L, 0L, 9L);
        assertThat(answer("a-10")).isEqualTo(Outcome.REPEATED);
        assertThat(counted()).isEqualTo(9);
    }

    @Test
    @Proves({"A29", "INV-14"})
    void aVoidAfterTheCreditIsInUseIsOwedAndRepaidFirst() {
        world.count(10);
        assertThat(world.desk().request(World.AGENCY, JobOrder.titled("営業")))
                .isInstanceOf(RequestResult.Requested.class);
        desk().voidReferral(command(world.referral("a-1").id()));
        assertThat(world.desk().credits(World.AGENCY).progress()).isEqualTo(-1);
        world.count(11);
        assertThat(world.desk().credits(World.AGENCY))
                .extracting(CreditSnapshot::counted, CreditSnapshot::granted, CreditSnapshot::progress)
                .containsExactly(20L, 2L, 0L);
    }

    @Test
    @Proves("A29")
    void whoseCountWasTakenBackMayCountThroughAnotherReferral() {
        OpaqueId first = handedOver("b-1", "taro@example.jp");
        answer("b-1");
        desk().voidReferral(command(first));
        handedOver("b-2", "taro@example.jp");
        assertThat(answer("b-2")).isEqualTo(Outcome.COUNTED);
        assertThat(counted()).isOne();
    }

    @Test
    @Proves("A29")
    void aVoidBeforeTheAnswerIsFoundByTheAnswer() {
        OpaqueId id = handedOver("b-1", "taro@example.jp");
        assertThat(desk().voidReferral(command(id))).isEqualTo(new Done(QualificationState.VOIDED, false));
        assertThat(answer("b-1")).isEqualTo(Outcome.NOT_COUNTED);
        assertThat(standing(id).state()).isEqualTo(QualificationState.VOIDED);
        assertThat(counted()).isZero();
    }

    @Test
    @Proves({"A28", "A29"})
    void aStopBeforeTheAnswerWaitsForSomebodyAndGoesOnWhenItIsLifted() {
        OpaqueId id = handedOver("b-1", "taro@example.jp");
        assertThat(desk().hold(command(id))).isEqualTo(new Done(QualificationState.WAITING, false));
        assertThat(standing(id).findings()).containsExactly(Finding.of(EligibilityCode.MANUAL_HOLD));
        assertThat(answer("b-1")).isEqualTo(Outcome.PENDING);
        assertThat(standing(id).state()).isEqualTo(QualificationState.REVIEW);
        assertThat(desk().lift(command(id))).isEqualTo(new Done(QualificationState.COUNTED, false));
        assertThat(counted()).isOne();
        assertThat(world.referral("b-1").flags()).isEmpty();
    }

    @Test
    @Proves("A29")
    void aStopThatIsLiftedBeforeTheAnswerLeavesNothing() {
        OpaqueId id = handedOver("b-1", "taro@example.jp");
        assertThat(desk().lift(command(id))).isEqualTo(new NotNow(QualificationState.WAITING));
        desk().hold(command(id));
        assertThat(desk().lift(command(id))).isEqualTo(new Done(QualificationState.WAITING, false));
        assertThat(answer("b-1")).isEqualTo(Outcome.COUNTED);
        assertThat(desk().hold(command(id))).isEqualTo(new NotNow(QualificationState.COUNTED));
    }

    @Test
    @Proves({"A28", "A29"})
    void whatElseWasFoundStaysWhenAStopIsLifted() {
        OpaqueId id = waiting("one@staff.example.jp");
        desk().hold(command(id));
        assertThat(standing(id).findings())
                .containsExactly(Finding.of(EligibilityCode.STAFF_EMAIL), Finding.of(EligibilityCode.MANUAL_HOLD));
        assertThat(desk().lift(command(id))).isEqualTo(new Done(QualificationState.REVIEW, false));
        assertThat(standing(id).findings()).containsExactly(Finding.of(EligibilityCode.STAFF_EMAIL));
        assertThat(counted()).isZero();
    }

    @Test
    @Proves({"A36", "INV-5"})
    void anApprovalDropsNothingThatACountNeeds() {
        OpaqueId twice = waiting("one@staff.example.jp", "b-1");
        OpaqueId again = waiting("one@staff.example.jp", "b-2");
        desk().approve(command(twice));
        assertThat(desk().approve(command(again))).isEqualTo(new Done(QualificationState.REFUSED, false));
        assertThat(standing(again).findings())
                .containsExactly(Finding.of(EligibilityCode.STAFF_EMAIL), Finding.of(EligibilityCode.DUPLICATE_PERSON));

        OpaqueId withdrawn = waiting("two@staff.example.jp", "b-3");
        world.candidate("b-3").withdraw(Pii.of("two@staff.example.jp"));
        assertThat(desk().approve(command(withdrawn))).isEqualTo(new Done(QualificationState.REFUSED, false));
        assertThat(counted()).isOne();
    }

    @Test
    @Proves({"A27", "A29"})
    void anApprovalDoesNotShortenTheHold() {
        try (World held = world(14)) {
            ReviewDesk desk = held.company().operator().reviews(World.ACME, World.AGENCY);
            OpaqueId id = handedOver(held, "b-1", "one@staff.example.jp");
            assertThat(answer(held, "b-1")).isEqualTo(Outcome.PENDING);
            assertThat(desk.approve(command(id))).isEqualTo(new Done(QualificationState.APPROVED, false));
            assertThat(held.desk().credits(World.AGENCY).counted()).isZero();
            held.clock.move(Duration.ofDays(14));
            held.run();
            assertThat(held.desk().credits(World.AGENCY).counted()).isOne();
        }
    }

    @Test
    @Proves({"A28", "A29"})
    void aStopDuringTheHoldWaitsForSomebody() {
        try (World held = world(14)) {
            ReviewDesk desk = held.company().operator().reviews(World.ACME, World.AGENCY);
            OpaqueId id = handedOver(held, "b-1", "taro@example.jp");
            answer(held, "b-1");
            assertThat(desk.hold(command(id))).isEqualTo(new Done(QualificationState.REVIEW, false));
            held.clock.move(Duration.ofDays(14));
            held.run();
            assertThat(held.desk().credits(World.AGENCY).counted()).isZero();
            assertThat(desk.lift(command(id))).isEqualTo(new Done(QualificationState.COUNTED, false));
        }
    }

    @Test
    @Proves({"A21", "A29", "CMP-13"})
    void theSameKeyIsTheSameDecisionAndWithAnotherBodyAConflict() {
        OpaqueId id = waiting("one@staff.example.jp");
        OpaqueId other = waiting("two@staff.example.jp");
        ReviewCommand command = command(id);
        assertThat(desk().approve(command)).isEqualTo(new Done(QualificationState.COUNTED, false));
        assertThat(desk().approve(command)).isEqualTo(new Done(QualificationState.COUNTED, true));
        assertThat(desk().voidReferral(command)).isEqualTo(new Conflict());
        assertThat(desk().approve(new ReviewCommand(command.key(), other, "operator-1", "looked at")))
                .isEqualTo(new Conflict());
        assertThat(desk().approve(new ReviewCommand(command.key(), id, "operator-2", "looked at")))
                .isEqualTo(new Conflict());
        assertThat(counted()).isOne();

        ReviewCommand tooLate = command(id);
        assertThat(desk().approve(tooLate)).isEqualTo(new NotNow(QualificationState.COUNTED));
        desk().voidReferral(command(id));
        assertThat(desk().approve(tooLate)).isEqualTo(new NotNow(QualificationState.COUNTED));
    }

    @Test
    @Proves("A29")
    void theQueueComesInPages() {
        List<OpaqueId> all = LongStream.rangeClosed(1, 5)
                .mapToObj(i -> waiting("p" + i + "@staff.example.jp"))
                .toList();
        assertThat(desk().waiting(null, 2)).extracting(Qualification::referral).isEqualTo(all.subList(0, 2));
        assertThat(desk().waiting(all.get(1), 2))
                .extracting(Qualification::referral)
                .isEqualTo(all.subList(2, 4));
        assertThat(desk().waiting(all.get(4), 2)).isEmpty();
    }

    @Test
    void whatIsNotOfThisProgrammeIsUnknown() {
        OpaqueId id = waiting("one@staff.example.jp");
        ReviewCommand unknown = command(new OpaqueId(id.high(), id.low() + 1));
        assertThat(desk().approve(unknown)).isEqualTo(new Unknown());
        assertThat(desk().approve(unknown)).isEqualTo(new Unknown());
        assertThatThrownBy(() -> world.company()
                        .operator()
                        .reviews(World.ACME, "agency-9")
                        .approve(command(id)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> desk().approve(new ReviewCommand(" ", id, "taro@example.jp", "\n")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("key")
                .hasMessageContaining("actor")
                .hasMessageContaining("note");
    }

    @Test
    @Proves("A29")
    void theLogSaysWhoDecidedAndNamesNobody() {
        OpaqueId id = waiting("one@staff.example.jp");
        desk().approve(command(id));
        world.run();
        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.QUALIFICATION_CHANGED)
                .extracting(event -> event.event().details().getOrDefault("decision", "-")
                        + event.event().details().getOrDefault("by", "-")
                        + event.event().details().getOrDefault("findings", "-"))
                .containsExactly("--STAFF_EMAIL", "APPROVEoperator-1-");
    }

    private OpaqueId waiting(String address) {
        return waiting(address, address);
    }

    private OpaqueId waiting(String address, String application) {
        OpaqueId id = handedOver(application, address);
        assertThat(answer(application)).isEqualTo(Outcome.PENDING);
        return id;
    }

    private OpaqueId handedOver(String application, String address) {
        return handedOver(world, application, address);
    }

    private static OpaqueId handedOver(World world, String application, String address) {
        world.reject(Rejection.of(application, "山田 太郎", address, world.clock.instant(), "recruiter-3"));
        world.run();
        world.candidate(application).consent(world.form(application, address));
        world.run();
        return world.referral(application).id();
    }

    private Outcome answer(String application) {
        return answer(world, application);
    }

    private static Outcome answer(World world, String application) {
        return world.company()
                .agency(World.AGENCY)
                .acknowledge(List.of(new Acknowledgement(
                        world.referral(application).id(), AgencyAnswer.ACCEPTED_NEW, world.clock.instant())))
                .get(0)
                .outcome();
    }

    private ReviewCommand command(OpaqueId referral) {
        return new ReviewCommand("review-" + ++keys, referral, "operator-1", "looked at");
    }

    private ReviewDesk desk() {
        return world.company().operator().reviews(World.ACME, World.AGENCY);
    }

    private List<OpaqueId> queue() {
        return desk().waiting(null, 100).stream().map(Qualification::referral).toList();
    }

    private Qualification standing(OpaqueId id) {
        return world.company().operator().qualification(id).orElseThrow();
    }

    private List<LedgerEntry> ledger() {
        return world.company().operator().ledger(World.ACME, World.AGENCY).entries(0, 1000);
    }

    private long counted() {
        return world.desk().credits(World.AGENCY).counted();
    }
}
