package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which side of an edge something is counted: by the calendar of the programme's zone, whatever happens to the clocks there. */
class PeriodEdgesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Asia/Tokyo       | 2026-11-30T14:59:59.999999Z | 2026-11-30
                    Asia/Tokyo       | 2026-11-30T15:00:00Z        | 2026-12-01
                    Asia/Tokyo       | 2027-03-31T14:59:59.999999Z | 2027-03-31
                    Asia/Tokyo       | 2027-03-31T15:00:00Z        | 2027-04-01
                    Asia/Tokyo       | 2028-02-28T15:00:00Z        | 2028-02-29
                    Asia/Tokyo       | 2028-02-29T15:00:00Z        | 2028-03-01
                    Asia/Tokyo       | 2026-12-31T15:00:00Z        | 2027-01-01
                    Europe/Berlin    | 2027-03-27T23:30:00Z        | 2027-03-28
                    Europe/Berlin    | 2027-03-28T21:59:59Z        | 2027-03-28
                    Europe/Berlin    | 2027-03-28T22:00:00Z        | 2027-03-29
                    Europe/Berlin    | 2027-10-31T22:59:59Z        | 2027-10-31
                    Europe/Berlin    | 2027-10-31T23:00:00Z        | 2027-11-01
                    America/New_York | 2027-03-14T04:59:59Z        | 2027-03-13
                    America/New_York | 2027-03-15T03:59:59Z        | 2027-03-14
                    America/New_York | 2027-11-07T03:59:59Z | 2027-11-06
                    America/New_York | 2027-11-08T04:59:59Z | 2027-11-07
                    America/Santiago | 2027-04-04T03:30:00Z | 2027-04-03
                    America/Santiago | 2027-04-04T04:00:00Z | 2027-04-04
                    America/Santiago | 2027-09-05T03:59:59Z | 2027-09-04
                    America/Santiago | 2027-09-05T04:00:00Z | 2027-09-05
                    Asia/Tokyo       | 2027-01-03T14:59:59Z | 2027-01-03
                    Asia/Tokyo       | 2027-01-03T15:00:00Z | 2027-01-04
                    Pacific/Apia     | 2027-01-01T10:59:59Z        | 2027-01-01
                    """)
    @Proves({"H22", "Q35"})
    void aDayIsThatOfTheProgrammesZone(String zone, Instant at, LocalDate day) {
        try (World world = World.with(programme -> programme.zone(ZoneId.of(zone)))) {
            world.clock.set(at);
            world.rejectNext(1);
            assertThat(issued(world, Period.day(day))).isEqualTo(1);
            assertThat(issued(world, Period.day(day.minusDays(1)))).isZero();
            assertThat(issued(world, Period.day(day.plusDays(1)))).isZero();
            assertThat(issued(world, Period.week(day))).isEqualTo(1);
            assertThat(issued(world, Period.month(day.getYear(), day.getMonthValue())))
                    .isEqualTo(1);
            assertThat(issued(world, Period.fiscalYear(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear())))
                    .isEqualTo(1);
        }
    }

    @Test
    @Proves({"H22", "Q35"})
    void aWeekThatLiesInTwoYearsIsOneWeek() {
        try (World world = World.immediate()) {
            world.clock.set(Instant.parse("2026-12-31T14:00:00Z"));
            world.rejectNext(2);
            world.clock.set(Instant.parse("2026-12-31T16:00:00Z"));
            world.rejectNext(3);
            assertThat(issued(world, Period.week(LocalDate.of(2027, 1, 3)))).isEqualTo(5);
            assertThat(issued(world, Period.month(2026, 12))).isEqualTo(2);
            assertThat(issued(world, Period.month(2027, 1))).isEqualTo(3);
        }
    }

    private static long issued(World world, Period period) {
        return World.known(world.desk().kpis(period), "funnel.issued");
    }
}
