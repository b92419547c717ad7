package org.careerrelay.sending;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;
import java.util.stream.Stream;
import org.careerrelay.model.mail.QuietHours;
import org.careerrelay.model.mail.SendingPolicy;
import org.jspecify.annotations.Nullable;

/** When a mail may go by a policy (A16). Pure. */
public final class SendingRules {

    private SendingRules() {}

    /**
     * The earliest moment at which a mail may go.
     *
     * @param policy the policy
     * @param decidedAt when the rejection was decided
     * @param ownTime what was said for this mail in place of the delay, or null
     * @param now the time; it never goes before
     * @return the first moment from then on that is not quiet
     */
    public static Instant earliest(SendingPolicy policy, Instant decidedAt, @Nullable Instant ownTime, Instant now) {
        Instant due = ownTime == null ? decidedAt.plus(policy.delay()) : ownTime;
        return notQuiet(policy, due.isAfter(now) ? due : now);
    }

    /**
     * The first moment that is not quiet.
     *
     * @param policy the policy
     * @param from from when on
     * @return that moment or a later one; the same where nothing is quiet
     */
    public static Instant notQuiet(SendingPolicy policy, Instant from) {
        Instant at = from;
        while (isQuiet(policy, at)) {
            at = nextChange(policy, at);
        }
        return at;
    }

    /**
     * Whether no mail goes at a moment.
     *
     * @param policy the policy
     * @param at the moment
     * @return true in quiet hours and on quiet days, by the clock of the policy's zone
     */
    public static boolean isQuiet(SendingPolicy policy, Instant at) {
        if (!policy.hasQuietTimes() || policy.quietDays().size() == DayOfWeek.values().length) {
            return false; // a week without any time for mails is refused when it is said
        }
        LocalDateTime local = LocalDateTime.ofInstant(at, policy.zone());
        QuietHours hours = policy.quietHours();
        return policy.quietDays().contains(local.getDayOfWeek())
                || hours != null && hours.contains(local.toLocalTime());
    }

    /**
     * When it may stop being quiet next: at the end of the quiet hours, at midnight, or where the clock of the zone is put forward or back. An end that the clock shows twice is
     * looked at both times, and one that it leaves out ends where it is put forward.
     */
    private static Instant nextChange(SendingPolicy policy, Instant at) {
        ZoneRules rules = policy.zone().getRules();
        ZonedDateTime local = at.atZone(policy.zone());
        QuietHours hours = policy.quietHours();
        Stream<LocalDateTime> ends = hours == null
                ? Stream.of()
                : Stream.of(
                        local.toLocalDate().atTime(hours.until()),
                        local.toLocalDate().plusDays(1).atTime(hours.until()));
        Stream<LocalDateTime> midnights = Stream.of(
                local.toLocalDate().atStartOfDay(),
                local.toLocalDate().plusDays(1).atStartOfDay());
        Stream<Instant> shown = Stream.concat(ends, midnights)
                .flatMap(time ->
                        rules.getValidOffsets(time).stream().map((ZoneOffset offset) -> time.toInstant(offset)));
        Optional<Instant> shift = Optional.ofNullable(rules.nextTransition(at)).map(ZoneOffsetTransition::getInstant);
        return Stream.concat(shown, shift.stream())
                .filter(change -> change.isAfter(at))
                .min(Instant::compareTo)
                .orElseThrow(() -> new IllegalStateException("a day that does not end"));
    }
}
