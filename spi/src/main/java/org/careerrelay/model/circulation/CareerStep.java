package org.careerrelay.model.circulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of somebody's way with a company.
 *
 * @param kind what happened
 * @param on the day
 * @param reference the company's id by which it is known
 * @param announcedOn of {@link Kind#LEFT} from when it was known, or null
 */
public record CareerStep(
        Kind kind, LocalDate on, String reference, @Nullable LocalDate announcedOn) {

    /** What can happen, in the order in which things of one day follow each other. */
    public enum Kind {
        /** Applied. */
        APPLIED,
        /** Was rejected. */
        REJECTED,
        /** Was referred to somebody else. */
        REFERRED_OUT,
        /** Began to work elsewhere after a referral. */
        PLACED_OUT,
        /** Began to work here. */
        HIRED,
        /** Went to another place inside. */
        TRANSFERRED,
        /** Left. */
        LEFT,
        /** Applied again. */
        REAPPLIED,
        /** Began to work here again. */
        REHIRED
    }
}
