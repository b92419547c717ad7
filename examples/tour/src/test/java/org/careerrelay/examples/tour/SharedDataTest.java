package org.careerrelay.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        figures(Csv.records(run.file("people.csv")), truth);
    }

    /** Rows in order. Whoever joins a label under which somebody else is was merged wrongly; a review is needless of somebody who comes for the first time. */
    private static void figures(List<Map<String, String>> people, List<Map<String, String>> truth) {
        Map<String, Set<String>> labels = new HashMap<>();
        Set<String> seen = new HashSet<>();
        int returning = 0;
        int right = 0;
        int looked = 0;
        int needless = 0;
        for (Map<String, String> row : people) {
            String person = truth.get(Integer.parseInt(row.get("row")) - 1).get("person");
            Set<String> under = labels.computeIfAbsent(row.get("person"), none -> new HashSet<>());
            boolean known = !seen.add(person);
            returning += known ? 1 : 0;
            if (row.get("decision").equals("AUTO")) {
                assertThat(under).as("row " + row.get("row")).containsExactly(person);
                right++;
            } else {
                assertThat(under).as("a label of its own").isEmpty();
                boolean review = row.get("decision").equals("REVIEW");
                looked += review && known ? 1 : 0;
                needless += review && !known ? 1 : 0;
            }
            under.add(person);
        }
        assertThat((double) right / returning).isGreaterThanOrEqualTo(0.76);
        assertThat((double) (right + looked) / returning).isGreaterThanOrEqualTo(0.955);
        assertThat(100.0 * needless / people.size()).isLessThanOrEqualTo(2);
    }
}
