package org.careerrelay.simulation;

import java.util.List;
import java.util.random.RandomGenerator;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.text.Violations;

/**
 * A share of a whole as an exact fraction: three of ten.
 *
 * @param numerator how many, from 0 to the denominator
 * @param denominator of how many, 1 to 1,000,000
 */
public record Share(int numerator, int denominator) {

    /** All of them. */
    public static final Share ALL = new Share(1, 1);

    private static final int FINEST = 1_000_000;

    /** Refuses what is no share. */
    public Share {
        if (denominator < 1 || denominator > FINEST || numerator < 0 || numerator > denominator) {
            throw new InvalidInputException(List.of(Violations.of("share", "simulation.share")));
        }
    }

    /**
     * A share in percent.
     *
     * @param percent 0 to 100
     * @return the share
     * @throws InvalidInputException when it is another number
     */
    public static Share percent(int percent) {
        return new Share(percent, 100);
    }

    /** So many of a whole; a part of one is none. */
    long of(long whole) {
        return Math.multiplyExact(whole, numerator) / denominator;
    }

    /** How many of a whole it hits when each is drawn by itself. */
    long drawn(long whole, RandomGenerator random) {
        long hits = 0;
        for (long i = 0; i < whole; i++) {
            if (random.nextInt(denominator) < numerator) {
                hits++;
            }
        }
        return hits;
    }
}
