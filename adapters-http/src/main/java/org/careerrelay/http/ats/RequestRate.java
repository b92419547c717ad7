package org.careerrelay.http.ats;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** So many requests in any minute, and no more. Thread-safe. */
final class RequestRate {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int perMinute;
    private final Deque<Instant> last = new ArrayDeque<>();

    RequestRate(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Counts a request, or says how long to wait before there may be one: zero where it was counted. */
    synchronized Duration take(Instant now) {
        while (!last.isEmpty() && !last.peekFirst().plus(MINUTE).isAfter(now)) {
            last.removeFirst();
        }
        if (last.size() < perMinute) {
            last.addLast(now);
            return Duration.ZERO;
        }
        Duration wait = Duration.between(now, last.getFirst().plus(MINUTE));
        return wait.compareTo(MINUTE) > 0 ? MINUTE : wait; // of a clock that was set back
    }
}
