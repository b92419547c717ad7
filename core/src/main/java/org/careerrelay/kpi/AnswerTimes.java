package org.careerrelay.kpi;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.kpi.TallyKind;

/**
 * How long agencies took to answer, as a histogram of few classes that is tallied together with the answers: no row of a referral has to be read
 * for it, and none is kept for it. The time runs from the moment at which the agency's installation took the hand-over to the moment at which
 * the answer arrived here; what the agency says of itself plays no part. Pure.
 */
public final class AnswerTimes {

    private static final List<Bound> BOUNDS = List.of(
            new Bound(TallyKind.ANSWERED_WITHIN_1_HOUR, Duration.ofHours(1)),
            new Bound(TallyKind.ANSWERED_WITHIN_2_HOURS, Duration.ofHours(2)),
            new Bound(TallyKind.ANSWERED_WITHIN_4_HOURS, Duration.ofHours(4)),
            new Bound(TallyKind.ANSWERED_WITHIN_8_HOURS, Duration.ofHours(8)),
            new Bound(TallyKind.ANSWERED_WITHIN_12_HOURS, Duration.ofHours(12)),
            new Bound(TallyKind.ANSWERED_WITHIN_1_DAY, Duration.ofDays(1)),
            new Bound(TallyKind.ANSWERED_WITHIN_2_DAYS, Duration.ofDays(2)),
            new Bound(TallyKind.ANSWERED_WITHIN_3_DAYS, Duration.ofDays(3)),
            new Bound(TallyKind.ANSWERED_WITHIN_4_DAYS, Duration.ofDays(4)),
            new Bound(TallyKind.ANSWERED_WITHIN_5_DAYS, Duration.ofDays(5)),
            new Bound(TallyKind.ANSWERED_WITHIN_7_DAYS, Duration.ofDays(7)),
            new Bound(TallyKind.ANSWERED_WITHIN_10_DAYS, Duration.ofDays(10)),
            new Bound(TallyKind.ANSWERED_WITHIN_14_DAYS, Duration.ofDays(14)),
            new Bound(TallyKind.ANSWERED_WITHIN_21_DAYS, Duration.ofDays(21)),
            new Bound(TallyKind.ANSWERED_WITHIN_30_DAYS, Duration.ofDays(30)),
            new Bound(TallyKind.ANSWERED_WITHIN_60_DAYS, Duration.ofDays(60)));

    private AnswerTimes() {}

    /**
     * The class of one answer.
     *
     * @param handedOverAt when the agency's installation took the hand-over
     * @param answeredAt when the answer arrived; not after it where clocks differ counts as at once
     * @return what to tally
     */
    public static TallyKind kind(Instant handedOverAt, Instant answeredAt) {
        Duration taken = Duration.between(handedOverAt, answeredAt);
        for (Bound bound : BOUNDS) {
            if (taken.compareTo(bound.upTo()) <= 0) {
                return bound.kind();
            }
        }
        return TallyKind.ANSWERED_LATER;
    }

    /**
     * The hours within which a share of the answers came: the upper bound of the class in which the answer of that rank lies (nearest rank). An
     * answer later than the last bound is told as the last bound.
     *
     * @param sums the tallies
     * @param percent the share, 1 to 100
     * @return hours, or 0 where there is no answer
     */
    static long hours(Map<TallyKind, Long> sums, int percent) {
        long answers = sums.getOrDefault(TallyKind.ANSWERED_LATER, 0L)
                + BOUNDS.stream().mapToLong(bound -> bound.in(sums)).sum();
        if (answers == 0) {
            return 0;
        }
        long rank = (answers * percent + 99) / 100;
        long passed = 0;
        for (Bound bound : BOUNDS) {
            passed += bound.in(sums);
            if (passed >= rank) {
                return bound.upTo().toHours();
            }
        }
        return BOUNDS.get(BOUNDS.size() - 1).upTo().toHours();
    }

    /** A class and its upper bound, which belongs to it. */
    private record Bound(TallyKind kind, Duration upTo) {

        long in(Map<TallyKind, Long> sums) {
            return sums.getOrDefault(kind, 0L);
        }
    }
}
