package org.careerrelay.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final long SECOND = 1_000_000_000;

    @Test
    void aTableNamesEachGoalOnceAndSaysWhatIsMet() {
        Series ours = series("ours", 80_000, 16_000_000);
        Series limit = series("limit", 100_000, 0);
        Series peer = series("peer", 2_500, 0);

        assertThat(Table.of(List.of(
                        Line.ours("PERF-4", ours),
                        Line.compared("PERF-4", ours, limit, Wanted.atLeast(0.75)),
                        Line.compared("PERF-4", ours, peer, Wanted.atLeast(40)),
                        Line.compared("PERF-5", ours, peer),
                        Line.ours("PERF-5", ours, Wanted.atMost(256)))))
                .isEqualTo("""
                        | goal   | what  | per second |       from - to | B/op | ours : this |   from - to |      wanted | verdict |
                        |--------|-------|-----------:|----------------:|-----:|------------:|------------:|------------:|--------:|
                        | PERF-4 | ours  |     80.0 k | 80.0 k - 80.0 k |  200 |             |             |             |         |
                        |        | limit |      100 k |   100 k - 100 k |  0.0 |        0.80 | 0.80 - 0.80 |     >= 0.75 |     met |
                        |        | peer  |     2.50 k | 2.50 k - 2.50 k |  0.0 |        32.0 | 32.0 - 32.0 |       >= 40 |  MISSED |
                        | PERF-5 | peer  |     2.50 k | 2.50 k - 2.50 k |  0.0 |        32.0 | 32.0 - 32.0 |             |         |
                        |        | ours  |     80.0 k | 80.0 k - 80.0 k |  200 |             |             | <= 256 B/op |     met |
                        """);
    }

    @Test
    void numbersHaveThreeDigits() {
        assertThat(List.of(0.0, 9.99, 99.96, 523.4, 999.6, 1_234.0, 12_345.0, 123_456.0, 4_700_000.0))
                .extracting(Table::number)
                .containsExactly("0.0", "10.0", "100", "523", "1.00 k", "1.23 k", "12.3 k", "123 k", "4.70 M");
        assertThat(List.of(0.666, 9.95, 12.34, 123.4))
                .extracting(Table::ratio)
                .containsExactly("0.67", "10.0", "12.3", "123");
    }

    @Test
    void whatIsWantedIsWrittenAsItIsSaid() {
        assertThat(Wanted.atLeast(0.75)).hasToString(">= 0.75");
        assertThat(Wanted.atLeast(0.9)).hasToString(">= 0.9");
        assertThat(Wanted.atMost(256)).hasToString("<= 256");
        assertThat(Wanted.atMost(256).isMetBy(257)).isFalse();
    }

    private static Series series(String name, long operations, double allocated) {
        Sample sample = new Sample(operations, SECOND, allocated);
        return new Series(name, List.of(sample, sample, sample));
    }
}
