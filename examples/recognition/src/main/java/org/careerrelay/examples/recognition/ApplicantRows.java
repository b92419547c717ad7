package org.careerrelay.examples.recognition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careerrelay.csv.ApplicationsCsv;
import org.careerrelay.csv.CharsetChoice;
import org.careerrelay.intake.JapaneseDates;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeRow;

/** An export of applications beside a table of who is behind each row: {@code row,id,person,expected,...}. */
final class ApplicantRows {

    private static final int PERSON = 2;
    private static final int EXPECTED = 3;

    private ApplicantRows() {}

    /** The rows that are no errors, in their order. */
    static List<Row> read(Path export, Path truth) throws IOException {
        List<String> people = Files.readAllLines(truth, StandardCharsets.UTF_8);
        List<Row> rows = new ArrayList<>();
        try (Stream<IntakeRow> all = ApplicationsCsv.open(export, CharsetChoice.AUTO).stream()) {
            all.forEach(row -> {
                String[] behind = people.get(Math.toIntExact(row.number())).split(",");
                if (!behind[EXPECTED].startsWith("error")) {
                    rows.add(row(behind[PERSON], row));
                }
            });
        }
        return rows;
    }

    private static Row row(String person, IntakeRow row) {
        return new Row(
                person,
                row.get(IntakeField.NAME),
                row.get(IntakeField.NAME_KANA),
                row.get(IntakeField.MAIL),
                row.get(IntakeField.PHONE),
                JapaneseDates.parse(row.get(IntakeField.BIRTH_DATE)).orElse(null));
    }
}
