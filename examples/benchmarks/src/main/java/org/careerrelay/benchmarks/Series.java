package org.careerrelay.benchmarks;

import java.util.List;
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

    /** How many times as fast as another, in each round: what the machine does meanwhile slows down both. */
    Spread ratioTo(Series other) {
        if (samples.size() != other.samples.size()) {
            throw new IllegalArgumentException("series of different rounds");
        }
        return Spread.of(IntStream.range(0, samples.size())
                .mapToDouble(round -> samples.get(round).perSecond()
                        / other.samples.get(round).perSecond()));
    }
}
