package org.careerrelay.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next try: doubling from half a minute to six hours, with jitter, and an end. */
final class Backoff {

    private static final long FIRST_MILLIS = Duration.ofSeconds(30).toMillis();
    private static final long LONGEST_MILLIS = Duration.ofHours(6).toMillis();
    private static final int TRIES = 15;

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    boolean givesUpAfter(int attempts) {
        return attempts >= TRIES;
    }

    /** How many tries count of one that only waits: not so many that the first failure afterwards would be the last. */
    int whileWaiting(int attempts) {
        return Math.min(attempts, TRIES / 2);
    }

    /** Between a half and the whole of the doubled time, so that many rows that failed together do not come back together. */
    Duration wait(int attempts) {
        long doubled = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(20, Math.max(0, attempts - 1)));
        return Duration.ofMillis(doubled / 2 + random.nextLong(doubled / 2 + 1));
    }
}
