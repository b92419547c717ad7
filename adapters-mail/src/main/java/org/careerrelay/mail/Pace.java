package org.careerrelay.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careerrelay.spi.mail.MailOutcome;
import org.jspecify.annotations.Nullable;

/** Who may send now. A letter over a limit is told when it may come again; letters to one domain are told different times. Thread-safe. */
final class Pace {

    /** No limits at all. */
    static final Pace ANY = new Pace(null, () -> Instant.EPOCH);

    private static final Duration UNTIL_A_CONNECTION_IS_FREE = Duration.ofSeconds(5);

    private final @Nullable SendingLimits limits;
    private final InstantSource clock;
    private final Window all = new Window();
    private final Map<String, DomainPace> domains = new HashMap<>();

    Pace(@Nullable SendingLimits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** One connection, which comes to have letters to several domains. */
    Visit visit() {
        return new Visit();
    }

    private synchronized MailOutcome.@Nullable Deferred ask(SendingLimits limits, String domain, Set<String> entered) {
        Instant now = clock.instant();
        DomainPace pace = domains.computeIfAbsent(domain, unknown -> new DomainPace());
        SendingLimits.Domain limit = limits.of(domain);
        int allowed = pace.allowed(limit.letters(), now);
        Instant paused = pace.pausedUntil(now);
        if (paused != null) {
            return put(pace.later(paused, allowed), now, "limit.slowed");
        }
        if (!entered.contains(domain) && pace.connections >= limit.connections()) {
            return new MailOutcome.Deferred("limit.connections", UNTIL_A_CONNECTION_IS_FREE);
        }
        Instant free = pace.sent.freeAt(allowed, now);
        if (free.isAfter(now)) {
            return put(pace.later(free, allowed), now, "limit.domain");
        }
        Instant freeForAll = all.freeAt(limits.total(), now);
        if (freeForAll.isAfter(now)) {
            return put(all.later(freeForAll, limits.total()), now, "limit.total");
        }
        pace.sent.add(now);
        all.add(now);
        if (entered.add(domain)) {
            pace.connections++;
        }
        return null;
    }

    private static MailOutcome.Deferred put(Instant until, Instant now, String code) {
        return new MailOutcome.Deferred(code, Duration.between(now, until));
    }

    private synchronized void heard(String domain, @Nullable SmtpReply reply) {
        DomainPace pace = domains.get(domain);
        if (pace != null && reply != null && reply.slowsDomain()) {
            pace.slowDown(clock.instant());
        }
    }

    private synchronized void leave(Set<String> entered) {
        Instant now = clock.instant();
        for (String domain : entered) {
            DomainPace pace = domains.get(domain);
            if (pace != null) {
                pace.connections--;
            }
        }
        domains.values().removeIf(pace -> pace.isForgotten(now));
    }

    /** The letters of one call. Used by one thread. */
    final class Visit implements AutoCloseable {

        private final Set<String> entered = new HashSet<>();

        /** Gives until when a letter to a domain has to wait, or null where it may be sent now: then it counts as sent. */
        MailOutcome.@Nullable Deferred ask(String domain) {
            return limits == null ? null : Pace.this.ask(limits, domain.toLowerCase(Locale.ROOT), entered);
        }

        /** Takes note of what the server said to a letter, or null where it was taken. */
        void heard(String domain, @Nullable SmtpReply reply) {
            Pace.this.heard(domain.toLowerCase(Locale.ROOT), reply);
        }

        @Override
        public void close() {
            leave(entered);
        }
    }
}
