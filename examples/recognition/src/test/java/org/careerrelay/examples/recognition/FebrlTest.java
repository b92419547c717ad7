package org.careerrelay.examples.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The weights on records of people in the west, in clear text and without knowing who is who. */
class FebrlTest {

    private static final double GOAL = 0.98;
    private static final String FOLDER = "careerrelay.data";

    /** The goal holds for the kinds of errors, not for one file. */
    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63})
    void inventedRecordsWithTheErrorsOfTheSetReachItsGoal(long seed) {
        List<String[]> records = WesternRecords.of(2000, 3000, seed);
        assertThat(records).hasSize(5000);
        assertThat(Febrl.of(records).f1()).isGreaterThanOrEqualTo(GOAL);
    }

    /** The set is not the project's to ship: it is read where {@code -Dcareerrelay.data=FOLDER} says that it lies in {@code febrl/dataset3.csv}. */
    @Test
    @Proves("R-86")
    void theSetItselfReachesItsGoal() throws Exception {
        String folder = System.getProperty(FOLDER, "");
        Path file = Path.of(folder, "febrl", "dataset3.csv");
        assumeTrue(!folder.isEmpty() && Files.isRegularFile(file), "no febrl/dataset3.csv in -D" + FOLDER);
        Febrl.Result result = Febrl.of(file);
        assertThat(result.truePairs()).as("it is the set, whole").isEqualTo(6538);
        assertThat(result.f1()).isGreaterThanOrEqualTo(GOAL);
    }
}
