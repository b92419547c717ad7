package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.circulation.LifecycleNote;
import org.careerrelay.model.circulation.LifecycleResult;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.community.MembershipResult;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.leaver.StepUp;
import org.careerrelay.model.leaver.StepUpState;
import org.careerrelay.model.leaver.StepUpWish;
import org.careerrelay.model.leaver.SupportResult;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.rights.Disclosure;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A next step elsewhere: the employee's alone until they release it. */
class EmployeeDeskTest {

    private static final String MAIL = "step@example.jp";
    private static final String WISH = "設計の仕事をしたい";

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void noOtherDeskCanTellByItsAnswersThatThereIsAPrivateOne() {
        employee("e-1").request(StepUpWish.of("山田 太郎", MAIL, WISH));
        Accessor recruiter = Accessor.of("r-1", ActorRole.RECRUITER).because(AccessReason.Code.RECRUITING, "openings");
        assertThat(world.desk().community(recruiter).leave(List.of("e-1", "e-2")))
                .containsExactly(new MembershipResult.Unknown("e-1"), new MembershipResult.Unknown("e-2"));
        Accessor staff = Accessor.of("h-1", ActorRole.HUMAN_RESOURCES).because(AccessReason.Code.OTHER, "staff");
        LocalDate day = World.TODAY.minusDays(9);
        assertThat(world.desk()
                        .people(staff)
                        .record(List.of(
                                LifecycleNote.of("n-1", "e-1", LifecycleType.HIRED, day),
                                LifecycleNote.of("n-2", "e-1", LifecycleType.TRANSFERRED, day.plusDays(1)))))
                .containsExactly(new LifecycleResult.Recorded("n-1", false), new LifecycleResult.Recorded("n-2", true));
    }

    @Test
    void twoIdsOfWhichOneIsOfAPrivateOneAreAsGoodAsNew() {
        employee("e-1").request(StepUpWish.of("山田 太郎", MAIL, WISH));
        employee("e-3").request(StepUpWish.of("山田 太郎", MAIL, WISH));
        LocalDate day = World.TODAY.minusDays(9);
        PeopleDesk staff = world.desk().people(accessor(ActorRole.HUMAN_RESOURCES));
        staff.record(List.of(
                LifecycleNote.of("n-1", "a-1", LifecycleType.HIRED, day),
                LifecycleNote.of("n-2", "a-2", LifecycleType.HIRED, day)));
        for (String employee : List.of("e-1", "e-2")) {
            String other = employee.equals("e-1") ? "a-1" : "a-2";
            assertThat(staff.record(List.of(
                            LifecycleNote.of("t-" + employee, employee, LifecycleType.TRANSFERRED, day.plusDays(1))
                                    .knownAs(other))))
                    .as("with a step-up and without")
                    .containsExactly(new LifecycleResult.Recorded("t-" + employee, true));
            assertThat(staff.thread(employee).orElseThrow().steps())
                    .isEqualTo(staff.thread(other).orElseThrow().steps())
                    .hasSize(2);
        }
        assertThat(staff.record(List.of(LifecycleNote.of("n-3", "a-1", LifecycleType.TRANSFERRED, day.plusDays(2))
                        .knownAs("e-3"))))
                .as("known as somebody of whom there is a step-up alone")
                .containsExactly(new LifecycleResult.Recorded("n-3", true));
        assertThat(staff.record(List.of(LifecycleNote.of("n-4", "e-1", LifecycleType.TRANSFERRED, day.plusDays(3))
                        .knownAs("a-2"))))
                .as("both are known here")
                .containsExactly(new LifecycleResult.OfTwoPeople("n-4"));
        assertThat(employee("e-1").stepUps())
                .singleElement()
                .satisfies(own -> assertThat(own.wish().wish().reveal()).isEqualTo(WISH));
    }

