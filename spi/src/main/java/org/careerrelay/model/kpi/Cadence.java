package org.careerrelay.model.kpi;

import java.time.LocalDate;

/** How often figures are looked at (D07). */
public enum Cadence {
    /** Every day. */
    DAY,
    /** Every week, from Monday to Sunday (ISO 8601). */
    WEEK,
    /** Every calendar month. */
    MONTH,
    /** Every quarter of the fiscal year. */
    QUARTER,
    /** Every fiscal year. */
    FISCAL_YEAR;

    /**
     * The period in which a day lies.
     *
     * @param day the day, in the programme's zone
     * @param fiscalYear when fiscal years begin
     * @return the period
     */
    public Period of(LocalDate day, FiscalYear fiscalYear) {
        return switch (this) {
            case DAY -> Period.day(day);
            case WEEK -> Period.week(day);
            case MONTH -> Period.month(day.getYear(), day.getMonthValue());
            case QUARTER -> fiscalYear.quarterOf(day);
            case FISCAL_YEAR -> fiscalYear.year(fiscalYear.of(day));
        };
    }

    /**
     * The last period that is over.
     *
     * @param today the day it is, in the programme's zone
     * @param fiscalYear when fiscal years begin
     * @return the period before the one in which today lies
     */
    public Period lastClosed(LocalDate today, FiscalYear fiscalYear) {
        return of(of(today, fiscalYear).from().minusDays(1), fiscalYear);
    }
}
