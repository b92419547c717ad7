package org.careerrelay.circulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one company of a group tells of somebody.
 *
 * @param since the day of the first decision of which it may be told
 * @param applyAgainFrom from when it asks them to apply again, or null where they need not wait
 */
record KnownInGroup(LocalDate since, @Nullable LocalDate applyAgainFrom) {

    /** What several companies, or several decisions of one, come to. */
    KnownInGroup and(KnownInGroup other) {
        return new KnownInGroup(
                since.isBefore(other.since) ? since : other.since, later(applyAgainFrom, other.applyAgainFrom));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
