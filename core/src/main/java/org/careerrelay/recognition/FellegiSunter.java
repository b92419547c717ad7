package org.careerrelay.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The weights of record linkage after Fellegi and Sunter (1969): for each field and level of agreement, how much likelier that level is among
 * pairs that are one person than among pairs that are two. Counted where it is known which pairs are which, otherwise estimated by
 * expectation and maximisation. Fields count as independent, and a missing field says nothing.
 */
public final class FellegiSunter {

    private static final int ROUNDS = 500;
    private static final double SETTLED = 1e-10;

    /** No level is impossible: as if each had been seen this often besides. */
    private static final double UNSEEN = 0.5;

    private static final double FIRST_SHARE = 0.01;
    private static final double FIRST_BEST = 0.8;

    private final double[][] matching;
    private final double[][] other;
    private final double share;

    private FellegiSunter(double[][] matching, double[][] other, double share) {
        this.matching = matching;
        this.other = other;
        this.share = share;
    }

    /**
     * Estimates weights.
     *
     * @param levels how many levels of agreement each field has
     * @param candidates pairs among which those of one person are, such as all pairs that share a key
     * @param random pairs drawn at random, nearly all of them two people
     * @return the weights
     */
    public static FellegiSunter estimated(int[] levels, PatternCounts candidates, PatternCounts random) {
        double[][] other = frequencies(levels, random);
        FellegiSunter model = new FellegiSunter(first(levels), other, FIRST_SHARE);
        for (int round = 0; round < ROUNDS; round++) {
            FellegiSunter next = model.refined(levels, candidates);
            double change = Math.abs(next.share - model.share);
            model = next;
            if (change < SETTLED) {
                break;
            }
        }
        return model;
    }

    /**
     * Counts weights.
     *
     * @param levels how many levels of agreement each field has
     * @param same pairs of which it is known that they are one person
     * @param other pairs of which it is known that they are two
     * @return the weights
     */
    public static FellegiSunter counted(int[] levels, PatternCounts same, PatternCounts other) {
        double share = (double) same.pairs() / (same.pairs() + other.pairs());
        return new FellegiSunter(frequencies(levels, same), frequencies(levels, other), share);
    }

    /**
     * The evidence of a level of agreement.
     *
     * @param field the field's number
     * @param level the level, or {@link PatternCounts#MISSING}
     * @return the logarithm of the likelihood ratio to the base of two
     */
    public double bits(int field, int level) {
        return level == PatternCounts.MISSING ? 0 : log2(matching[field][level] / other[field][level]);
    }

    /**
     * The evidence of a pair.
     *
     * @param pattern the level of each field
     * @return the sum of the fields' evidence
     */
    public double bits(int... pattern) {
        double bits = 0;
        for (int field = 0; field < pattern.length; field++) {
            bits += bits(field, pattern[field]);
        }
        return bits;
    }

    /**
     * How likely a level is among pairs of one person.
     *
     * @param field the field's number
     * @param level the level
     * @return a probability
     */
    public double amongMatching(int field, int level) {
        return matching[field][level];
    }

    /**
     * How likely a level is among pairs of two people.
     *
     * @param field the field's number
     * @param level the level
     * @return a probability
     */
    public double amongOthers(int field, int level) {
        return other[field][level];
    }

    /**
     * Which share of the candidates are pairs of one person.
     *
     * @return a probability
     */
    public double share() {
        return share;
    }

    private FellegiSunter refined(int[] levels, PatternCounts candidates) {
        double[][] seen = table(levels, UNSEEN / candidates.pairs());
        double matches = 0;
        for (Map.Entry<List<Integer>, Long> entry : candidates.counts().entrySet()) {
            double expected = probability(entry.getKey()) * entry.getValue();
            matches += expected;
            tally(seen, entry.getKey(), expected);
        }
        normalise(seen);
        return new FellegiSunter(seen, other, matches / candidates.pairs());
    }

    private double probability(List<Integer> pattern) {
        double odds = share / (1 - share);
        for (int field = 0; field < pattern.size(); field++) {
            int level = pattern.get(field);
            odds *= level == PatternCounts.MISSING ? 1 : matching[field][level] / other[field][level];
        }
        return odds / (1 + odds);
    }

    private static double[][] first(int[] levels) {
        double[][] first = new double[levels.length][];
        for (int field = 0; field < levels.length; field++) {
            first[field] = new double[levels[field]];
            Arrays.fill(first[field], (1 - FIRST_BEST) / Math.max(1, levels[field] - 1));
            first[field][0] = FIRST_BEST;
        }
        return first;
    }

    private static double[][] frequencies(int[] levels, PatternCounts counts) {
        double[][] seen = table(levels, UNSEEN);
        counts.counts().forEach((pattern, number) -> tally(seen, pattern, number));
        normalise(seen);
        return seen;
    }

    private static double[][] table(int[] levels, double value) {
        double[][] table = new double[levels.length][];
        for (int field = 0; field < levels.length; field++) {
            table[field] = new double[levels[field]];
            Arrays.fill(table[field], value);
        }
        return table;
    }

    private static void tally(double[][] seen, List<Integer> pattern, double number) {
        for (int field = 0; field < pattern.size(); field++) {
            if (pattern.get(field) != PatternCounts.MISSING) {
                seen[field][pattern.get(field)] += number;
            }
        }
    }

    private static void normalise(double[][] seen) {
        for (double[] field : seen) {
            double sum = Arrays.stream(field).sum();
            for (int level = 0; level < field.length; level++) {
                field[level] /= sum;
            }
        }
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
