package org.careerrelay.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.careerrelay.model.mail.SendingPolicy;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples of when a mail goes, as a company would say them. */
class SendingRulesTest {

    private static final SendingPolicy NIGHTS =
            SendingPolicy.atOnce().quietBetween(LocalTime.of(21, 0), LocalTime.of(8, 0));

    @ParameterizedTest
    @CsvSource(textBlock = """
            a Thursday afternoon,       2026-11-19T15:00:00+09:00, 2026-11-19T15:00:00+09:00
            the evening before,         2026-11-19T21:00:00+09:00, 2026-11-20T08:00:00+09:00
            after midnight,             2026-11-20T03:30:00+09:00, 2026-11-20T08:00:00+09:00
            the end itself,             2026-11-20T08:00:00+09:00, 2026-11-20T08:00:00+09:00
            a Friday night,             2026-11-20T22:00:00+09:00, 2026-11-23T08:00:00+09:00
            a Saturday noon,            2026-11-21T12:00:00+09:00, 2026-11-23T08:00:00+09:00""")
    @Proves("A16")
    void nightsAndWeekendsInJapan(String when, String decided, String earliest) {
        SendingPolicy policy = NIGHTS.quietOn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(SendingRules.earliest(policy, at(decided), null, at(decided)))
                .as(when)
                .isEqualTo(at(earliest));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            an end that the clock leaves out,  2026-03-29T00:30:00+01:00, 02:30, 2026-03-29T03:00:00+02:00
            an end that it shows twice,        2026-10-25T00:30:00+02:00, 02:30, 2026-10-25T02:30:00+02:00""")
    void nightsInWhichTheClockChanges(String when, String decided, LocalTime until, String earliest) {
        SendingPolicy policy =
                SendingPolicy.atOnce().quietBetween(LocalTime.MIDNIGHT, until).in(ZoneId.of("Europe/Berlin"));
        assertThat(SendingRules.earliest(policy, at(decided), null, at(decided)))
                .as(when)
                .isEqualTo(at(earliest));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-19T10:00:00+09:00, 2026-11-20T10:00:00+09:00
            2026-11-19T06:00:00+09:00, 2026-11-20T08:00:00+09:00
            2026-11-16T10:00:00+09:00, 2026-11-19T18:00:00+09:00""")
    void aDayAfterTheDecision(String decided, String earliest) {
        Instant now = at("2026-11-19T18:00:00+09:00");
        assertThat(SendingRules.earliest(NIGHTS.after(Duration.ofDays(1)), at(decided), null, now))
                .isEqualTo(at(earliest));
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
