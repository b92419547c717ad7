package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.circulation.CareerRole;
import org.careerrelay.model.circulation.CareerStep;
import org.careerrelay.model.circulation.LifecycleNote;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.erasure.EngineStore;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.leaver.ExitInterview;
import org.careerrelay.model.leaver.ExitReason;
import org.careerrelay.model.leaver.ExitRecord;
import org.careerrelay.model.leaver.ExitResult;
import org.careerrelay.model.leaver.ExitState;
import org.careerrelay.model.leaver.ExitStep;
import org.careerrelay.model.leaver.GraduationSupport;
import org.careerrelay.model.leaver.Reconnection;
import org.careerrelay.model.leaver.ReconnectionType;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.rights.Disclosure;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exit cases: opened, talked over, decided; what they tell together; who sees them. */
class LeaverDeskTest {

    private static final LocalDate TODAY = World.TODAY;
    private static final String SAID = "通勤が長くなった";

    private final World world = World.built(MemoryStorage.create(), builder -> builder);

    @BeforeEach
    void open() {
        world.settle(World.ACME);
        world.desk().open(World.programme());
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aCaseIsOpenedTalkedOverAndConfirmedAndThePersonIsALeaver() {
        ExitStep.Opened opened = new ExitStep.Opened("x-1", "e-1", TODAY);
        ExitInterview interview = ExitInterview.of(TODAY.plusDays(3), "hr-2", ExitReason.CAREER_STEP, ExitReason.PAY)
                .noting(SAID);
        ExitStep.Confirmed confirmed = new ExitStep.Confirmed("x-1", TODAY.plusDays(4), TODAY.plusDays(45));
        assertThat(desk().record(List.of(opened, new ExitStep.Interviewed("x-1", interview), confirmed)))
                .containsExactly(
                        new ExitResult.Recorded("x-1", ExitState.OPEN),
                        new ExitResult.Recorded("x-1", ExitState.INTERVIEWED),
                        new ExitResult.Recorded("x-1", ExitState.EXIT_CONFIRMED));
        assertThat(desk().record(List.of(opened, confirmed)))
                .containsExactly(
                        new ExitResult.Repeated("x-1", ExitState.EXIT_CONFIRMED),
                        new ExitResult.Repeated("x-1", ExitState.EXIT_CONFIRMED));

        ExitRecord shown = desk().exitCase("x-1").orElseThrow();
        assertThat(shown.interview()).isEqualTo(interview);
        assertThat(List.of(shown.reference(), shown.state(), shown.openedOn()))
                .containsExactly("e-1", ExitState.EXIT_CONFIRMED, TODAY);
        assertThat(shown.lastDay()).isEqualTo(TODAY.plusDays(45));
        var thread = world.desk().people(accessor(ActorRole.HUMAN_RESOURCES)).thread("e-1");
        assertThat(thread.orElseThrow().role()).isEqualTo(CareerRole.LEAVER);
        assertThat(thread.orElseThrow().steps())
                .singleElement()
                .isEqualTo(new CareerStep(CareerStep.Kind.LEFT, TODAY.plusDays(46), "e-1", TODAY));
    }

    @Test
    void whoStaysIsNoLeaverAndWhatIsDecidedStands() {
        desk().record(List.of(
                new ExitStep.Opened("x-1", "e-1", TODAY),
                new ExitStep.Retained("x-1", TODAY.plusDays(9)),
                new ExitStep.Opened("x-2", "e-2", TODAY),
                new ExitStep.Cancelled("x-2", TODAY)));
        assertThat(world.desk().people(accessor(ActorRole.HUMAN_RESOURCES)).thread("e-1"))
                .as("nothing happened")
                .isEmpty();
        assertThat(desk().record(List.of(
                        new ExitStep.Retained("x-1", TODAY.plusDays(9)),
                        new ExitStep.Retained("x-1", TODAY.plusDays(8)),
                        new ExitStep.Confirmed("x-1", TODAY, TODAY),
                        new ExitStep.Interviewed("x-2", ExitInterview.of(TODAY, "hr-1", ExitReason.OTHER)),
                        new ExitStep.Opened("x-2", "e-3", TODAY),
                        new ExitStep.Retained("x-3", TODAY))))
                .containsExactly(
                        new ExitResult.Repeated("x-1", ExitState.RETAINED),
                        new ExitResult.Conflict("x-1", ExitState.RETAINED),
                        new ExitResult.Conflict("x-1", ExitState.RETAINED),
                        new ExitResult.Conflict("x-2", ExitState.CANCELLED),
                        new ExitResult.Conflict("x-2", ExitState.CANCELLED),
                        new ExitResult.Unknown("x-3"));
    }

    @Test
    @Proves("C16")
    void smallGroupsAreHiddenAlsoWhereATotalWouldTellThem() {
        leave(0, 12, ExitReason.PAY);
        leave(12, 15, ExitReason.CAREER_STEP);
        leave(27, 3, ExitReason.RELATIONSHIPS);
        assertThat(desk().exitCase("x-13").orElseThrow().interview())
                .as("the reason as a code, and what was said")
                .isEqualTo(
                        ExitInterview.of(TODAY, "hr-2", ExitReason.CAREER_STEP).noting(SAID));
        var november = desk().turnover(World.NOVEMBER);
        assertThat(november.confirmed()).isEqualTo(known(30));
        assertThat(november.retained()).isEqualTo(known(0));
        assertThat(november.retentionRate()).isEqualTo(new KpiValue.Known(new BigDecimal("0.0000")));
        assertThat(november.mainReasons())
                .containsEntry(ExitReason.CAREER_STEP, known(15))
                .containsEntry(ExitReason.PAY, new KpiValue.Hidden(10))
                .containsEntry(ExitReason.RELATIONSHIPS, new KpiValue.Hidden(10))
                .containsEntry(ExitReason.OTHER, new KpiValue.Hidden(10));

        leave(30, 7, ExitReason.COMPANY_FUTURE);
        assertThat(desk().turnover(World.NOVEMBER).mainReasons()).containsEntry(ExitReason.PAY, known(12));
        assertThat(desk().turnover(Period.month(2026, 10)).retentionRate()).isEqualTo(new KpiValue.Undefined());
        assertThatThrownBy(() -> desk().turnover(new Period(TODAY, TODAY.plusDays(1))))
                .isInstanceOf(InvalidInputException.class);

        desk().record(List.of(new ExitStep.Opened("y", "f", TODAY), new ExitStep.Retained("y", TODAY)));
        assertThat(desk().turnover(World.NOVEMBER).retained()).isEqualTo(new KpiValue.Hidden(10));
        assertThat(desk().turnover(World.NOVEMBER).retentionRate()).isEqualTo(new KpiValue.Hidden(10));
    }

    @Test
    void whoHasSeveralCasesIsOnePersonByTheLastDecision() {
        leave(0, 9, ExitReason.PAY);
        desk().record(List.of(
                new ExitStep.Opened("again", "e-0", TODAY), new ExitStep.Confirmed("again", TODAY.plusDays(1), TODAY)));
        assertThat(desk().turnover(World.NOVEMBER).confirmed())
                .as("nine people and ten cases")
                .isEqualTo(new KpiValue.Hidden(10));
        leave(9, 1, ExitReason.PAY);
        assertThat(desk().turnover(World.NOVEMBER).confirmed()).isEqualTo(known(10));
        desk().record(List.of(
                new ExitStep.Opened("mistake", "e-9", TODAY), new ExitStep.Cancelled("mistake", TODAY.plusDays(2))));
        assertThat(desk().turnover(World.NOVEMBER).confirmed()).isEqualTo(known(10));
    }

    @Test
    void theSameLeavingFromTheStaffSystemIsToldOnce() {
        leave(1, 1, ExitReason.PAY);
        PeopleDesk people = world.desk().people(accessor(ActorRole.HUMAN_RESOURCES));
        people.record(List.of(LifecycleNote.of("staff-1", "e-1", LifecycleType.LEFT, TODAY.plusDays(31))));
        assertThat(people.thread("e-1").orElseThrow().steps())
                .containsExactly(new CareerStep(CareerStep.Kind.LEFT, TODAY.plusDays(31), "e-1", TODAY));
        desk().record(List.of(new ExitStep.Interviewed("x-1", ExitInterview.of(TODAY, "hr-2", ExitReason.PAY))));
        assertThat(people.thread("e-1").orElseThrow().steps()).hasSize(1);
    }

    @Test
    @Proves({"R-71", "R-72", "B12"})
    void aDisclosureShowsItAndAnErasureTakesIt() {
        leave(1, 1, ExitReason.PAY);
        PrivacyDesk officer = Officer.of(world.desk());
        var sections = Officer.disclosed(officer, "e-1").sections();
        assertThat(sections)
                .filteredOn(section -> section.topic() == Disclosure.Topic.LIFECYCLE)
                .singleElement()
                .satisfies(section -> assertThat(section.rows()).hasSize(2));
        assertThat(sections)
                .filteredOn(section -> section.topic() == Disclosure.Topic.DATA)
                .singleElement()
                .satisfies(section -> assertThat(section.rows())
                        .singleElement()
                        .satisfies(row -> assertThat(row.fields()).containsEntry("note", Pii.of(SAID))));
        var report = officer.erasures().erase("e-1").orElseThrow();
        assertThat(report.store(EngineStore.LIFECYCLE.label()).orElseThrow().rows())
                .isEqualTo(2);
        assertThat(desk().exitCase("x-1")).isEmpty();
    }

    @Test
    @Proves("R-70")
    void whatWasDecidedGoesByAgeAndSoDoesWhatNobodyCameBackTo() {
        leave(1, 1, ExitReason.PAY);
        desk().record(List.of(new ExitStep.Opened("y", "f", TODAY), new ExitStep.Opened("z", "g", TODAY)));
        world.clock.move(Duration.ofDays(300));
        ExitInterview interview =
                ExitInterview.of(TODAY.plusDays(300), "hr-1", ExitReason.PAY).noting(SAID);
        desk().record(List.of(new ExitStep.Interviewed("y", interview)));
        world.clock.move(Duration.ofDays(100));
        world.company().operator().retention().run(TenantKind.COMPANY, World.ACME);
        assertThat(desk().exitCase("x-1")).isEmpty();
        assertThat(desk().exitCase("z")).as("open, and forgotten").isEmpty();
        assertThat(desk().exitCase("y").orElseThrow().state()).isEqualTo(ExitState.INTERVIEWED);
        world.clock.move(Duration.ofDays(300));
        world.company().operator().retention().run(TenantKind.COMPANY, World.ACME);
        assertThat(desk().exitCase("y")).isEmpty();
        assertThat(world.<List<?>>read((unit, acme) -> unit.exports().read(acme, RowKind.BOX, null, 10)))
                .isEmpty();
    }

    @Test
    @Proves({"B17", "B20"})
    void itIsForHumanResourcesWithAReasonAndWhatWasSaidIsSealed() {
        for (ActorRole role : List.of(
                ActorRole.INTERVIEWER, ActorRole.MANAGER, ActorRole.RECRUITER, ActorRole.OPERATOR, ActorRole.SYSTEM)) {
            LeaverDesk other = world.desk().leavers(accessor(role));
            assertThatThrownBy(() -> other.record(List.of(new ExitStep.Opened("x-1", "e-1", TODAY))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> other.exitCase("x-1")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> other.turnover(World.NOVEMBER)).isInstanceOf(AccessDeniedException.class);
        }
        LeaverDesk without = world.desk().leavers(Accessor.of("hr-1", ActorRole.HUMAN_RESOURCES));
        assertThatThrownBy(() -> without.exitCase("x-1")).isInstanceOf(InvalidInputException.class);
        ExitInterview twice = ExitInterview.of(TODAY, "hr-1", ExitReason.PAY, ExitReason.PAY)
                .noting("あ".repeat(ExitInterview.NOTE_MAX + 1));
        assertThatThrownBy(() -> desk().record(List.of(new ExitStep.Interviewed("x-1", twice))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.violations()).hasSize(2));

        leave(1, 1, ExitReason.PAY);
        assertThat(world.<List<?>>read((unit, acme) -> unit.exports().read(acme, RowKind.EXIT_CASE, null, 10)))
                .hasSize(1)
                .asString()
                .doesNotContain(SAID);
    }

    @Test
    void daysThatNobodyMeansAreRefusedWholeWithTheirPlaces() {
        for (LocalDate day :
                List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(1899, 12, 31), LocalDate.of(3000, 1, 1))) {
            ExitInterview interview = ExitInterview.of(day, "hr-1", ExitReason.PAY);
            refused(
                    () -> desk().record(List.of(
                            new ExitStep.Opened("x-1", "e-1", day),
                            new ExitStep.Interviewed("x-1", interview),
                            new ExitStep.Confirmed("x-1", TODAY, day),
                            new ExitStep.Confirmed("x-1", day, TODAY),
                            new ExitStep.Retained("x-1", day),
                            new ExitStep.Cancelled("x-1", day))),
                    "[0].on",
                    "[1].interview.on",
                    "[2].lastDay",
                    "[3].on",
                    "[4].on",
                    "[5].on");
            refused(
                    () -> desk().reconnect(List.of(new Reconnection("r-1", "e-1", ReconnectionType.SIDE_JOB, day))),
                    "[0].on");
            refused(
                    () -> world.desk()
                            .people(accessor(ActorRole.HUMAN_RESOURCES))
                            .record(List.of(LifecycleNote.of("n-1", "e-1", LifecycleType.LEFT, day)
                                    .announced(day))),
                    "[0].announcedOn",
                    "[0].on");
        }
        assertThat(rows(RowKind.EXIT_CASE) + rows(RowKind.LIFECYCLE_EVENT) + rows(RowKind.PERSON))
                .isZero();
        for (LocalDate day : List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31))) {
            assertThat(desk().record(List.of(
                            new ExitStep.Opened("x-" + day, "e-" + day, day),
                            new ExitStep.Confirmed("x-" + day, day, day))))
                    .allMatch(ExitResult.Recorded.class::isInstance);
        }
    }

    @Test
    void textsThatNobodyMeansAreRefusedAndManyStepsAreTaken() {
        List<String> hostile = List.of("", " ", "x".repeat(100_000), "a\u0000b", "a\nb", "\uD800");
        for (String text : hostile) {
            assertThatThrownBy(() -> desk().record(List.of(new ExitStep.Opened(text, "e-1", TODAY))))
                    .as("key of %s characters", text.length())
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> desk().record(List.of(new ExitStep.Opened("x-1", text, TODAY))))
                    .as("reference of %s characters", text.length())
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() ->
                            desk().reconnect(List.of(new Reconnection(text, "e-1", ReconnectionType.REHIRE, TODAY))))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() ->
                            desk().reconnect(List.of(new Reconnection("r-1", text, ReconnectionType.REHIRE, TODAY))))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(
                            () -> desk().support(List.of(GraduationSupport.of(text, "山田 太郎", "a@example.jp", "hr-1"))))
                    .isInstanceOf(InvalidInputException.class);
            assertThat(desk().exitCase(text)).isEmpty();
            assertThat(world.desk().people(accessor(ActorRole.HUMAN_RESOURCES)).thread(text))
                    .isEmpty();
        }
        assertThat(rows(RowKind.EXIT_CASE)).isZero();
        List<ExitStep> many = IntStream.range(0, 2500)
                .<ExitStep>mapToObj(i -> new ExitStep.Opened("x-" + i, "e-" + i, TODAY))
                .toList();
        assertThat(desk().record(many)).hasSize(2500).allMatch(ExitResult.Recorded.class::isInstance);
        assertThat(desk().record(List.of())).isEmpty();
    }

    private static void refused(ThrowingCallable call, String... paths) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.violations())
                                .allMatch(violation -> violation.code().equals("day.range"))
                                .extracting(Violation::path)
                                .containsExactly(paths));
    }

    private int rows(RowKind kind) {
        return world.<List<?>>read((unit, acme) -> unit.exports().read(acme, kind, null, 100))
                .size();
    }

    private void leave(int first, int people, ExitReason reason) {
        desk().record(IntStream.range(first, first + people)
                .boxed()
                .<ExitStep>mapMulti((i, steps) -> {
                    steps.accept(new ExitStep.Opened("x-" + i, "e-" + i, TODAY));
                    steps.accept(new ExitStep.Interviewed(
                            "x-" + i, ExitInterview.of(TODAY, "hr-2", reason).noting(SAID)));
                    steps.accept(new ExitStep.Confirmed("x-" + i, TODAY, TODAY.plusDays(30)));
                })
                .toList());
    }

    private static KpiValue known(long value) {
        return new KpiValue.Known(BigDecimal.valueOf(value));
    }

    private LeaverDesk desk() {
        return world.desk().leavers(accessor(ActorRole.HUMAN_RESOURCES));
    }

    private static Accessor accessor(ActorRole role) {
        return Accessor.of("hr-1", role).because(AccessReason.Code.OTHER, "exit of staff");
    }
}
