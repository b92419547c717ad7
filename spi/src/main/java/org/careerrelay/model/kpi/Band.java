package org.careerrelay.model.kpi;

/**
 * A band that somebody declared as a benchmark (D12); both ends belong to it. It compares, it promises nothing.
 *
 * @param lower the lower end
 * @param upper the upper end, not below the lower
 */
public record Band(Fraction lower, Fraction upper) {

    /** Where a figure lies. */
    public enum Place {
        /** Below the lower end. */
        BELOW,
        /** Between the ends, or on one. */
        IN,
        /** Above the upper end. */
        ABOVE
    }

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when the upper end is below the lower
     */
    public Band {
        if (upper.compareTo(lower) < 0) {
            throw new IllegalArgumentException("a band's upper end is not below its lower end");
        }
    }

    /**
     * A band in whole percent.
     *
     * @param lower the lower end
     * @param upper the upper end
     * @return the band
     */
    public static Band percent(long lower, long upper) {
        return new Band(Fraction.of(lower, 100), Fraction.of(upper, 100));
    }

    /**
     * Where a figure lies; it is compared as it is, before any rounding.
     *
     * @param figure the figure
     * @return its place
     */
    public Place of(Fraction figure) {
        if (figure.compareTo(lower) < 0) {
            return Place.BELOW;
        }
        return figure.compareTo(upper) > 0 ? Place.ABOVE : Place.IN;
    }
}
