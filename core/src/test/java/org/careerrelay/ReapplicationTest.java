package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.circulation.CoolOffRule;
import org.careerrelay.model.circulation.Reapplication;
import org.careerrelay.model.circulation.ReapplicationPolicy;
import org.careerrelay.model.circulation.ReapplicationQuestion;
import org.careerrelay.model.circulation.ReapplicationStanding.Allowed;
import org.careerrelay.model.circulation.ReapplicationStanding.ApplyAgainFrom;
import org.careerrelay.model.circulation.ReapplicationStanding.Because;
import org.careerrelay.model.circulation.ReapplicationStanding.NotRejectedBefore;
import org.careerrelay.model.circulation.ReturnWindow;
import org.careerrelay.model.community.AudienceQuery;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.identity.RecognitionDecision;
import org.careerrelay.model.identity.RecognitionTerms;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody applies again: from when the company would have liked it, and how soon they came. */
class ReapplicationTest {

    private final World world = World.built(MemoryStorage.create(), builder -> builder);

    @BeforeEach
    void open() {
        world.settle(World.ACME);
        world.desk().open(World.programme());
        world.desk().recognise(RecognitionTerms.sealed("application notice, section 3"));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whoIsAskedToWaitMayApplyAndIsNotInvited() {
        world.desk().reapply(ReapplicationPolicy.after(6));
        reject(rejection("a-1"));
        world.clock.move(Duration.ofDays(40));

        Reapplication early = again("a-2", "");
        assertThat(early.standing()).isEqualTo(new ApplyAgainFrom(LocalDate.of(2027, 5, 15)));
        assertThat(early.standing().mayBeInvited()).isFalse();
        assertThat(world.reject(rejection("a-2"))).as("nothing is blocked").isInstanceOf(RejectionResult.Linked.class);

        world.clock.move(Duration.ofDays(100));
        Reapplication late = again("a-3", "");
        assertThat(late.standing()).isEqualTo(new ApplyAgainFrom(LocalDate.of(2027, 6, 25)));
        assertThat(late.earlier())
                .isNotNull()
                .satisfies(earlier -> assertThat(earlier.rejections()).isEqualTo(2));
        world.clock.move(Duration.ofDays(90));
        assertThat(again("a-4", "").standing()).isEqualTo(new Allowed(Because.COOL_OFF_OVER));
    }

    @Test
    @Proves("C05")
    void theTimeIsThatOfTheRejectionsJobStageAndReason() {
        world.desk()
                .reapply(ReapplicationPolicy.after(3)
                        .forTheSameJob()
                        .butFirst(new CoolOffRule("", "final interview", "", 0))
                        .butFirst(new CoolOffRule("", "", "SKILLS", 12)));
        reject(rejection("a-1").forJob("Engineer").because("SKILLS"));
        Reapplication early = again("a-2", "Engineer");
        assertThat(early.standing()).isEqualTo(new ApplyAgainFrom(LocalDate.of(2027, 11, 15)));
        assertThat(early.standing().mayBeInvited()).as("not invited").isFalse();
        assertThat(world.reject(rejection("a-2"))).as("taken all the same").isInstanceOf(RejectionResult.Linked.class);
        Reapplication elsewhere = again("a-3", "Designer");
        assertThat(elsewhere.standing()).isEqualTo(new Allowed(Because.OTHER_JOB));
        assertThat(elsewhere.standing().mayBeInvited()).isTrue();

        Rejection other = Rejection.of("b-1", "見本 花子", "hanako@example.jp", world.clock.instant(), "recruiter-3");
        reject(other.forJob("Engineer").atStage("final interview"));
        world.clock.move(Duration.ofMinutes(1));
        desk(ActorRole.RECRUITER).recognise(List.of(Applicant.of("b-2", "見本 花子", "hanako@example.jp")));
        assertThat(desk(ActorRole.RECRUITER)
                        .reapplications(List.of(ReapplicationQuestion.of("b-2").forJob("Engineer")))
                        .get(0)
                        .standing())
                .isEqualTo(new Allowed(Because.NO_COOL_OFF));
    }

    @Test
    void aPolicyDoesNotReachBack() {
        reject(rejection("a-1"));
        world.desk().reapply(ReapplicationPolicy.after(6));
        assertThat(again("a-2", "").standing()).isEqualTo(new Allowed(Because.NO_COOL_OFF));
    }

    @Test
    @Proves("C04")
    void halfAYearIsTheFirstWindow() {
        reject(rejection("a-1"));
        world.clock.move(Duration.ofDays(182));
        assertThat(again("a-2", "").earlier())
                .isEqualTo(new Reapplication.Return(1, World.TODAY, 182, ReturnWindow.WITHIN_6_MONTHS));
        assertThat(List.of(
                        ReturnWindow.of(184),
                        ReturnWindow.of(185),
                        ReturnWindow.of(366),
                        ReturnWindow.of(367),
                        ReturnWindow.of(731),
                        ReturnWindow.of(732)))
                .containsExactly(
                        ReturnWindow.WITHIN_6_MONTHS,
                        ReturnWindow.WITHIN_12_MONTHS,
                        ReturnWindow.WITHIN_12_MONTHS,
                        ReturnWindow.WITHIN_24_MONTHS,
                        ReturnWindow.WITHIN_24_MONTHS,
                        ReturnWindow.LATER);
    }

    @Test
    @Proves("R-84")
    void aMatchNeedsItsPurposeAndARecordWhoseTimeIsNotOver() {
        world.settle("without-purpose");
        RecognitionDesk without = world.company().company("without-purpose").recognition(accessor(ActorRole.RECRUITER));
        List<ReapplicationQuestion> asked = List.of(ReapplicationQuestion.of("a-2"));
        for (ThrowingCallable match : List.<ThrowingCallable>of(
                () -> without.recognise(List.of(Applicant.of("a-2", "山田 太郎", "taro@example.jp"))),
                () -> without.recognised(List.of("a-2")),
                () -> without.reapplications(asked))) {
            assertThatThrownBy(match)
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            refused -> assertThat(refused.violations())
                                    .extracting(Violation::code)
                                    .containsExactly("recognition.purpose"));
        }

        reject(rejection("a-1"));
        world.clock.move(Duration.ofDays(364));
        assertThat(again("a-2", "").earlier())
                .isNotNull()
                .extracting(Reapplication.Return::rejections)
                .isEqualTo(1);
        world.clock.move(Duration.ofDays(2));
        assertThat(again("a-3", "").standing()).as("twelve months").isEqualTo(new NotRejectedBefore());
        assertThat(world.<Integer>read((unit, acme) ->
                        unit.rejections().byApplication(acme, List.of("a-1")).size()))
                .as("though it is there still")
                .isOne();
    }

