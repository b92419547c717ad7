package org.careerrelay.model.kpi;

import java.math.BigDecimal;
import java.util.List;

/**
 * What review sites say of a company, as aggregates only: there is no field for an author or a text (B21).
 *
 * @param ratings one per site
 */
public record Reputation(List<Rating> ratings) {

    /**
     * The rating on one site.
     *
     * @param average the average of its ratings, on a scale of 1 to 5
     * @param count how many ratings it is made of
     */
    public record Rating(BigDecimal average, long count) {

        /**
         * Checks the scale.
         *
         * @throws IllegalArgumentException when the average is not on the scale, or the count is negative
         */
        public Rating {
            Counts.check(count);
            if (average.compareTo(BigDecimal.ONE) < 0 || average.compareTo(BigDecimal.valueOf(5)) > 0) {
                throw new IllegalArgumentException("ratings lie between 1 and 5");
            }
        }
    }

    /** Copies the list. */
    public Reputation {
        ratings = List.copyOf(ratings);
    }

    /**
     * How many ratings there are on all sites.
     *
     * @return ratings
     */
    public long count() {
        return ratings.stream().mapToLong(Rating::count).sum();
    }

    /**
     * All ratings together, as far as the averages tell.
     *
     * @return the sum of average times count
     */
    public Fraction sum() {
        return ratings.stream()
                .map(rating -> Fraction.of(rating.average()).times(Fraction.of(rating.count(), 1)))
                .reduce(Fraction.of(0, 1), Fraction::plus);
    }
}
