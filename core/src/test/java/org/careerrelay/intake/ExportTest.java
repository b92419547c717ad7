package org.careerrelay.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.careerrelay.csv.ApplicationsCsv;
import org.careerrelay.csv.CharsetChoice;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.intake.IntakeResult;
import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole export, from its bytes to the outcome of every row. */
class ExportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);

    @Test
    @Proves({"H06", "Q10"})
    void everyRowOfTheSmallExportHasItsOutcome() throws IOException, URISyntaxException {
        Path folder =
                Path.of(ExportTest.class.getResource("export.csv").toURI()).getParent();

        assertThat(outcomes(folder.resolve("export.csv")))
                .isEqualTo(Files.readAllLines(folder.resolve("outcomes.txt"), UTF_8));
    }

    @Test
    @Proves("H06")
    void theSmallExportGivesTheSameInCp932() throws IOException, URISyntaxException {
        Path utf8 = Path.of(ExportTest.class.getResource("export.csv").toURI());
        byte[] cp932 = Files.readString(utf8, UTF_8).substring(1).getBytes(Charset.forName("windows-31j"));

        assertThat(outcomes(ApplicationsCsv.open(() -> new ByteArrayInputStream(cp932), CharsetChoice.AUTO)))
                .isEqualTo(outcomes(utf8));
    }

    /** The large exports lie outside of the project: {@code -Dcareerrelay.data=FOLDER}. */
    @ParameterizedTest
    @EnabledIfSystemProperty(named = "careerrelay.data", matches = ".+")
    @ValueSource(strings = {"applications.csv", "applications-cp932.csv"})
    void everyRowOfTheLargeExportHasItsOutcome(String file) throws IOException {
        Path folder = Path.of(System.getProperty("careerrelay.data"), "applicants");
        List<String> truth = Files.readAllLines(folder.resolve("truth.csv"), UTF_8).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> cells[0] + " " + cells[1] + " " + cells[3])
                .toList();

        assertThat(outcomes(folder.resolve(file))).isEqualTo(truth);
    }

    private static List<String> outcomes(Path file) {
        return outcomes(ApplicationsCsv.open(file, CharsetChoice.AUTO));
    }

    private static List<String> outcomes(ApplicationsCsv csv) {
        IntakeRules rules = new IntakeRules(IntakeProfile.defaults(), TODAY, ZoneId.of("Asia/Tokyo"), "ats");
        try (Stream<IntakeRow> rows = csv.stream()) {
            return rows.map(rules::decide)
                    .map(ExportTest::result)
                    .map(ExportTest::line)
                    .toList();
        }
    }

    private static IntakeResult result(RowDecision decision) {
        if (decision instanceof RowDecision.Eligible eligible) {
            return eligible.result(new RejectionResult.Linked(
                    eligible.rejection().application(), new OpaqueId(0, eligible.row()), false));
        }
        return ((RowDecision.Decided) decision).result();
    }

    private static String line(IntakeResult result) {
        return result.row() + " " + result.application() + " "
                + result.outcome().word();
    }
}
