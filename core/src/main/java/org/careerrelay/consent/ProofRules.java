package org.careerrelay.consent;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often a wrong address may be typed: five times, then the link is locked for a day. */
final class ProofRules {

    static final int TRIES = 5;
    private static final Duration LOCK = Duration.ofHours(24);

    private ProofRules() {}

    static boolean locked(@Nullable Instant until, Instant now) {
        return until != null && now.isBefore(until);
    }

    /** What a wrong address leads to, after so many. */
    static Failure failure(int failedProofs, Instant now) {
        int failed = failedProofs + 1;
        return failed >= TRIES ? new Failure(0, now.plus(LOCK)) : new Failure(failed, null);
    }

    /**
     * The state of the proofs after a failure.
     *
     * @param failedProofs failures that count towards the next lock
     * @param lockedUntil until when the link is locked, or null
     */
    record Failure(int failedProofs, @Nullable Instant lockedUntil) {

        int triesLeft() {
            return TRIES - failedProofs;
        }
    }
}
