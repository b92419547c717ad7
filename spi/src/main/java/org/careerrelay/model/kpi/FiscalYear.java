package org.careerrelay.model.kpi;

import java.time.LocalDate;
import java.time.Month;

/**
 * When fiscal years begin: with April unless a company says otherwise (H22, Q35). A fiscal year has the number of the year in which it begins.
 *
 * @param start its first month
 */
public record FiscalYear(Month start) {

    /** From April to March. */
    public static final FiscalYear JAPAN = new FiscalYear(Month.APRIL);

    private static final int MONTHS = 12;
    private static final int QUARTER = 3;

    /**
     * A fiscal year.
     *
     * @param year the year in which it begins
     * @return its days
     */
    public Period year(int year) {
        LocalDate first = LocalDate.of(year, start, 1);
        return new Period(first, first.plusMonths(MONTHS));
    }

    /**
     * A quarter of a fiscal year.
     *
     * @param year the year in which the fiscal year begins
     * @param quarter 1 to 4
     * @return its days
     * @throws IllegalArgumentException when there is no such quarter
     */
    public Period quarter(int year, int quarter) {
        if (quarter < 1 || quarter > MONTHS / QUARTER) {
            throw new IllegalArgumentException("a year has the quarters 1 to 4");
        }
        LocalDate first = LocalDate.of(year, start, 1).plusMonths((long) QUARTER * (quarter - 1));
        return new Period(first, first.plusMonths(QUARTER));
    }

    /**
     * In which fiscal year a day lies.
     *
     * @param day the day
     * @return the year in which it begins
     */
    public int of(LocalDate day) {
        return day.getMonthValue() < start.getValue() ? day.getYear() - 1 : day.getYear();
    }

    /**
     * The quarter in which a day lies.
     *
     * @param day the day
     * @return its days
     */
    public Period quarterOf(LocalDate day) {
        int months = Math.floorMod(day.getMonthValue() - start.getValue(), MONTHS);
        return quarter(of(day), 1 + months / QUARTER);
    }
}
