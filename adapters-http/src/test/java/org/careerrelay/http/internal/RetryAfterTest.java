package org.careerrelay.http.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-15T00:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0                              | PT0S
                    120                            | PT2M
                    999999999                      | PT24H
                    Sun, 15 Nov 2026 00:00:30 GMT  | PT30S
                    Sat, 14 Nov 2026 00:00:00 GMT  | PT0S
                    """)
    void readsSecondsAndDatesWithinADay(String value, Duration expected) {
        assertThat(RetryAfter.parse(value, NOW)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-1", "soon", "''", "99999999999999999999", "2026-11-15T00:00:30Z"})
    void leavesTheRestToTheSender(String value) {
        assertThat(RetryAfter.parse(value, NOW)).isNull();
    }

    @Test
    void needsNoHeader() {
        assertThat(RetryAfter.parse(null, NOW)).isNull();
    }
}
