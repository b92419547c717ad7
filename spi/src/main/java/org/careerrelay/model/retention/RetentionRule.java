package org.careerrelay.model.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How long data of one class is kept, and how far a company may change that.
 *
 * @param dataClass what is kept
 * @param start when the time begins
 * @param keep how long it is kept unless a company says otherwise
 * @param atLeast the shortest time a company may say; zero where there is none
 * @param atMost the longest time a company may say, or null where there is none
 * @param end what becomes of it then
 * @param record whether it is a record that has to be kept: whole days count, and it is kept to the end of the last one; everything else goes at the
 *     instant
 * @param source where the rule comes from
 */
public record RetentionRule(
        @NotNull DataClass dataClass,
        @NotNull RetentionStart start,
        @NotNull Period keep,
        @NotNull Period atLeast,
        @Nullable Period atMost,
        @NotNull RetentionEnd end,
        boolean record,
        @NotBlank @Size(max = 500) String source) {

    private static final int LONGEST_MONTH = 31;

    /**
     * Whether a company may keep data of this class for so long.
     *
     * @param value how long
     * @return true within the bounds
     */
    public boolean allows(Period value) {
        return !value.isNegative() && !longer(atLeast, value) && (atMost == null || !longer(value, atMost));
    }

    /**
     * Until when something is kept whose time began at an instant.
     *
     * @param from when it began
     * @param value how long it is kept
     * @param zone in which days begin
     * @return the first instant at which it is no longer kept. A month without such a day ends at its last one; the day on which the time began does
     *     not count towards a record's
     */
    public Instant until(Instant from, Period value, ZoneId zone) {
        return record
                ? LocalDate.ofInstant(from, zone)
                        .plus(value)
                        .plusDays(1)
                        .atStartOfDay(zone)
                        .toInstant()
                : from.atZone(zone).plus(value).toInstant();
    }

    /**
     * What is kept no longer at an instant.
     *
     * @param now the instant
     * @param value how long it is kept
     * @param zone in which days begin
     * @return the instant before which its time must have begun
     */
    public Instant cutoff(Instant now, Period value, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate over = record ? today.minusDays(1) : today;
        // Months are of different lengths: from a day that is surely too late back to the last one whose time is over.
        LocalDate day = over.minus(value).plusDays(LONGEST_MONTH);
        while (day.plus(value).isAfter(over)) {
            day = day.minusDays(1);
        }
        return record || day.plus(value).isBefore(over)
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : now.atZone(zone).with(day).toInstant();
    }

    /** Months and days are compared from one and the same day: how long a month is depends on where it begins. */
    private static boolean longer(Period one, Period other) {
        return LocalDate.EPOCH.plus(one).isAfter(LocalDate.EPOCH.plus(other));
    }
}
