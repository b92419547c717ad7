package org.careerrelay.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.careerrelay.csv.CharsetChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void everythingHasADefault() {
        Options options = Options.parse(List.of());

        assertThat(options.applicants()).isEmpty();
        assertThat(options.charset()).isEqualTo(CharsetChoice.AUTO);
        assertThat(options.today()).isEqualTo(LocalDate.of(2026, 11, 15));
        assertThat(options.storage()).isEqualTo(StorageChoice.H2);
        assertThat(options.seed()).isEqualTo(7);
        assertThat(options.scan()).isEqualTo(3);
        assertThat(options.open()).isEqualTo(0.8);
        assertThat(options.consent()).isEqualTo(0.7);
        assertThat(options.out()).isAbsolute().endsWithRaw(Path.of("target/tour"));
        assertThat(options.work()).isEqualTo(options.out().resolve("work"));
    }

    @Test
    void everyOptionIsRead() {
        Options options = Options.parse(List.of(
                "--applicants",
                "in.csv",
                "--charset",
                "cp932",
                "--today",
                "2027-01-31",
                "--out",
                "o",
                "--work",
                "w",
                "--seed",
                "-3",
                "--storage",
                "Postgres",
                "--scan",
                "0",
                "--open",
                "1",
                "--consent",
                "0",
                "--smtp",
                "[::1]:2525",
                "--maildir",
                "."));

        assertThat(options.applicants()).hasValue(Path.of("in.csv"));
        assertThat(options.charset()).isEqualTo(CharsetChoice.WINDOWS_31J);
        assertThat(options.today()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(options.out()).isAbsolute().endsWithRaw(Path.of("o"));
        assertThat(options.work()).isAbsolute().endsWithRaw(Path.of("w"));
        assertThat(options.seed()).isEqualTo(-3);
        assertThat(options.storage()).isEqualTo(StorageChoice.POSTGRES);
        assertThat(options.scan()).isZero();
        assertThat(options.open()).isEqualTo(1);
        assertThat(options.consent()).isZero();
        assertThat(options.smtp()).hasValue(new MailServer("::1", 2525));
        assertThat(options.maildir()).hasValue(Path.of(".").toAbsolutePath().normalize());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--charset latin-1",
                "--today 2026-02-30",
                "--today yesterday",
                "--today 1969-12-31",
                "--seed x",
                "--storage oracle",
                "--scan -1",
                "--scan 1001",
                "--open 1.1",
                "--open NaN",
                "--smtp localhost",
                "--smtp :25",
                "--smtp localhost:70000",
                "--consent -0.1",
                "--seed",
                "--seed 1 --seed 2",
                "--sede 1",
                "export.csv"
            })
    void aWrongOneIsNamedInBothLanguages(String line) {
        List<String> args = List.of(line.split(" ", -1));

        assertThatExceptionOfType(TourException.class)
                .isThrownBy(() -> Options.parse(args))
                .withMessageContaining(args.get(0))
                .withMessageMatching("(?s).*[\\u3040-\\u30ff].* / .*");
    }
}
