package org.careerrelay.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A second start on the same work folder. */
class RestartTest {

    @TempDir
    private static Path undisturbed;

    private static TourRun whole;

    @TempDir
    private Path folder;

    @BeforeAll
    static void runUndisturbed() {
        whole = TourRun.of(undisturbed.resolve("whole"), "--scan", "1", "--storage", "memory");
    }

    @ParameterizedTest
    @EnumSource(names = {"SETTINGS", "MAILS", "SCANNERS", "PEOPLE", "AGENCY", "INTRODUCTION"})
    void aTourThatEndedAfterAPhaseGoesOn(Phase last) {
        String[] args = {"--work", folder.resolve("work").toString(), "--scan", "1"};

        TourRun first = TourRun.of(folder.resolve("first"), (phase, company) -> phase != last, args);
        TourRun second = TourRun.of(folder.resolve("second"), args);

        assertThat(first.folder()).doesNotExist();
        assertThat(second.sameEverywhere()).isEqualTo(whole.sameEverywhere());
    }

    @Test
    void aFinishedTourIsToldAgain() {
        TourRun first = TourRun.of(folder.resolve("out"), "--scan", "0");
        TourRun second = TourRun.of(folder.resolve("out"), "--scan", "0");

        assertThat(second.code()).isZero();
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(second.err()).isEmpty();
    }

    @Test
    void inMemoryItStartsOver() {
        TourRun first = TourRun.of(folder.resolve("first"), "--storage", "memory", "--scan", "0");
        TourRun other = TourRun.of(folder.resolve("out"), "--storage", "memory", "--scan", "0", "--seed", "8");
        TourRun second = TourRun.of(folder.resolve("out"), "--storage", "memory", "--scan", "0");

        assertThat(other.code()).isZero();
        assertThat(second.err()).isEqualTo(first.err()).isNotEmpty();
        assertThat(second.sameEverywhere()).isEqualTo(first.sameEverywhere());
    }

    @Test
    void otherInputsWouldMixTwoRuns() {
        TourRun.of(folder.resolve("out"), (phase, company) -> false);

        TourRun other = TourRun.of(folder.resolve("out"), "--seed", "8");

        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("(seed)").contains("--work");
    }

    @Test
    void twoAtATimeAreOneTooMany() {
        TourRun.of(folder.resolve("out"), (phase, company) -> {
            TourRun second = TourRun.of(folder.resolve("out"));
            assertThat(second.code()).isEqualTo(2);
            return false;
        });
    }
}
