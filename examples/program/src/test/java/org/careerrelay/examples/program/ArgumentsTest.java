package org.careerrelay.examples.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    @Test
    void optionsFlagsAndDefaultsAreRead() {
        Arguments arguments = parse("--number 7 --quick --names a,,b --numbers 8,2,8");

        assertThat(arguments.number("--number", 1, 0, 9)).isEqualTo(7);
        assertThat(arguments.number("--other", 1, 0, 9)).isEqualTo(1);
        assertThat(arguments.has("--quick")).isTrue();
        assertThat(arguments.list("--names")).containsExactly("a", "b");
        assertThat(arguments.numbers("--numbers", List.of(), 1, 9)).containsExactly(2, 8);
        assertThat(arguments.numbers("--other", List.of(5), 1, 9)).containsExactly(5);
        assertThat(arguments.text("--other")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--unknown 1            | unknown option: --unknown (see --help)",
                "--number               | --number needs a value",
                "--number 1 --number 2  | --number is given twice",
                "--number x             | --number is not a number: x",
                "--number 10            | --number is between 0 and 9, not 10"
            })
    void whatIsWrongIsSaidInOneLine(String arguments, String message) {
        assertThatExceptionOfType(WrongInputException.class)
                .isThrownBy(() -> parse(arguments).number("--number", 1, 0, 9))
                .withMessage(message);
    }

    private static Arguments parse(String line) {
        return Arguments.of(
                Arrays.asList(line.split(" ")),
                Set.of("--number", "--names", "--numbers", "--other"),
                Set.of("--quick"));
    }
}
