package org.careerrelay.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTimesTest {

    private static final Instant START = Instant.parse("2026-11-15T00:00:00Z");
    private static final long LAST_HOURS = 60 * 24;

    @ParameterizedTest
    @CsvSource({
        "PT-5M, ANSWERED_WITHIN_1_HOUR",
        "PT0S, ANSWERED_WITHIN_1_HOUR",
        "PT1H, ANSWERED_WITHIN_1_HOUR",
        "PT1H0.000001S, ANSWERED_WITHIN_2_HOURS",
        "PT24H, ANSWERED_WITHIN_1_DAY",
        "PT25H, ANSWERED_WITHIN_2_DAYS",
        "P60D, ANSWERED_WITHIN_60_DAYS",
        "P60DT1S, ANSWERED_LATER"
    })
    void anAnswerLiesInTheFirstClassThatHoldsIt(Duration taken, TallyKind kind) {
        assertThat(AnswerTimes.kind(START, START.plus(taken))).isEqualTo(kind);
    }

    @Test
    @Proves("Q33")
    void theMedianOfAnEvenNumberIsTheLowerOfTheTwoInTheMiddle() {
        Map<TallyKind, Long> sums = sums(List.of(1, 3, 30, 200));
        assertThat(AnswerTimes.hours(sums, 50)).isEqualTo(4);
        assertThat(AnswerTimes.hours(sums, 90)).isEqualTo(240);
        assertThat(AnswerTimes.hours(Map.of(), 50)).isZero();
        assertThat(AnswerTimes.hours(sums(List.of(9999)), 50)).isEqualTo(LAST_HOURS);
    }

    /** The exact value, from all the answers, lies in the class that the histogram names. */
    @Property
    @Proves("Q33")
    void theClassHoldsTheExactPercentile(
            @ForAll("answers") List<Integer> hours, @ForAll @IntRange(min = 1, max = 100) int percent) {
        List<Integer> sorted = hours.stream().sorted().toList();
        int exact = sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
        TallyKind kind = AnswerTimes.kind(START, START.plus(Duration.ofHours(exact)));

        long told = AnswerTimes.hours(sums(hours), percent);
        assertThat(told).isGreaterThanOrEqualTo(Math.min(exact, LAST_HOURS));
        if (kind != TallyKind.ANSWERED_LATER) {
            assertThat(AnswerTimes.kind(START, START.plus(Duration.ofHours(told))))
                    .isEqualTo(kind);
        }
    }

    @Provide
    Arbitrary<List<Integer>> answers() {
        return Arbitraries.integers().between(0, 2000).list().ofMinSize(1).ofMaxSize(50);
    }

    private static Map<TallyKind, Long> sums(List<Integer> hours) {
        Map<TallyKind, Long> sums = new EnumMap<>(TallyKind.class);
        hours.forEach(taken -> sums.merge(AnswerTimes.kind(START, START.plus(Duration.ofHours(taken))), 1L, Long::sum));
        return sums;
    }
}
