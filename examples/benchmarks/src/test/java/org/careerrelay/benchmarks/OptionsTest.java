package org.careerrelay.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.careerrelay.examples.program.WrongInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void everythingHasADefault() {
        Options options = Options.parse(List.of());

        assertThat(options.subjects()).containsExactlyInAnyOrder(Subject.values());
        assertThat(options.callers()).containsExactly(1, 16, 64);
        assertThat(options.rounds()).isEqualTo(5);
        assertThat(options.batch()).isEqualTo(1000);
        assertThat(options.referrals()).isEqualTo(300_000);
        assertThat(options.fewReferrals()).isEqualTo(100_000);
        assertThat(options.quick()).isFalse();
        assertThat(options.jdbcUrl()).isEmpty();
    }

    @Test
    void everyOptionIsRead() {
        Options options = Options.parse(List.of(
                "--goals",
                "perf-5, PERF-4",
                "--callers",
                "8,2,8",
                "--quick",
                "--rounds",
                "9",
                "--batch",
                "50",
                "--size",
                "5000",
                "--jdbc-url",
                "jdbc:postgresql:x"));

        assertThat(options.subjects()).containsExactlyInAnyOrder(Subject.PERF_4, Subject.PERF_5);
        assertThat(options.callers()).containsExactly(2, 8);
        assertThat(options.rounds()).isEqualTo(9);
        assertThat(options.batch()).isEqualTo(50);
        assertThat(options.referrals()).isEqualTo(5000);
        assertThat(options.fewReferrals()).as("fewer than many").isEqualTo(2500);
        assertThat(options.quick()).isTrue();
        assertThat(options.jdbcUrl()).hasValue("jdbc:postgresql:x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--unknown 1",
                "--goals perf-99",
                "--callers 0",
                "--callers x",
                "--rounds 2",
                "--batch 1001",
                "--size 999",
                "--batch",
                "--batch 1 --batch 2"
            })
    void whatIsWrongIsSaid(String arguments) {
        assertThatExceptionOfType(WrongInputException.class)
                .isThrownBy(() -> Options.parse(Arrays.asList(arguments.split(" "))));
    }
}
