package org.careerrelay.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What one contestant did, round by round.
 *
 * @param name what it is
 * @param samples one of each round, in order
 */
record Series(String name, List<Sample> samples) {

    Series {
        samples = List.copyOf(samples);
    }

    Spread perSecond() {
        return Spread.of(samples.stream().mapToDouble(Sample::perSecond));
    }

    Spread bytesPerOperation() {
        return Spread.of(samples.stream().mapToDouble(Sample::bytesPerOperation));
    }

    /** Milliseconds of one operation. */
    Spread millis() {
        return Spread.of(samples.stream().mapToDouble(Sample::millis));
    }

    /** How many times as fast as another, in each round: what the machine does meanwhile slows down both. */
    Spread ratioTo(Series other) {
        return ratioTo(other, Sample::perSecond);
    }

    /** How many times the time of another, in each round. */
    Spread timeRatioTo(Series other) {
        return ratioTo(other, Sample::millis);
    }

    /** How many times the memory of another, in each round. */
    Spread allocationRatioTo(Series other) {
        return ratioTo(other, Sample::bytesPerOperation);
    }

    private Spread ratioTo(Series other, ToDoubleFunction<Sample> figure) {
        if (samples.size() != other.samples.size()) {
            throw new IllegalArgumentException("series of different rounds");
        }
        return Spread.of(IntStream.range(0, samples.size())
                .mapToDouble(round ->
                        figure.applyAsDouble(samples.get(round)) / figure.applyAsDouble(other.samples.get(round))));
    }
}
