package org.careerrelay.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.careerrelay.examples.program.Console;
import org.junit.jupiter.api.Test;

class BenchmarksTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** That everything that is measured works, on a real PostgreSQL; figures are nobody's to assert. */
    @Test
    void aQuickRunHasALineForEverything() throws Exception {
        assertThat(run("--quick", "--callers", "1,16")).isEqualTo(Benchmarks.DONE);

        assertThat(text(out)).contains("fsync on, synchronous_commit on");
        assertThat(text(out).lines().filter(line -> line.startsWith("| ")).skip(1))
                .extracting(line -> line.substring(2, line.indexOf('|', 2)).strip())
                .filteredOn(goal -> !goal.isEmpty())
                .containsExactly(
                        Arrays.stream(Subject.values()).map(Subject::goal).toArray(String[]::new));
        assertThat(text(err)).as("every turn was foreseen").containsPattern("100% \\((\\d+)/\\1\\) done\n$");
    }

    @Test
    void aWrongOptionIsToldInOneLine() throws Exception {
        assertThat(run("--goals", "perf-99")).isEqualTo(Benchmarks.WRONG_INPUT);

        assertThat(text(err)).isEqualTo("nothing measures perf-99 (see --help)\n");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void aDatabaseThatIsNotThereIsToldInOneLine() throws Exception {
        assertThat(run("--jdbc-url", "jdbc:h2:mem:x")).isEqualTo(Benchmarks.WRONG_INPUT);

        assertThat(text(err)).isEqualTo("--jdbc-url is to begin with jdbc:postgresql:\n");
    }

    @Test
    void theUsageNamesEveryOption() throws Exception {
        assertThat(run("--help")).isEqualTo(Benchmarks.DONE);

        assertThat(text(out))
                .contains("--goals", "--callers", "--rounds", "--batch", "--size", "--quick", "--jdbc-url");
    }

    private int run(String... args) throws Exception {
        return new Benchmarks().answer(List.of(args), new Console(stream(out), stream(err), false));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
