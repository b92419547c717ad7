package org.careerrelay.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assumptions;
import org.careerrelay.examples.program.Console;
import org.careerrelay.examples.program.LocalPostfix;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Real processes, a real PostgreSQL, real kills. */
class CrashTestTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    @Proves({"A20", "A21", "INV-1", "INV-2", "INV-5", "INV-7", "INV-8", "INV-12"})
    void theLedgerIsExactAfterAFewKills() throws Exception {
        int code = run("--processes", "3", "--threads", "10", "--rounds", "2", "--kills", "6", "--kill-database", "1");

        assertThat(code).as(text(out) + text(err)).isEqualTo(CrashTest.DONE);
        assertThat(text(out))
                .contains("6 processes killed, 1 times the database")
                .doesNotContain("VIOLATED");
        assertThat(text(err)).endsWith("100% (8/8) done\n");
    }

    @Test
    @Tag("long")
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    @Proves({"A20", "A21", "INV-1", "INV-2", "INV-5", "INV-7", "INV-8", "INV-12"})
    void theLedgerIsExactAfterHundredsOfKills() throws Exception {
        int code = run("--kills", "300", "--kill-database", "20");

        assertThat(code).as(text(out) + text(err)).isEqualTo(CrashTest.DONE);
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void everybodyHasTheMailAlthoughTheProcessThatSendsIsKilled() throws Exception {
        Assumptions.assumeThat(LocalPostfix.missing()).isEmpty();

        int code = run("--mails", "300");

        assertThat(code).as(text(out) + text(err)).isEqualTo(CrashTest.DONE);
        assertThat(text(out))
                .contains("300 rejection mails through Postfix, 2 processes killed")
                .doesNotContain("VIOLATED");
    }

    @Test
    void aWrongOptionIsToldInOneLine() throws Exception {
        assertThat(run("--kill", "1")).isEqualTo(CrashTest.WRONG_INPUT);

        assertThat(text(err)).isEqualTo("unknown option: --kill (see --help)\n");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void aDatabaseOfAnotherKindIsToldInOneLine() throws Exception {
        assertThat(run("--jdbc-url", "jdbc:h2:mem:x")).isEqualTo(CrashTest.WRONG_INPUT);

        assertThat(text(err)).isEqualTo("--jdbc-url is to begin with jdbc:postgresql:\n");
    }

    @Test
    void theUsageNamesEveryOption() throws Exception {
        assertThat(run("--help")).isEqualTo(CrashTest.DONE);

        assertThat(text(out))
                .contains(
                        "--processes",
                        "--threads",
                        "--rounds",
                        "--kills",
                        "--kill-database",
                        "--seconds",
                        "--seed",
                        "--jdbc-url");
    }

    private int run(String... args) throws Exception {
        return new CrashTest().answer(List.of(args), new Console(stream(out), stream(err), false));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
