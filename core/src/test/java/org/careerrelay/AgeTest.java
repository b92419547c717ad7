package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.link.AgeClass;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.RecruitingRoute;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is under age gets no link, and nothing of them is kept but a number. */
class AgeTest {

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"V-C8", "R-14"})
    void ofSomebodyUnderAgeNothingIsKeptButANumber() {
        Rejection child = world.rejection(2).born(World.TODAY.minusYears(15));
        assertThat(world.desk()
                        .reject(List.of(
                                world.rejection(1), child, world.rejection(3).aged(AgeClass.MINOR))))
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(RejectionResult.Linked.class),
                        second -> assertThat(second).isEqualTo(refused("a-2")),
                        third -> assertThat(third).isEqualTo(refused("a-3")));
        world.run();

        assertThat(world.mail.letters()).hasSize(1);
        assertThat(world.<Integer>read((unit, acme) -> unit.rejections()
                        .byApplication(acme, List.of("a-1", "a-2", "a-3"))
                        .size()))
                .isOne();
        assertThat(counted()).isEqualTo(2);
        assertThat(rows(RowKind.PERSON)).as("people: the adult alone").isOne();
        assertThat(rows(RowKind.KEYED_HASH)).as("hashes: of the adult alone").isOne();
        assertThat(rows(RowKind.ARRIVAL))
                .as("recognised: nobody, without terms")
                .isZero();
        assertThat(rows(RowKind.BOX)).as("boxes: the adult's was mailed").isZero();
        assertThat(Dump.of(world.companyStorage))
                .noneMatch(text -> text.contains("a-2") || text.contains("a-3") || text.contains(World.address(2)));
        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.REJECTION_TAKEN)
                .hasSize(1);
        world.recomputed();
    }

    @Test
    @Proves("R-14")
    void theDayOfTheDecisionCountsInTheProgrammesZone() {
        LocalDate eighteenToday = World.TODAY.minusYears(18);
        assertThat(world.reject(world.rejection(1).born(eighteenToday))).isInstanceOf(RejectionResult.Linked.class);
        assertThat(world.reject(world.rejection(2).born(eighteenToday.plusDays(1))))
                .isEqualTo(refused("a-2"));
        // 23:59 of the day before in Japan, and one minute later.
        assertThat(world.reject(at(3, "2026-11-14T14:59:00Z").born(eighteenToday)))
                .isEqualTo(refused("a-3"));
        assertThat(world.reject(at(4, "2026-11-14T15:00:00Z").born(eighteenToday)))
                .isInstanceOf(RejectionResult.Linked.class);
    }

    @Test
    @Proves("R-14")
    void whoWasBornOnALeapDayComesOfAgeOnTheFirstOfMarch() {
        LocalDate leapDay = LocalDate.of(2008, 2, 29);
        assertThat(world.reject(at(1, "2026-02-28T03:00:00Z").born(leapDay))).isEqualTo(refused("a-1"));
        assertThat(world.reject(at(2, "2026-03-01T03:00:00Z").born(leapDay)))
                .isInstanceOf(RejectionResult.Linked.class);
    }

    @Test
    @Proves("R-14")
    void whereDateAndClassDisagreeTheYoungerHolds() {
        LocalDate adult = World.TODAY.minusYears(30);
        LocalDate child = World.TODAY.minusYears(15);
        assertThat(world.reject(world.rejection(1).born(adult).aged(AgeClass.MINOR)))
                .isEqualTo(refused("a-1"));
        assertThat(world.reject(world.rejection(2).born(child).aged(AgeClass.ADULT)))
                .isEqualTo(refused("a-2"));
    }

    @Test
    @Proves("R-14")
    void ofAnAdultsAgeOnlyThatItWasLookedAtIsKept() {
        Rejection adult = world.rejection(1).born(LocalDate.of(1990, 4, 1));
        world.desk().reject(List.of(adult, world.rejection(2)));
        world.run();

        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.REJECTION_TAKEN)
                .extracting(event -> event.event().details().get("age"))
                .containsExactly("checked", null);
        assertThat(Dump.of(world.companyStorage)).isNotEmpty().noneMatch(text -> text.contains("1990-04-01"));
        assertThat(world.reject(world.rejection(1)))
                .as("nothing of the date is in what a repetition is compared with")
                .isEqualTo(
                        new RejectionResult.Linked("a-1", world.referral("a-1").id(), true));
    }

    @Test
    @Proves("R-14")
    void whoWasTakenBeforeTheAgeWasKnownIsAConflict() {
        Rejection child = world.rejection(1).aged(AgeClass.MINOR);
        assertThat(world.desk().reject(List.of(world.rejection(1), child)))
                .last()
                .isEqualTo(new RejectionResult.Conflict("a-1"));
        assertThat(world.reject(child)).isEqualTo(new RejectionResult.Conflict("a-1"));
        assertThat(counted()).isZero();
    }

    @Test
    @Proves({"R-14", "R-60"})
    void highSchoolGraduatesGetAMailAndNoLink() {
        Rejection graduate = world.rejection(1).through(RecruitingRoute.HIGH_SCHOOL_GRADUATE);
        assertThat(world.reject(graduate))
                .isEqualTo(new RejectionResult.WithoutLink("a-1", NoLinkReason.HIGH_SCHOOL_GRADUATE, false));
        assertThat(world.reject(graduate))
                .isEqualTo(new RejectionResult.WithoutLink("a-1", NoLinkReason.HIGH_SCHOOL_GRADUATE, true));
        world.run();
        assertThat(world.letter("a-1").relay()).isNull();
    }

    @Test
    void whoIsBornAfterTheDecisionIsAMistake() {
        assertThat(world.reject(world.rejection(1).born(World.TODAY.plusDays(1))))
                .isInstanceOfSatisfying(
                        RejectionResult.Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .singleElement()
                                .satisfies(violation -> {
                                    assertThat(violation.path()).isEqualTo("[0].birthDate");
                                    assertThat(violation.code()).isEqualTo("birth-date.future");
                                }));
        assertThat(counted()).isZero();
    }

    private Rejection at(int person, String decided) {
        return Rejection.of("a-" + person, "山田 太郎", World.address(person), Instant.parse(decided), "recruiter-3");
    }

    private static RejectionResult refused(String application) {
        return new RejectionResult.WithoutLink(application, NoLinkReason.UNDER_AGE, false);
    }

    private long counted() {
        return world.<Long>read((unit, acme) -> unit.tallies().read(acme, World.NOVEMBER).stream()
                .filter(tally -> tally.kind() == TallyKind.UNDER_AGE)
                .mapToLong(Tally::amount)
                .sum());
    }

    private int rows(RowKind kind) {
        return world.<Integer>read(
                (unit, acme) -> unit.exports().read(acme, kind, null, 100).size());
    }
}
