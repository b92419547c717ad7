package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.careerrelay.intake.IntakeTerms;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.intake.BackfillBasis;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeOutcome;
import org.careerrelay.model.intake.IntakeReport;
import org.careerrelay.model.intake.IntakeResult;
import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.model.kpi.Grouping;
import org.careerrelay.model.link.Unrejection;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Exports are taken carefully: nothing unless asked for, nothing old without a basis, so many at most, and nothing twice. */
class IntakeDeskTest {

    private static final IntakeTerms DRY = IntakeTerms.by("recruiter-3");
    private static final IntakeTerms LIVE = DRY.live();

    private final World world = World.immediate();
    private final List<IntakeResult> results = new ArrayList<>();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("H07")
    void unlessAskedForNothingIsDoneAndWhatWouldBeIsTold() {
        List<IntakeRow> rows = List.of(
                AtsRows.row(1),
                AtsRows.with(AtsRows.row(2), IntakeField.MAIL, "nobody"),
                AtsRows.with(AtsRows.row(3), IntakeField.OPT_OUT, "希望しない"),
                AtsRows.with(AtsRows.row(4), IntakeField.ROUTE, "人材紹介"));
        List<ExportedRow> before = AtsRows.stored(world);

        IntakeReport dry = take(rows, DRY);

        assertThat(AtsRows.stored(world)).isEqualTo(before);
        assertThat(world.mail.letters()).isEmpty();
        List<IntakeOutcome> foreseen = outcomes();
        assertThat(results).extracting(IntakeResult::referral).containsOnlyNulls();
        IntakeReport live = take(rows, LIVE);
        assertThat(outcomes()).isEqualTo(foreseen);
        assertThat(dry.outcomes()).isEqualTo(live.outcomes());
        assertThat(List.of(dry.taken(), live.taken())).containsExactly(2L, 2L);
        assertThat(List.of(dry.live(), live.live())).containsExactly(false, true);
        world.run();
        assertThat(world.mail.letters()).hasSize(2);
    }

    @Test
    void whatComesAsARowIsARouteOfItsOwn() {
        take(List.of(AtsRows.row(1), AtsRows.row(2)), LIVE);
        world.desk().reject(List.of(world.rejection(11)));
        for (int pass = 0; pass < 2; pass++) {
            world.run();
            world.clock.move(Duration.ofMinutes(2));
        }
        world.clock.set(Instant.parse("2026-11-30T16:00:00Z"));
        world.run();
        assertThat(world.desk()
                        .figures()
                        .breakdown(World.NOVEMBER, Grouping.ROUTE)
                        .groups())
                .extracting(group -> group.name() + " "
                        + group.figure("funnel.issued").numerator() + " "
                        + group.figure("funnel.mailed").numerator())
                .containsExactly("INTAKE 2 2", "MAIL 1 1");
    }

    @Test
    @Proves("H07")
    void aSecondRunWritesToNobodyAndGoodRowsAreTakenBesideBadOnes() {
        List<IntakeRow> rows =
                List.of(AtsRows.row(1), AtsRows.with(AtsRows.row(2), IntakeField.NAME, ""), AtsRows.row(3));
        IntakeReport first = take(rows, LIVE);
        assertThat(List.of(first.taken(), first.known(), first.of(IntakeOutcome.ERROR_NAME)))
                .containsExactly(2L, 0L, 1L);
        assertThat(results.get(1).violations()).isNotEmpty();
        IntakeReport second = take(rows, LIVE);
        assertThat(List.of(second.taken(), second.known())).containsExactly(0L, 2L);
        assertThat(take(rows, DRY).known()).isEqualTo(2);
        world.run();
        assertThat(recipients()).containsExactly(World.address(1), World.address(3));
    }

