package org.careerrelay.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.careerrelay.examples.program.WrongInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void everythingHasADefault() {
        Options options = Options.parse(List.of());

        assertThat(options.processes()).isEqualTo(4);
        assertThat(options.threads()).isEqualTo(50);
        assertThat(options.kills()).isEqualTo(200);
        assertThat(options.databaseKills()).isZero();
        assertThat(options.jdbcUrl()).isEmpty();
    }

    @Test
    void everyOptionIsRead() {
        assertThat(Options.parse(Arrays.asList(
                        "--processes 2 --threads 3 --rounds 4 --kills 6 --kill-database 5 --seconds 7 --seed -8"
                                .split(" "))))
                .isEqualTo(new Options(2, 3, 4, 6, 5, 7, -8, 0, Optional.empty()));
        assertThat(Options.parse(List.of("--jdbc-url", "jdbc:postgresql:x")).jdbcUrl())
                .hasValue("jdbc:postgresql:x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--unknown 1",
                "--processes 0",
                "--threads x",
                "--seed x",
                "--kills -1",
                "--kills",
                "--kills 1 --kills 2",
                "--kills 1 --kill-database 2",
                "--kill-database 1 --jdbc-url jdbc:postgresql:x"
            })
    void whatIsWrongIsSaid(String arguments) {
        assertThatExceptionOfType(WrongInputException.class)
                .isThrownBy(() -> Options.parse(Arrays.asList(arguments.split(" "))));
    }
}
