package org.careerrelay.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.csv.ApplicationsCsv;
import org.careerrelay.csv.CharsetChoice;
import org.careerrelay.model.Violation;
import org.careerrelay.model.intake.CleanedRow;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.QualityReport;
import org.careerrelay.spi.phone.PhoneNumbers;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** A dirty file: every value in one form, and what is wrong in a list. */
class RowCleaningTest {

    private static final List<IntakeField> SHOWN = List.of(
            IntakeField.APPLICATION_ID,
            IntakeField.NAME,
            IntakeField.NAME_KANA,
            IntakeField.MAIL,
            IntakeField.PHONE,
            IntakeField.BIRTH_DATE,
            IntakeField.DECIDED_ON,
            IntakeField.REASON,
            IntakeField.COUNTRY,
            IntakeField.OPT_OUT);

    /** Japanese mobile numbers alone, which is enough here: the library's own reader is tested in its module. */
    private static final PhoneNumbers PHONES = written -> {
        String digits = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[^0-9]", "")
                .replaceAll("^81", "0");
        return digits.matches("0[789]0[0-9]{8}") ? Optional.of("+81" + digits.substring(1)) : Optional.empty();
    };

    @Test
    @Proves("B08")
    void theDirtyFileComesOutCleanWithAListOfWhatIsWrong() throws IOException, URISyntaxException {
        Path folder =
                Path.of(RowCleaningTest.class.getResource("dirty.csv").toURI()).getParent();
        RowCleaning cleaning = new RowCleaning(PHONES, Map.of("スキル不足", "skills", "カルチャー", "culture"));
        DataQuality quality = new DataQuality();
        List<String> lines = new ArrayList<>();
        try (Stream<CleanedRow> rows = ApplicationsCsv.open(folder.resolve("dirty.csv"), CharsetChoice.AUTO).stream()
                .map(cleaning::clean)) {
            rows.forEach(row -> {
                quality.add(row);
                lines.add(line(row));
            });
        }

        assertThat(lines).isEqualTo(Files.readAllLines(folder.resolve("clean.txt"), UTF_8));
        assertThat(issues(quality.report())).isEqualTo(Files.readAllLines(folder.resolve("quality.txt"), UTF_8));
    }

    private static String line(CleanedRow row) {
        assertThat(row).hasToString("row " + row.row().number());
        return SHOWN.stream().map(row.row()::get).collect(Collectors.joining("|")) + "|"
                + row.issues().stream().map(Violation::code).collect(Collectors.joining(","));
    }

    private static List<String> issues(QualityReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("rows " + report.rows() + " sound " + report.sound());
        report.changed().forEach((field, number) -> lines.add("changed " + field + " " + number));
        report.issues().forEach(issue -> lines.add(issue.code() + " " + issue.rows() + " " + issue.first()));
        return lines;
    }
}