    @Test
    @Proves("R-85")
    void anInterviewerIsShownNoEarlierRejectionByAnyDesk() {
        reject(rejection("a-1"));
        again("a-2", "");
        Accessor interviewer = accessor(ActorRole.INTERVIEWER);
        RecognitionDesk recognition = desk(ActorRole.INTERVIEWER);
        for (ThrowingCallable look : List.<ThrowingCallable>of(
                () -> recognition.recognise(List.of(Applicant.of("a-3", "山田 太郎", "taro@example.jp"))),
                () -> recognition.recognised(List.of("a-2")),
                () -> recognition.reapplications(List.of(ReapplicationQuestion.of("a-2"))),
                () -> recognition.inGroup(List.of()),
                () -> recognition.reviews(null, 10),
                () -> world.desk().people(interviewer).thread("a-2"),
                () -> world.desk().community(interviewer).audience(AudienceQuery.forOpenings(), null, 10))) {
            assertThatThrownBy(look).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(desk(ActorRole.RECRUITER)
                        .reapplications(List.of(ReapplicationQuestion.of("a-2")))
                        .get(0)
                        .earlier())
                .as("whoever recruits is")
                .isNotNull();
    }

    @Test
    void aRejectionWhoseTimeIsOverIsNotLookedAt() {
        world.desk().reapply(ReapplicationPolicy.after(36));
        reject(rejection("a-1"));
        world.clock.move(Duration.ofDays(300));
        reject(rejection("a-2"));
        world.clock.move(Duration.ofDays(100));
        assertThat(again("a-3", "").earlier())
                .as("twelve months")
                .isNotNull()
                .satisfies(earlier -> assertThat(earlier.rejections()).isOne());
        world.clock.move(Duration.ofDays(400));
        assertThat(again("a-4", "").standing()).isEqualTo(new NotRejectedBefore());
    }

    @Test
    void withoutAPurposeAReasonOrARoleNothingIsShown() {
        List<ReapplicationQuestion> asked = List.of(ReapplicationQuestion.of("a-1"));
        for (ActorRole role : List.of(ActorRole.INTERVIEWER, ActorRole.MANAGER, ActorRole.EXECUTIVE)) {
            assertThatThrownBy(() -> desk(role).reapplications(asked)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> desk(role).inGroup(List.of())).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> world.desk()
                        .recognition(Accessor.of("hr-1", ActorRole.RECRUITER))
                        .reapplications(asked))
                .isInstanceOf(InvalidInputException.class);

        world.settle("without-purpose");
        assertThatThrownBy(() -> world.company()
                        .company("without-purpose")
                        .recognition(accessor(ActorRole.RECRUITER))
                        .reapplications(asked))
                .isInstanceOf(InvalidInputException.class);
    }

    private Rejection rejection(String application) {
        return Rejection.of(application, "山田 太郎", "taro@example.jp", world.clock.instant(), "recruiter-3");
    }

    private void reject(Rejection rejection) {
        assertThat(world.reject(rejection)).isInstanceOf(RejectionResult.Linked.class);
    }

    /** The person applies again a minute later. */
    private Reapplication again(String application, String job) {
        world.clock.move(Duration.ofMinutes(1));
        RecognitionDesk desk = desk(ActorRole.RECRUITER);
        assertThat(desk.recognise(List.of(Applicant.of(application, "山田 太郎", "taro@example.jp")))
                        .get(0)
                        .decision())
                .isNotEqualTo(RecognitionDecision.REVIEW);
        return desk.reapplications(List.of(ReapplicationQuestion.of(application).forJob(job)))
                .get(0);
    }

    private RecognitionDesk desk(ActorRole role) {
        return world.desk().recognition(accessor(role));
    }

    private static Accessor accessor(ActorRole role) {
        return Accessor.of("hr-1", role).because(AccessReason.Code.RECRUITING, "applications of today");
    }
}
