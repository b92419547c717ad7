package org.careerrelay.model.kpi;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

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
     * A week, from Monday to Sunday (ISO 8601).
     *
     * @param day any of its days
     * @return the week
     */
    public static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusWeeks(1));
    }

    /**
     * The Japanese fiscal year: from April to March. Of others: {@link FiscalYear}.
     *
     * @param year the year in which it begins
     * @return the fiscal year
     */
    public static Period fiscalYear(int year) {
        return FiscalYear.JAPAN.year(year);
    }

    /**
     * The period just before, of the same length: as many months where it is made of whole months, else as many days.
     *
     * @return the period before
     */
    public Period previous() {
        return isWholeMonths()
                ? new Period(from.minusMonths(ChronoUnit.MONTHS.between(from, to)), from)
                : new Period(from.minusDays(ChronoUnit.DAYS.between(from, to)), from);
    }

    /**
     * The same days a year earlier.
     *
     * @return the period a year before; the 29th of February becomes the 28th
     */
    public Period yearBefore() {
        LocalDate first = from.minusYears(1);
        LocalDate end = to.minusYears(1);
        return new Period(first, first.isBefore(end) ? end : first.plusDays(1));
    }

    /**
     * The calendar months of which it is made.
     *
     * @return the months in order; empty when it is not made of whole months
     */
    public List<YearMonth> months() {
        return isWholeMonths()
                ? Stream.iterate(
                                YearMonth.from(from),
                                month -> month.isBefore(YearMonth.from(to)),
                                month -> month.plusMonths(1))
                        .toList()
                : List.of();
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
