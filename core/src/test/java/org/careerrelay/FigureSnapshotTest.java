package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.FigureSnapshot;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.SnapshotCheck;
import org.careerrelay.model.kpi.SnapshotResult;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Figures of periods that are over, as they were kept, and what in them was told once. */
class FigureSnapshotTest {

    private static final Period ALWAYS = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1));
    private static final Period DECEMBER = Period.month(2026, 12);

    /** An hour after the end of November in Japan. */
    private static final Instant CLOSED = Instant.parse("2026-11-30T16:00:00Z");

    @Test
    @Proves("D07")
    void aMonthIsKeptOnceAndAnHourAfterItsEnd() {
        try (World world = World.immediate()) {
            world.count(3);
            world.clock.set(CLOSED.minusMillis(1));
            world.run();
            assertThat(world.desk().figures().kept(ALWAYS)).isEmpty();
            assertThat(world.desk().figures().keep(World.NOVEMBER)).isInstanceOf(SnapshotResult.NotClosed.class);

            world.clock.set(CLOSED.plus(Duration.ofHours(1)));
            world.run();
            FigureSnapshot kept = world.desk().figures().kept(ALWAYS).get(0);
            assertThat(kept.period()).isEqualTo(World.NOVEMBER);
            assertThat(kept.asOf()).isEqualTo(Instant.parse("2026-11-30T15:00:00Z"));
            assertThat(kept.takenAt()).isEqualTo(world.clock.instant());
            assertThat(number(kept, "referralCount")).isEqualTo(3);
            assertThat(kept.figures()).extracting(Kpi::id).contains("funnel.mailed", "consentRate");

            world.clock.move(Duration.ofDays(2));
            world.run();
            assertThat(world.desk().figures().kept(ALWAYS)).containsExactly(kept);
            assertThat(world.desk().figures().keep(World.NOVEMBER)).isEqualTo(new SnapshotResult.Kept(kept));
            assertThat(events(world, EventType.FIGURES_KEPT))
                    .extracting(RelayEvent::details)
                    .containsExactly(Map.of("period", "2026-11-01/2026-12-01"));
        }
    }

    @Test
    @Proves("D07")
    void whatBecomesKnownLaterIsOfTheLaterMonthAndTheEarlierOneCanBeMadeAgain() {
        try (World world = World.immediate()) {
            world.consented(2);
            world.run();
            world.clock.set(CLOSED.plus(Duration.ofHours(1)));
            world.run();
            FigureSnapshot november = world.desk().figures().kept(ALWAYS).get(0);
            assertThat(number(november, "funnel.acknowledged")).isZero();

            world.answerAll(AgencyAnswer.ACCEPTED_NEW);
            world.run();
            assertThat(world.desk().figures().check(World.NOVEMBER)).hasValueSatisfying(check -> {
                assertThat(check.snapshot()).isEqualTo(november);
                assertThat(check.isReproduced()).isTrue();
            });
            world.clock.set(Instant.parse("2026-12-31T17:00:00Z"));
            world.run();
            assertThat(number(world.desk().figures().kept(DECEMBER).get(0), "funnel.acknowledged"))
                    .isEqualTo(2);
            assertThat(world.desk().figures().kept(ALWAYS))
                    .extracting(FigureSnapshot::period)
                    .containsExactly(
                            new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 1)), World.NOVEMBER, DECEMBER);
        }
    }

    @Test
    @Proves("D07")
    void aFigureThatWasChangedSinceIsFound() {
        try (World world = World.immediate()) {
            world.count(3);
            world.clock.set(CLOSED.plus(Duration.ofHours(1)));
            world.run();
            world.companyStorage.transact(unit -> {
                unit.tallies()
                        .add(
                                unit.tenants()
                                        .find(TenantKind.COMPANY, World.ACME)
                                        .orElseThrow()
                                        .id(),
                                List.of(new Tally(1, World.TODAY, TallyKind.MAILED, 1)));
                return true;
            });
            SnapshotCheck check = world.desk().figures().check(World.NOVEMBER).orElseThrow();
            assertThat(check.isReproduced()).isFalse();
            assertThat(check.differences())
                    .extracting(difference -> difference.kept().id())
                    .contains("funnel.mailed")
                    .doesNotContain("referralCount");
            assertThat(world.desk().figures().check(DECEMBER)).isEmpty();
        }
    }

    @Test
    @Proves("D07")
    void anInstallationThatStoodStillKeepsWhatItMissedAndNothingFromBeforeTheCompany() {
        try (World world = World.immediate()) {
            world.count(1);
            world.clock.set(Instant.parse("2027-05-01T00:00:00Z"));
            world.run();
            assertThat(world.desk().figures().kept(ALWAYS))
                    .extracting(FigureSnapshot::period)
                    .containsExactly(
                            Period.fiscalYear(2026),
                            new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 1)),
                            World.NOVEMBER,
                            DECEMBER,
                            Period.month(2027, 1),
                            new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 1)),
                            Period.month(2027, 2),
                            Period.month(2027, 3),
                            Period.month(2027, 4));
        }
    }

    @Test
    @Proves("D07")
    void aWeekIsKeptWhenItIsAskedForAndHidesPeople() {
        try (World world = World.immediate()) {
            world.count(12);
            Period week = Period.week(World.TODAY);
            world.clock.move(Duration.ofDays(7));
            assertThat(world.desk().figures().keep(week)).isInstanceOfSatisfying(SnapshotResult.Taken.class, taken -> {
                assertThat(number(taken.snapshot(), "funnel.mailed")).isEqualTo(12);
                assertThat(figure(taken.snapshot(), "referralCount").quality()).isEqualTo(Kpi.Quality.SUPPRESSED);
            });
            assertThatThrownBy(() -> world.company().company("nobody").figures().kept(ALWAYS))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    @Proves({"D08", "D09"})
    void whatDeservesALookInAMonthThatIsOverIsAnEventOnce() {
        try (World world = World.immediate()) {
            world.rejectNext(25);
            world.run();
            world.clock.set(CLOSED.plus(Duration.ofHours(1)));
            world.run();
            world.clock.move(Duration.ofHours(5));
            world.run();
            assertThat(events(world, EventType.INSIGHT_FOUND))
                    .extracting(RelayEvent::details)
                    .containsExactly(Map.of(
                            "period", "2026-11-01/2026-12-01", "code", "WORST_STEP", "about", "funnel.consented"));
            world.clock.set(Instant.parse("2026-12-31T17:00:00Z"));
            world.run();
            assertThat(events(world, EventType.INSIGHT_FOUND))
                    .extracting(event ->
                            event.details().get("code") + " " + event.details().get("period"))
                    .contains("DROP 2026-12-01/2027-01-01");
        }
    }

    @Test
    @Proves("D09")
    void clicksWithoutRegistrationAndCreditsThatLieUnusedAreEvents() {
        try (World world = World.immediate()) {
            world.count(10);
            world.clock.set(Instant.parse("2027-03-10T00:00:00Z"));
            world.rejectNext(50);
            world.run();
            world.companyStorage.transact(unit -> {
                TenantId acme = unit.tenants()
                        .find(TenantKind.COMPANY, World.ACME)
                        .orElseThrow()
                        .id();
                unit.tallies().add(acme, List.of(new Tally(1, LocalDate.of(2027, 3, 10), TallyKind.LANDED, 120)));
                return true;
            });
            world.clock.set(Instant.parse("2027-03-31T17:00:00Z"));
            world.run();
            assertThat(events(world, EventType.INSIGHT_FOUND))
                    .extracting(event ->
                            event.details().get("code") + " " + event.details().get("period"))
                    .contains("VISITS_WITHOUT_CONSENT 2027-03-01/2027-04-01", "UNUSED_CREDITS 2027-03-01/2027-04-01");
        }
    }

    private static long number(FigureSnapshot snapshot, String id) {
        Long number = figure(snapshot, id).numerator();
        return number == null ? -1 : number;
    }

    private static Kpi figure(FigureSnapshot snapshot, String id) {
        return snapshot.figures().stream()
                .filter(kpi -> kpi.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<RelayEvent> events(World world, EventType type) {
        return world.company().operator().events(TenantKind.COMPANY, World.ACME, 0, 10_000).stream()
                .map(NumberedEvent::event)
                .filter(event -> event.type() == type)
                .toList();
    }
}
