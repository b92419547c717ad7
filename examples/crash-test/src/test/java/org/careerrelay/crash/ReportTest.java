package org.careerrelay.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void theSameOfSeveralCompaniesIsOneLine() {
        Report report = Report.of(
                "a run\n",
                List.of(
                        new Verdict("sums", 1, List.of()),
                        new Verdict("events", 2, List.of()),
                        new Verdict("sums", 3, List.of("acme: one is missing"))));

        assertThat(report.held()).isFalse();
        assertThat(report.text())
                .contains("| sums            |         4 | VIOLATED |\n| events          |         2 | held     |\n")
                .endsWith("\nVIOLATED: sums\n  acme: one is missing\n");
    }

    @Test
    void nothingMoreIsSaidWhereAllHeld() {
        assertThat(Report.of("a run\n", List.of(new Verdict("sums", 1, List.of())))
                        .text())
                .endsWith("|         1 | held     |\n");
    }
}
