package org.careerrelay.model.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that needs attention.
 *
 * @param purpose name of what it is for
 * @param kind what about it
 * @param by by when its provider wants it renewed, or null where that is not what it is about
 */
public record KeyGap(String purpose, Kind kind, @Nullable Instant by) {

    /** What can be about a key. */
    public enum Kind {
        /** The current version should be replaced within 30 days. */
        RENEW_SOON,
        /** The current version should have been replaced. */
        OVERDUE,
        /** Links have room for 16 versions, and the current one is the last. */
        LAST_VERSION,
        /** The provider has no key for it, so whatever needs one fails. */
        MISSING
    }
}
