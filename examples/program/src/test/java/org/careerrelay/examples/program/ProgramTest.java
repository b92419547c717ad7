package org.careerrelay.examples.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(shown, true, StandardCharsets.UTF_8);
    private final Console console = new Console(stream, stream, false);

    @Test
    void whatIsWrongIsToldInOneLineAndAnswered() throws Exception {
        Program program = (args, where) -> {
            throw new WrongInputException("no such file");
        };

        assertThat(program.answer(List.of(), console)).isEqualTo(Program.WRONG_INPUT);
        assertThat(text()).isEqualTo("no such file\n");
    }

    @Test
    void aBarIsALineForEachTwentiethWhereNobodyLooksAndAlwaysTellsTheEnd() {
        try (ProgressBar bar = new ProgressBar(console, 40)) {
            for (int i = 0; i < 40; i++) {
                bar.doing("step " + i);
                bar.step();
            }
        }

        assertThat(text().lines()).hasSize(21).startsWith("0% (0/40) step 0").endsWith("100% (40/40) done");
    }

    private String text() {
        return shown.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
