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
     * Whether it is made of whole calendar months; figures of other periods show nothing that comes after consent (design, section 8).
     *
     * @return true when it begins and ends with a month
     */
    public boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1;
    }

    /** An ISO 8601 interval whose end is exclusive. */
    @Override
    public String toString() {
        return from + "/" + to;
    }
}
