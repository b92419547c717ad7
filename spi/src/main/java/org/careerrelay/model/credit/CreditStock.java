package org.careerrelay.model.credit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The credits of a programme by what can be done with them at an instant, read at one moment.
 *
 * @param usable can be reserved
 * @param held cannot be used yet
 * @param lapsed unused, and their time is over, whether or not that has been written down (CMP-12)
 * @param reserved held by an introduction
 * @param consumed used up
 * @param revoked taken back
 * @param nextExpiry when the first of the unused ones that have time left runs out, or null: none does
 */
public record CreditStock(
        long usable,
        long held,
        long lapsed,
        long reserved,
        long consumed,
        long revoked,
        @Nullable Instant nextExpiry) {

    /**
     * All that were ever granted.
     *
     * @return the sum
     */
    public long granted() {
        return usable + held + lapsed + reserved + consumed + revoked;
    }
}
