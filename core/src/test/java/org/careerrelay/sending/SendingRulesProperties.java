package org.careerrelay.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careerrelay.model.mail.QuietHours;
import org.careerrelay.model.mail.SendingPolicy;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;

/** What holds of every policy, in zones whose clocks are put forward and back, also at midnight, by half an hour, or over a whole day. */
class SendingRulesProperties {

    /** As fine as the hours are told in these tests: every time at which something changes is one of these steps. */
    private static final Duration STEP = Duration.ofMinutes(5);

    private static final String[] ZONES = {
        "Asia/Tokyo",
        "Europe/Berlin",
        "America/New_York",
        "Australia/Lord_Howe",
        "America/Havana",
        "Pacific/Apia",
        "UTC"
    };

    @Property(tries = 400)
    @Proves("A16")
    void neverQuietNorTooEarlyAndNoLaterThanNeeded(
            @ForAll("policies") SendingPolicy policy,
            @ForAll("moments") Instant decided,
            @ForAll("waits") Duration late) {
        Instant now = decided.plus(late);
        Instant earliest = SendingRules.earliest(policy, decided, null, now);

        assertThat(SendingRules.isQuiet(policy, earliest)).isFalse();
        assertThat(earliest).isAfterOrEqualTo(now).isAfterOrEqualTo(decided.plus(policy.delay()));
        Instant from = decided.plus(policy.delay()).isAfter(now) ? decided.plus(policy.delay()) : now;
        assertThat(Stream.iterate(from, at -> at.isBefore(earliest), at -> at.plus(STEP)))
                .as("until then it is quiet all the time")
                .allMatch(at -> SendingRules.isQuiet(policy, at));
    }

    @Property(tries = 100)
    void whoAsksAgainAtThatMomentNeedNotWait(
            @ForAll("policies") SendingPolicy policy, @ForAll("moments") Instant decided) {
        Instant earliest = SendingRules.earliest(policy, decided, null, decided);
        assertThat(SendingRules.earliest(policy, decided, null, earliest)).isEqualTo(earliest);
        assertThat(SendingRules.notQuiet(policy, earliest)).isEqualTo(earliest);
    }

    @Property(tries = 100)
    void itsOwnTimeStandsInPlaceOfTheDelayAndIsNotQuietEither(
            @ForAll("policies") SendingPolicy policy,
            @ForAll("moments") Instant decided,
            @ForAll("waits") Duration own) {
        assertThat(SendingRules.earliest(policy, decided, decided.plus(own), decided))
                .isEqualTo(SendingRules.notQuiet(policy, decided.plus(own)));
    }

    @Provide
    Arbitrary<SendingPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(0, 5, 90, 60 * 24, 60 * 24 * 14).map(Duration::ofMinutes),
                        Arbitraries.of(ZONES).map(ZoneId::of),
                        hours().injectNull(0.3),
                        Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6),
                        Arbitraries.of(true, false))
                .as((Duration delay, ZoneId zone, @Nullable QuietHours hours, Set<DayOfWeek> days, Boolean approval) ->
                        new SendingPolicy(delay, zone, hours, days, approval));
    }

    private static Arbitrary<QuietHours> hours() {
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(0, 287).map(i -> LocalTime.MIDNIGHT.plusMinutes(5L * i));
        return Combinators.combine(times, times)
                .filter((from, until) -> !from.equals(until))
                .as(QuietHours::new);
    }

    /** All the year round, and the days on which clocks change in one of the zones. */
    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.oneOf(
                        Arbitraries.of("2026-01-01T00:00:00Z"),
                        Arbitraries.of(
                                "2026-03-07T12:00:00Z",
                                "2026-03-28T12:00:00Z",
                                "2026-04-04T06:00:00Z",
                                "2026-10-03T06:00:00Z",
                                "2026-10-24T12:00:00Z",
                                "2026-10-31T12:00:00Z",
                                "2011-12-29T12:00:00Z"))
                .flatMap(text -> Arbitraries.integers()
                        .between(0, text.startsWith("2026-01") ? 365 * 288 : 2 * 288)
                        .map(i -> Instant.parse(text).plus(STEP.multipliedBy(i))));
    }

    @Provide
    Arbitrary<Duration> waits() {
        return Arbitraries.integers().between(0, 3 * 288).map(STEP::multipliedBy);
    }
}