    @Test
    @Proves("H07")
    void aRunThatWasKilledIsTakenUpWithTheSameRows() {
        List<IntakeRow> rows =
                IntStream.rangeClosed(1, 2500).mapToObj(AtsRows::row).toList();
        IntakeTerms all = LIVE.atMost(5000);
        assertThatThrownBy(() -> world.desk().intake().take(rows.iterator(), all, result -> {
                    if (result.row() == 1700) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
        IntakeReport report = take(rows, all);
        assertThat(report.taken() + report.known()).isEqualTo(2500);
        assertThat(report.known()).isPositive();
        world.run();
        assertThat(recipients()).doesNotHaveDuplicates().hasSize(2500);
    }

    @Test
    @Proves("H07")
    void oneRunTakesSoManyAndTheNextGoesOnWithTheRest() {
        List<IntakeRow> rows =
                IntStream.rangeClosed(1, 5).mapToObj(AtsRows::row).toList();
        IntakeTerms two = LIVE.atMost(2);
        for (int taken : new int[] {2, 2, 1, 0}) {
            assertThat(take(rows, two).taken()).isEqualTo(taken);
        }
        assertThat(outcomes()).containsOnly(IntakeOutcome.LINK);
        world.run();
        assertThat(recipients()).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    @Proves("H07")
    void rowsOfWhichNothingComesUseUpNoCap() {
        take(List.of(AtsRows.row(1), AtsRows.row(2)), LIVE);
        world.desk().unreject(Unrejection.of("a-1", "recruiter-3", "REOPENED"));
        world.desk().unreject(Unrejection.of("a-2", "recruiter-3", "REOPENED"));
        List<IntakeRow> rows = List.of(AtsRows.row(1), AtsRows.row(2), AtsRows.row(3), AtsRows.row(4));
        assertThat(take(rows, DRY.atMost(1)).taken()).isEqualTo(1);
        assertThat(take(rows, LIVE.atMost(1)).taken()).isEqualTo(1);
        IntakeReport rest = take(rows, LIVE.atMost(1));
        assertThat(List.of(rest.taken(), rest.of(IntakeOutcome.HOLD_CAP))).containsExactly(1L, 0L);
        world.run();
        assertThat(recipients()).containsExactly(World.address(3), World.address(4));
    }

    /** An export that was saved before the application was opened again is no new decision, whoever reads it. */
    @Test
    @Proves("H07")
    void anOldExportWritesToNobodyWhoseApplicationIsOpenAgain() {
        take(List.of(AtsRows.row(1)), LIVE);
        world.desk().unreject(Unrejection.of("a-1", "recruiter-3", "REOPENED"));
        take(
                List.of(AtsRows.with(AtsRows.row(1), IntakeField.JOB, "設計")),
                IntakeTerms.by("recruiter-4").live());
        assertThat(outcomes()).containsExactly(IntakeOutcome.ERROR_CONFLICT);
        world.run();
        assertThat(world.mail.letters()).isEmpty();

        world.clock.move(Duration.ofDays(1));
        take(List.of(decided(1, "2026-11-16")), LIVE);
        assertThat(outcomes()).containsExactly(IntakeOutcome.LINK);
        world.run();
        assertThat(recipients()).containsExactly(World.address(1));
    }

    @Test
    void whatIsRefusedAfterAllLeavesRoomUnderTheCap() {
        List<IntakeRow> rows = List.of(
                AtsRows.with(AtsRows.row(1), IntakeField.DECIDED_ON, "2025-01-01"), AtsRows.row(2), AtsRows.row(3));
        world.desk().intake().basis(new BackfillBasis(LocalDate.of(2024, 1, 1), "legal/1", "officer-1"));
        IntakeReport report = take(rows, LIVE.from(LocalDate.of(2024, 1, 1)).atMost(1));
        assertThat(List.of(
                        report.of(IntakeOutcome.ERROR_DECIDED_ON), report.taken(), report.of(IntakeOutcome.HOLD_CAP)))
                .containsExactly(1L, 1L, 1L);
        assertThat(take(rows, LIVE.from(LocalDate.of(2024, 1, 1)).atMost(5)).of(IntakeOutcome.HOLD_CAP))
                .isZero();
    }

    @Test
    @Proves("H07")
    void nobodyIsWrittenToAboutAnOldRejectionWithoutARecordedBasis() {
        List<IntakeRow> rows = List.of(
                decided(1, "2026-11-15"), decided(2, "2026-10-16"), decided(3, "2026-10-15"), decided(4, "2026-09-01"));
        take(rows, LIVE);
        assertThat(outcomes())
                .containsExactly(
                        IntakeOutcome.LINK,
                        IntakeOutcome.LINK,
                        IntakeOutcome.SKIP_BEFORE_FLOOR,
                        IntakeOutcome.SKIP_BEFORE_FLOOR);
        IntakeTerms older = LIVE.from(LocalDate.of(2026, 9, 1));
        take(rows, older);
        assertThat(outcomes().subList(2, 4)).containsOnly(IntakeOutcome.HOLD_BASIS);
        world.run();
        assertThat(world.mail.letters()).hasSize(2);

        world.desk().intake().basis(new BackfillBasis(LocalDate.of(2026, 10, 1), "legal/2026-117", "officer-1"));
        take(rows, older);
        assertThat(outcomes().subList(2, 4)).containsExactly(IntakeOutcome.LINK, IntakeOutcome.HOLD_BASIS);
        take(rows, LIVE.from(LocalDate.of(2026, 11, 15)));
        assertThat(outcomes().subList(1, 4)).containsOnly(IntakeOutcome.SKIP_BEFORE_FLOOR);
        world.run();
        assertThat(recipients()).containsExactly(World.address(1), World.address(2), World.address(3));
        assertThat(world.events())
                .anyMatch(event ->
                        BackfillBasis.SETTING.equals(event.event().details().get("name")));
    }

    @Test
    void aBasisIsRecordedWithItsReferenceOrNotAtAll() {
        assertThatThrownBy(() -> world.desk().intake().basis(new BackfillBasis(LocalDate.of(2026, 1, 1), "見本 一郎", "")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Proves("H16")
    void whoWantsNoNoticesGetsTheMailWithoutALinkAndStaysOnTheList() {
        take(List.of(AtsRows.with(AtsRows.row(1), IntakeField.OPT_OUT, "1")), LIVE);
        assertThat(outcomes()).containsExactly(IntakeOutcome.NO_LINK);
        IntakeRow again = AtsRows.with(AtsRows.row(2), IntakeField.MAIL, World.address(1));
        take(List.of(again), LIVE);
        assertThat(outcomes()).containsExactly(IntakeOutcome.NO_LINK);
        world.run();
        assertThat(world.mail.letters())
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.relay()).isNull());
    }

    @Test
    @Proves("H16")
    void theReasonChoosesTheTextWhereItsCodeIsKnownAndNeverTheLink() {
        IntakeTerms reasons = LIVE.reasons(Map.of("スキル不足", "skills"));
        take(
                List.of(
                        AtsRows.with(AtsRows.row(1), IntakeField.REASON, "スキル 不足"),
                        AtsRows.with(AtsRows.row(2), IntakeField.REASON, "その他")),
                reasons);
        assertThat(outcomes()).containsOnly(IntakeOutcome.LINK);
        world.run();
        assertThat(world.mail.letters())
                .allSatisfy(letter -> assertThat(letter.relay()).isNotNull());
    }

    private static IntakeRow decided(int person, String day) {
        return AtsRows.with(AtsRows.row(person), IntakeField.DECIDED_ON, day);
    }

    private IntakeReport take(List<IntakeRow> rows, IntakeTerms terms) {
        results.clear();
        return world.desk().intake().take(rows.iterator(), terms, results::add);
    }

    private List<IntakeOutcome> outcomes() {
        return results.stream().map(IntakeResult::outcome).toList();
    }

    private List<String> recipients() {
        return world.mail.letters().stream()
                .map(RejectionLetter::recipientAddress)
                .map(address -> address.reveal())
                .sorted()
                .toList();
    }
}
