package org.careerrelay.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Weights that are estimated are those the pairs were made with. */
class FellegiSunterTest {

    private static final int[] LEVELS = {3, 2, 2};
    private static final double[][] MATCHING = {{0.7, 0.2, 0.1}, {0.9, 0.1}, {0.8, 0.2}};
    private static final double[][] OTHER = {{0.01, 0.04, 0.95}, {0.002, 0.998}, {0.05, 0.95}};
    private static final double SHARE = 0.1;

    @Test
    void estimationFindsWhatThePairsWereMadeWith() {
        Random random = new Random(11);
        PatternCounts candidates = new PatternCounts();
        PatternCounts drawn = new PatternCounts();
        PatternCounts same = new PatternCounts();
        PatternCounts other = new PatternCounts();
        for (int i = 0; i < 200_000; i++) {
            boolean match = random.nextDouble() < SHARE;
            int[] pattern = pattern(match ? MATCHING : OTHER, random);
            candidates.add(pattern);
            (match ? same : other).add(pattern);
            drawn.add(pattern(OTHER, random));
        }

        FellegiSunter estimated = FellegiSunter.estimated(LEVELS, candidates, drawn);
        FellegiSunter counted = FellegiSunter.counted(LEVELS, same, other);

        assertThat(estimated.share()).isCloseTo(SHARE, within(0.01));
        assertThat(counted.share()).isCloseTo(SHARE, within(0.01));
        for (int field = 0; field < LEVELS.length; field++) {
            for (int level = 0; level < LEVELS[field]; level++) {
                assertThat(estimated.amongMatching(field, level)).isCloseTo(MATCHING[field][level], within(0.02));
                assertThat(estimated.amongOthers(field, level)).isCloseTo(OTHER[field][level], within(0.01));
                assertThat(counted.bits(field, level))
                        .isCloseTo(log2(MATCHING[field][level] / OTHER[field][level]), within(0.2));
            }
        }
        assertThat(counted.bits(new int[] {0, 1, PatternCounts.MISSING}))
                .isEqualTo(counted.bits(0, 0) + counted.bits(1, 1));
        assertThat(counted.bits(0, PatternCounts.MISSING)).isZero();
    }

    /** One field in ten is missing. */
    private static int[] pattern(double[][] levels, Random random) {
        int[] pattern = new int[levels.length];
        for (int field = 0; field < levels.length; field++) {
            double drawn = random.nextDouble();
            int level = 0;
            while (level < levels[field].length - 1 && drawn >= levels[field][level]) {
                drawn -= levels[field][level];
                level++;
            }
            pattern[field] = random.nextInt(10) == 0 ? PatternCounts.MISSING : level;
        }
        return pattern;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
