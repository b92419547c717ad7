package org.careerrelay.model.mail;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.careerrelay.model.company.Setting;
import org.jspecify.annotations.Nullable;

/**
 * When a company's rejection mails go (A16). It is looked at when a rejection is taken, and again when its mail's turn has come: what holds then decides. It says nothing of
 * mails that the host sends itself.
 *
 * @param delay how long after the decision a mail goes at the earliest; at most {@link #LONGEST_DELAY}
 * @param zone by whose clock quiet hours and quiet days are told
 * @param quietHours hours of every day in which no mail goes, or null
 * @param quietDays days of the week on which no mail goes; not all seven
 * @param approval whether a mail waits until somebody approves it
 */
public record SendingPolicy(
        @NotNull Duration delay,
        @NotNull ZoneId zone,
        @Nullable @Valid QuietHours quietHours,
        @NotNull Set<DayOfWeek> quietDays,
        boolean approval)
        implements Setting {

    /** What the setting is called. */
    public static final String SETTING = "sending";

    /** The longest delay: name and address are not kept for as long as one likes (privacy, section 11). */
    public static final Duration LONGEST_DELAY = Duration.ofDays(14);

    /** The default: at once, at any hour, without approval. */
    public static final SendingPolicy AT_ONCE =
            new SendingPolicy(Duration.ZERO, ZoneId.of("Asia/Tokyo"), null, Set.of(), false);

    /** Copies the days, in their order. */
    public SendingPolicy {
        quietDays = Collections.unmodifiableSet(new TreeSet<>(quietDays));
    }

    /**
     * Mails go at once.
     *
     * @return {@link #AT_ONCE}, to be changed
     */
    public static SendingPolicy atOnce() {
        return AT_ONCE;
    }

    /**
     * The same with a delay.
     *
     * @param time how long after the decision a mail goes at the earliest
     * @return the changed policy
     */
    public SendingPolicy after(Duration time) {
        return new SendingPolicy(time, zone, quietHours, quietDays, approval);
    }

    /**
     * The same with quiet hours.
     *
     * @param from when they begin
     * @param until when they end; not after the beginning where they pass midnight
     * @return the changed policy
     */
    public SendingPolicy quietBetween(LocalTime from, LocalTime until) {
        return new SendingPolicy(delay, zone, new QuietHours(from, until), quietDays, approval);
    }

    /**
     * The same with days of the week on which no mail goes.
     *
     * @param first one of them
     * @param others the others
     * @return the changed policy
     */
    public SendingPolicy quietOn(DayOfWeek first, DayOfWeek... others) {
        return new SendingPolicy(delay, zone, quietHours, EnumSet.of(first, others), approval);
    }

    /**
     * The same by the clock of another zone.
     *
     * @param clock the zone
     * @return the changed policy
     */
    public SendingPolicy in(ZoneId clock) {
        return new SendingPolicy(delay, clock, quietHours, quietDays, approval);
    }

    /**
     * The same with mails that wait until somebody approves them.
     *
     * @return the changed policy
     */
    public SendingPolicy onApproval() {
        return new SendingPolicy(delay, zone, quietHours, quietDays, true);
    }

    /**
     * Whether there are times at which no mail goes.
     *
     * @return true with quiet hours or quiet days
     */
    public boolean hasQuietTimes() {
        return quietHours != null || !quietDays.isEmpty();
    }

    @Override
    public String settingName() {
        return SETTING;
    }
}
