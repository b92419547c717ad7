package org.careerrelay.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.careerrelay.model.kpi.Cadence;
import org.careerrelay.model.kpi.FiscalYear;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** The edges of days, weeks, months, quarters and fiscal years. */
class PeriodTest {

    private static final FiscalYear JAPAN = FiscalYear.JAPAN;

    @Test
    @Proves({"H22", "Q35"})
    void theFiscalYearBeginsInAprilUnlessACompanySaysOtherwise() {
        assertThat(JAPAN.of(LocalDate.of(2027, 3, 31))).isEqualTo(2026);
        assertThat(JAPAN.of(LocalDate.of(2027, 4, 1))).isEqualTo(2027);
        assertThat(Period.fiscalYear(2026)).hasToString("2026-04-01/2027-04-01");
        assertThat(new FiscalYear(Month.JANUARY).year(2026)).hasToString("2026-01-01/2027-01-01");
        assertThat(new FiscalYear(Month.OCTOBER).quarterOf(LocalDate.of(2026, 9, 30)))
                .hasToString("2026-07-01/2026-10-01");
    }

    @Test
    @Proves({"H22", "Q35"})
    void quartersAreThoseOfTheFiscalYear() {
        assertThat(JAPAN.quarter(2026, 1)).hasToString("2026-04-01/2026-07-01");
        assertThat(JAPAN.quarter(2026, 4)).hasToString("2027-01-01/2027-04-01");
        assertThat(JAPAN.quarterOf(LocalDate.of(2027, 1, 1))).isEqualTo(JAPAN.quarter(2026, 4));
        assertThatThrownBy(() -> JAPAN.quarter(2026, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Proves("D07")
    void weeksBeginOnMondayAlsoAcrossTheYear() {
        assertThat(Period.week(LocalDate.of(2027, 1, 1))).hasToString("2026-12-28/2027-01-04");
        assertThat(Period.week(LocalDate.of(2026, 11, 15)))
                .isEqualTo(Period.week(LocalDate.of(2026, 11, 9)))
                .isNotEqualTo(Period.week(LocalDate.of(2026, 11, 16)));
    }

    /** As the calendar counts them (ISO 8601): a year of 53 weeks is one whose first or last day is a Thursday. */
    @Property(tries = 200)
    @Proves("D07")
    void aWeekIsThatOfTheCalendar(@ForAll @LongRange(min = 10_000, max = 40_000) long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        Period week = Period.week(day);
        for (LocalDate each = week.from(); each.isBefore(week.to()); each = each.plusDays(1)) {
            assertThat(each.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                    .isEqualTo(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            assertThat(each.get(IsoFields.WEEK_BASED_YEAR)).isEqualTo(day.get(IsoFields.WEEK_BASED_YEAR));
        }
        assertThat(Period.week(LocalDate.of(2026, 12, 31))).isEqualTo(Period.week(LocalDate.of(2027, 1, 3)));
        assertThat(LocalDate.of(2027, 1, 3).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                .isEqualTo(53);
    }

    @Test
    @Proves("D07")
    void whatWasClosedLastFollowsFromTheDay() {
        LocalDate today = LocalDate.of(2026, 4, 1);
        assertThat(Cadence.DAY.lastClosed(today, JAPAN)).hasToString("2026-03-31/2026-04-01");
        assertThat(Cadence.WEEK.lastClosed(today, JAPAN)).hasToString("2026-03-23/2026-03-30");
        assertThat(Cadence.MONTH.lastClosed(today, JAPAN)).hasToString("2026-03-01/2026-04-01");
        assertThat(Cadence.QUARTER.lastClosed(today, JAPAN)).hasToString("2026-01-01/2026-04-01");
        assertThat(Cadence.FISCAL_YEAR.lastClosed(today, JAPAN)).hasToString("2025-04-01/2026-04-01");
    }

    @Test
    @Proves("Q35")
    void aLeapDayHasItsPlace() {
        assertThat(Period.month(2028, 2)).hasToString("2028-02-01/2028-03-01");
        assertThat(Period.month(2028, 3).previous()).isEqualTo(Period.month(2028, 2));
        assertThat(Period.day(LocalDate.of(2028, 2, 29)).yearBefore()).hasToString("2027-02-28/2027-03-01");
        assertThat(Period.day(LocalDate.of(2028, 2, 28)).yearBefore()).hasToString("2027-02-28/2027-03-01");
        assertThat(Period.fiscalYear(2027).yearBefore()).isEqualTo(Period.fiscalYear(2026));
    }

    @Property(tries = 200)
    @Proves({"H22", "Q35"})
    void everyDayLiesInItsPeriodAndPeriodsFollowOneAnother(
            @ForAll @LongRange(min = 10_000, max = 40_000) long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        for (Cadence cadence : Cadence.values()) {
            Period period = cadence.of(day, JAPAN);
            assertThat(day).isBetween(period.from(), period.to().minusDays(1));
            assertThat(cadence.of(period.from(), JAPAN)).isEqualTo(period);
            assertThat(cadence.of(period.to().minusDays(1), JAPAN)).isEqualTo(period);
            assertThat(cadence.lastClosed(period.to(), JAPAN)).isEqualTo(period);
            assertThat(period.previous().to()).isEqualTo(period.from());
        }
        assertThat(Cadence.QUARTER.of(day, JAPAN).months()).hasSize(3).contains(YearMonth.from(day));
    }
}
