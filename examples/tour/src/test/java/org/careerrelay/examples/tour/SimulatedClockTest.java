package org.careerrelay.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatedClockTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);

    @TempDir
    private Path folder;

    @Test
    void theDayBeginsAtNineInJapan() {
        assertThat(clock().instant()).isEqualTo(Instant.parse("2026-11-15T00:00:00Z"));
    }

    @Test
    void itStandsStillUntilItIsMovedAndNeverGoesBack() {
        SimulatedClock clock = clock();
        clock.advance(Duration.ofSeconds(90));
        clock.advanceTo(Instant.EPOCH);

        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-15T00:01:30Z"));
    }

    @Test
    void aRestartGoesOnWhereItWas() {
        clock().advance(Duration.ofDays(1));

        assertThat(SimulatedClock.in(folder.resolve("clock"), TODAY).instant())
                .isEqualTo(Instant.parse("2026-11-16T00:00:00Z"));
    }

    private SimulatedClock clock() {
        return SimulatedClock.in(folder.resolve("clock"), TODAY);
    }
}
