package org.careerrelay.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** What was sent in the last sixty seconds, and when those who are put off come again. Guarded by its owner. */
final class Window {

    private static final Duration LENGTH = Duration.ofMinutes(1);

    /** Who waits longer is asked for again in between: the limits may have been raised. */
    private static final Duration LONGEST = Duration.ofHours(6);

    private final Deque<Instant> sent = new ArrayDeque<>();
    private Instant last = Instant.MIN;

    /** When one more may be sent; now or later. */
    Instant freeAt(int limit, Instant now) {
        clear(now);
        int over = sent.size() - limit;
        return over < 0
                ? now
                : sent.stream().skip(over).findFirst().orElseThrow().plus(LENGTH);
    }

    void add(Instant now) {
        sent.addLast(now);
    }

    /** A time for one who is put off: not before a time, and each a little later than the one before, as the limit lets them go. */
    Instant later(Instant earliest, int limit) {
        Instant next = last.equals(Instant.MIN) ? earliest : last.plus(LENGTH.dividedBy(limit));
        boolean usable = next.isAfter(earliest) && next.isBefore(earliest.plus(LONGEST));
        last = usable ? next : earliest;
        return last;
    }

    boolean isEmpty(Instant now) {
        clear(now);
        return sent.isEmpty();
    }

    private void clear(Instant now) {
        // A clock that was put back must not close the window for longer than it is long.
        sent.removeIf(time -> !time.isAfter(now.minus(LENGTH)) || time.isAfter(now));
    }
}
