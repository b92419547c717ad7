package org.careerrelay.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerrelay.benchmarks.Wanted.Aspect;
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
                        Line.compared("PERF-4", ours, limit).wanted(Wanted.atLeast(0.75)),
                        Line.compared("PERF-4", ours, peer).wanted(Wanted.atLeast(40)),
                        Line.compared("PERF-5", ours, peer),
                        Line.ours("PERF-5", ours).wanted(Wanted.atMost(256).of(Aspect.ALLOCATED)),
                        Line.figure("PERF-9", "size", Unit.BYTES, 2100)
                                .wanted(Wanted.atMost(2000).of(Aspect.FIGURE)))))
                .isEqualTo("""
                        | goal   | what  |   figure | from - to | B/op | ours : this | from - to |      wanted | verdict |
                        |--------|-------|---------:|----------:|-----:|------------:|----------:|------------:|--------:|
                        | PERF-4 | ours  | 80.0 k/s |           |  200 |             |           |             |         |
                        |        | limit |  100 k/s |           |    0 |        0.80 |           |     >= 0.75 |     met |
                        |        | peer  | 2.50 k/s |           |    0 |        32.0 |           |       >= 40 |  MISSED |
                        | PERF-5 | peer  | 2.50 k/s |           |    0 |        32.0 |           |             |         |
                        |        | ours  | 80.0 k/s |           |  200 |             |           | <= 256 B/op |     met |
                        | PERF-9 | size  |  2.10 kB |           |      |             |           |  <= 2.00 kB |  MISSED |
                        """);
    }

    @Test
    void whatVariesHasItsSpreadBesideIt() {
        Line line = Line.figure("PERF-8", "time", Unit.MILLISECONDS, new Spread(1, 2.5, 1200));

        assertThat(Table.of(List.of(line))).contains("| 2.50 ms | 1 ms - 1.20 s |");
    }

    @Test
    void numbersHaveThreeDigits() {
        assertThat(List.of(0.0, 9.94, 99.96, 523.4, 999.6, 1_234.0, 12_345.0, 123_456.0, 4_700_000.0))
                .extracting(Unit.COUNT::text)
                .containsExactly("0", "9.94", "100", "523", "1.00 k", "1.23 k", "12.3 k", "123 k", "4.70 M");
    }

    @Test
    void whatIsWantedIsWrittenAsItIsSaid() {
        assertThat(Wanted.atLeast(0.75).text(Unit.PER_SECOND)).isEqualTo(">= 0.75");
        assertThat(Wanted.atLeast(30).text(Unit.PER_SECOND)).isEqualTo(">= 30");
        assertThat(Wanted.atMost(77).of(Aspect.FIGURE).text(Unit.COUNT)).isEqualTo("<= 77");
        assertThat(Wanted.atMost(256).isMetBy(257)).isFalse();
    }

    private static Series series(String name, long operations, double allocated) {
        Sample sample = new Sample(operations, SECOND, allocated);
        return new Series(name, List.of(sample, sample, sample));
    }
}
