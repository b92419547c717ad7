package org.careerrelay.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final long SECOND = 1_000_000_000;

    @Test
    void theMedianOfAnOddNumberIsTheOneInTheMiddle() {
        assertThat(Spread.of(DoubleStream.of(9, 1, 4))).isEqualTo(new Spread(1, 4, 9));
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(Spread.of(DoubleStream.of(9, 1, 4, 5))).isEqualTo(new Spread(1, 4.5, 9));
    }

    @Test
    void nothingHasNoMedian() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(DoubleStream.empty()));
    }

    @Test
    void speedIsPerSecondAndMemoryPerOperation() {
        Series series = new Series("x", List.of(new Sample(500, SECOND / 2, 1000)));

        assertThat(series.perSecond().median()).isEqualTo(1000);
        assertThat(series.bytesPerOperation().median()).isEqualTo(2);
    }

    /** The machine was slow for both in the second round: their ratio is not the ratio of their medians. */
    @Test
    void ratiosAreThoseOfTheRounds() {
        Series ours = new Series("ours", List.of(perSecond(300), perSecond(30), perSecond(200)));
        Series other = new Series("other", List.of(perSecond(100), perSecond(10), perSecond(100)));

        assertThat(ours.ratioTo(other)).isEqualTo(new Spread(2, 3, 3));
    }

    @Test
    void roundsThatAreMissingCannotBeCompared() {
        Series one = new Series("one", List.of(perSecond(1)));
        Series two = new Series("two", List.of(perSecond(1), perSecond(1)));

        assertThatIllegalArgumentException().isThrownBy(() -> one.ratioTo(two));
    }

    @Test
    void aRoundWithoutOperationsIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(0, 1, 0));
    }

    private static Sample perSecond(long operations) {
        return new Sample(operations, SECOND, 0);
    }
}
