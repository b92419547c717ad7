package org.careerrelay.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A tour that is killed with SIGKILL at random moments ends, after a new start on the same work folder, as if nothing had been. */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class KilledTourTest {

    private static final int MOMENTS = Boolean.getBoolean("careerrelay.long") ? 20 : 2;
    private static final int MOST_MILLISECONDS = 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRES"})
    void itEndsInTheLedgerOfAnUndisturbedRun(StorageChoice storage) {
        ChildTour undisturbed = start(storage, folder.resolve("undisturbed"));
        int lines = undisturbed.lines();
        assertThat(undisturbed.exitCode()).as(undisturbed.told()).isZero();
        Map<String, String> expected = TourRun.sameEverywhere(folder.resolve("undisturbed"));
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < MOMENTS; i++) {
            Path place = folder.resolve("killed-" + i);
            int line = random.nextInt(lines);
            int later = random.nextInt(MOST_MILLISECONDS);
            String moment = "seed %d, killed %d ms after line %d of %d".formatted(seed, later, line, lines);
            boolean killed = start(storage, place).killAfter(line, later);

            ChildTour second = start(storage, place);
            second.lines();

            assertThat(killed).as(moment).isTrue();
            assertThat(second.exitCode()).as(moment + "\n" + second.told()).isZero();
            assertThat(TourRun.sameEverywhere(place)).as(moment).isEqualTo(expected);
        }
    }

    private static ChildTour start(StorageChoice storage, Path place) {
        return ChildTour.start(
                place, place.resolve("work"), "--storage", storage.name().toLowerCase(Locale.ROOT), "--scan", "1");
    }
}
