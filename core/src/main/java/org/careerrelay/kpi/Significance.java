package org.careerrelay.kpi;

import java.math.BigInteger;

/**
 * Whether two numbers differ by more than chance explains, in whole numbers throughout. A false alarm costs trust, so the level is 0.001 (two-sided): of a
 * thousand comparisons of which nothing is true, one alarms. Where numbers are too small for the test to hold, the answer is no. Pure.
 */
final class Significance {

    /** The square of 3.2905, the bound of the normal distribution for 0.001: 10.8276, as thousandths rounded up. */
    private static final BigInteger BOUND = BigInteger.valueOf(10_828);

    private static final BigInteger THOUSAND = BigInteger.valueOf(1000);

    /** How many are to be expected at least in each cell; the usual rule for the chi-squared test. */
    private static final long EXPECTED = 5;

    private Significance() {}

    /** Two shares, by the chi-squared test of a table of two by two. What is no share of its whole is not compared. */
    static boolean differs(long some, long all, long otherSome, long otherAll) {
        if (some > all || otherSome > otherAll || some < 0 || otherSome < 0 || all <= 0 || otherAll <= 0) {
            return false;
        }
        long hits = some + otherSome;
        long misses = all + otherAll - hits;
        long smaller = Math.min(all, otherAll);
        long both = all + otherAll;
        if (product(Math.min(hits, misses), smaller).compareTo(product(EXPECTED, both)) < 0) {
            return false;
        }
        BigInteger distance = product(some, otherAll).subtract(product(otherSome, all));
        BigInteger left = distance.pow(2).multiply(BigInteger.valueOf(both)).multiply(THOUSAND);
        return left.compareTo(BOUND.multiply(product(all, otherAll)).multiply(product(hits, misses))) > 0;
    }

    /** Two numbers of events in periods of one length, by the normal approximation to their difference. */
    static boolean differs(long number, long other) {
        if (number < 0 || other < 0 || number + other < 4 * EXPECTED) {
            return false;
        }
        BigInteger distance = BigInteger.valueOf(number - other);
        return distance.pow(2).multiply(THOUSAND).compareTo(BOUND.multiply(BigInteger.valueOf(number + other))) > 0;
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
