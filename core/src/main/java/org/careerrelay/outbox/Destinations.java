package org.careerrelay.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which destinations are not to be tried for a while: after several failures in a row and no success, a destination is left alone for a
 * time that doubles, with jitter. Otherwise everybody would wait for the time-outs of one partner who is down. It lives in memory: who
 * starts anew tries once. Thread-safe.
 */
final class Destinations {

    private static final Logger LOG = LoggerFactory.getLogger(Destinations.class);

    private static final int FAILURES = 5;
    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Map<Deliveries.Route, Breakdown> breakdowns = new ConcurrentHashMap<>();
    private final RandomGenerator random;

    Destinations(RandomGenerator random) {
        this.random = random;
    }

    /** When a destination may be tried again; empty when it may be tried now. */
    Optional<Instant> closedUntil(Deliveries.Route route, Instant now) {
        Breakdown breakdown = breakdowns.get(route);
        return breakdown != null && breakdown.closedAt(now) ? Optional.of(breakdown.until) : Optional.empty();
    }

    /** Takes note of what was sent. */
    void heard(Deliveries.Route route, int failed, int delivered, Instant now) {
        if (delivered > 0) {
            breakdowns.remove(route);
        } else if (failed > 0) {
            breakdowns.compute(
                    route, (known, before) -> worse(known, before == null ? Breakdown.NONE : before, failed, now));
        }
    }

    private Breakdown worse(Deliveries.Route route, Breakdown before, int failed, Instant now) {
        int failures = before.failures + failed;
        if (failures < FAILURES) {
            return new Breakdown(failures, 0, now, now);
        }
        long doubled = Math.min(LONGEST.toMillis(), FIRST.toMillis() << Math.min(10, before.closings));
        Instant until = now.plusMillis(doubled / 2 + random.nextLong(doubled / 2 + 1));
        LOG.warn("outbox.destination-down tenant={} destination={} until={}", route.tenant(), route.partner(), until);
        return new Breakdown(failures, before.closings + 1, now, until);
    }

    private record Breakdown(int failures, int closings, Instant since, Instant until) {

        static final Breakdown NONE = new Breakdown(0, 0, Instant.MIN, Instant.MIN);

        /** A clock that was put back must not keep a destination closed. */
        boolean closedAt(Instant now) {
            return now.isBefore(until) && !now.isBefore(since);
        }
    }
}
