package org.careerrelay.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data outside of the project: {@code -Dcareerrelay.data=FOLDER}. */
@EnabledIfSystemProperty(named = SharedDataTest.PROPERTY, matches = ".+")
class SharedDataTest {

    static final String PROPERTY = "careerrelay.data";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"applications.csv, UTF-8, h2", "applications-cp932.csv, windows-31j, memory"})
    void everyRowHasTheOutcomeOfTheTruth(String name, Charset charset, String storage) throws Exception {
        Path applicants = Path.of(System.getProperty(PROPERTY)).resolve("applicants");
        List<Map<String, String>> truth = Csv.records(TourRun.read(applicants.resolve("truth.csv")));

        TourRun run = TourRun.of(
                folder, "--applicants", applicants.resolve(name).toString(), "--storage", storage, "--scan", "1");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Csv.records(run.file("rows.csv")).stream().map(row -> row.get("row") + " " + row.get("outcome")))
                .containsExactlyElementsOf(truth.stream()
                        .map(row -> row.get("row") + " " + row.get("expected"))
                        .toList());
        LedgerCheck.check(
                java.nio.file.Files.readString(applicants.resolve(name), charset),
                run.file("people.csv"),
                run.file("journeys.csv"),
                run.file("ledger.csv"));
    }
}