    @Test
    @Proves("C09")
    void nothingIsSeenOfItBeforeItIsReleased() {
        world.run();
        int events = world.events().size();
        int audited = rows(RowKind.AUDIT_ENTRY);
        StepUp stepUp = employee("e-1").request(StepUpWish.of("山田 太郎", MAIL, WISH));
        assertThat(stepUp.state()).isEqualTo(StepUpState.PRIVATE);
        world.run();
        assertThat(world.events()).hasSize(events);
        assertThat(rows(RowKind.AUDIT_ENTRY)).isEqualTo(audited);
        assertThat(world.mail.letters()).isEmpty();
        assertThat(List.of(rows(RowKind.REJECTION), rows(RowKind.REFERRAL), rows(RowKind.IDENTITY_HASH)))
                .containsOnly(0);
        assertThat(leavers(ActorRole.HUMAN_RESOURCES).stepUps(null, 10)).isEmpty();
        assertThat(leavers(ActorRole.PRIVACY_OFFICER).stepUps(null, 10)).isEmpty();
        assertThatThrownBy(() -> leavers(ActorRole.MANAGER).stepUps(null, 10))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(leavers(ActorRole.HUMAN_RESOURCES).supportStepUps(List.of(stepUp.id())))
                .containsExactly(new SupportResult.Unknown(stepUp.id().toString()));
        assertThat(world.desk().people(accessor(ActorRole.HUMAN_RESOURCES)).thread("e-1"))
                .isEmpty();
        assertThat(employee("e-2").stepUps()).isEmpty();
        assertThat(employee("e-2").release(stepUp.id()))
                .as("of somebody else's nothing is known")
                .isEmpty();
        assertThat(employee("e-1").stepUps()).containsExactly(stepUp);
        assertThat(world.<String>read((unit, acme) -> unit.exports().read(acme, RowKind.STEP_UP, null, 10)
                        + ""
                        + unit.exports().read(acme, RowKind.BOX, null, 10)))
                .doesNotContain(WISH, MAIL);
    }

    @Test
    @Proves({"C09", "Q9"})
    void onceReleasedItTakesTheSameWayAndIsCountedApart() {
        OpaqueId id =
                employee("e-1").request(StepUpWish.of("山田 太郎", MAIL, WISH)).id();
        assertThat(employee("e-1").release(id).orElseThrow().state()).isEqualTo(StepUpState.RELEASED);
        assertThat(leavers(ActorRole.HUMAN_RESOURCES).stepUps(null, 10))
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.reference()).isEqualTo("e-1");
                    assertThat(shown.wish().wish().reveal()).isEqualTo(WISH);
                });
        assertThat(leavers(ActorRole.HUMAN_RESOURCES).supportStepUps(List.of(id)))
                .singleElement()
                .isInstanceOf(SupportResult.Linked.class);
        String application = "step-up/" + id;
        world.run();
        assertThat(world.letter(application).subject()).contains("今後のキャリア");
        assertThat(world.candidate(application).consent(world.form(application, MAIL)))
                .isInstanceOf(ConsentOutcome.Given.class);
        world.run();
        world.answerAll(AgencyAnswer.ACCEPTED_NEW);
        world.run();
        assertThat(world.referral(application).answer()).isEqualTo(AgencyAnswer.ACCEPTED_NEW);
        assertThat(world.desk().credits(World.AGENCY).counted()).isZero();

        assertThat(employee("e-1").withdraw(id).orElseThrow().state()).isEqualTo(StepUpState.WITHDRAWN);
        assertThat(leavers(ActorRole.HUMAN_RESOURCES).stepUps(null, 10)).isEmpty();
        assertThat(leavers(ActorRole.HUMAN_RESOURCES).supportStepUps(List.of(id)))
                .containsExactly(new SupportResult.Unknown(id.toString()));
    }

    @Test
    @Proves({"R-70", "R-71", "R-72"})
    void thePersonIsToldOfItAndItGoesByAgeAndWithThePerson() {
        employee("e-1").request(StepUpWish.of("山田 太郎", MAIL, WISH));
        PrivacyDesk officer = Officer.of(world.desk());
        assertThat(Officer.disclosed(officer, "e-1").sections())
                .filteredOn(section -> section.topic() == Disclosure.Topic.LIFECYCLE)
                .singleElement()
                .satisfies(section -> assertThat(section.rows()).hasSize(1));
        officer.erasures().erase("e-1");
        assertThat(employee("e-1").stepUps()).isEmpty();

        employee("e-2").request(StepUpWish.of("山田 太郎", MAIL, WISH));
        world.clock.move(Duration.ofDays(400));
        world.company().operator().retention().run(TenantKind.COMPANY, World.ACME);
        assertThat(List.of(rows(RowKind.STEP_UP), rows(RowKind.BOX))).containsOnly(0);
    }

    @Test
    void whatIsNoWishIsRefused() {
        StepUpWish wrong = StepUpWish.of("", "nobody", "あ".repeat(StepUpWish.WISH_MAX + 1));
        assertThatThrownBy(() -> employee("e-1").request(wrong))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.violations()).hasSize(3));
        assertThatThrownBy(() -> employee(" ")).isInstanceOf(InvalidInputException.class);
    }

    private EmployeeDesk employee(String reference) {
        return world.desk().employee(reference);
    }

    private LeaverDesk leavers(ActorRole role) {
        return world.desk().leavers(accessor(role));
    }

    private static Accessor accessor(ActorRole role) {
        return Accessor.of("hr-1", role).because(AccessReason.Code.OTHER, "career talk");
    }

    private int rows(RowKind kind) {
        return world.<Integer>read(
                (unit, acme) -> unit.exports().read(acme, kind, null, 1000).size());
    }
}
