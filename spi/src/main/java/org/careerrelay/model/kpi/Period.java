package org.careerrelay.model.kpi;

import java.time.LocalDate;

/**
 * A span of whole days in the programme's zone.
 *
 * @param from the first day
 * @param to the day after the last
 */
public record Period(LocalDate from, LocalDate to) {

    /** Checks the order. */
    public Period {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }

    /**
     * A calendar month.
     *
     * @param year the year
     * @param month 1 to 12
     * @return the month
     */
    public static Period month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Period(first, first.plusMonths(1));
    }

    /**
     * A single day.
     *
     * @param day the day
     * @return the day
     */
    public static Period day(LocalDate day) {
        return new Period(day, day.plusDays(1));
    }

    /**
     * Whether it covers at least one whole calendar month; figures of shorter periods hide small groups (design, section 8).
     *
     * @return true when a whole month lies inside
     */
    public boolean coversMonth() {
        LocalDate first =
                from.getDayOfMonth() == 1 ? from : from.withDayOfMonth(1).plusMonths(1);
        return !first.plusMonths(1).isAfter(to);
    }

    /** An ISO 8601 interval whose end is exclusive. */
    @Override
    public String toString() {
        return from + "/" + to;
    }
}
