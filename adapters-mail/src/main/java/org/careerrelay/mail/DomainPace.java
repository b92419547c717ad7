package org.careerrelay.mail;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How fast letters go to one domain. Each answer that asks for patience (421, or 450 and 451 with an enhanced status 4.7) stops them for a
 * minute and halves how many go in a minute from then on, at most once a minute; ten minutes without another double it again. Guarded by its owner.
 */
final class DomainPace {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration RECOVERY = Duration.ofMinutes(10);
    private static final int MOST_HALVINGS = 6;

    final Window sent = new Window();
    int connections;

    private int halvings;
    private @Nullable Instant slowed;

    /** How many a minute. */
    int allowed(int limit, Instant now) {
        Instant since = slowed == null || !slowed.isAfter(now) ? slowed : now; // a clock that was put back
        while (since != null && halvings > 0 && !since.plus(RECOVERY).isAfter(now)) {
            halvings--;
            since = since.plus(RECOVERY);
        }
        slowed = halvings == 0 ? null : since;
        return Math.max(1, limit >> halvings);
    }

    /** Until when none go, or null. */
    @Nullable
    Instant pausedUntil(Instant now) {
        Instant since = slowed;
        if (since == null || since.isAfter(now)) {
            return null; // or the clock was put back
        }
        Instant until = since.plus(PAUSE);
        return until.isAfter(now) ? until : null;
    }

    /** A time for a letter that is put off. */
    Instant later(Instant earliest, int allowed) {
        return sent.later(earliest, allowed);
    }

    void slowDown(Instant now) {
        if (pausedUntil(now) == null) {
            halvings = Math.min(MOST_HALVINGS, halvings + 1);
            slowed = now;
        }
    }

    boolean isForgotten(Instant now) {
        allowed(1, now); // may have recovered since a letter last asked
        return connections == 0 && slowed == null && sent.isEmpty(now);
    }
}
