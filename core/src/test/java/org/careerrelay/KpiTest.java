package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Figures that say how they came about, and that tell nothing of one person. */
class KpiTest {

    @Test
    void whatHasNoSourceIsNotAvailableAndNamesIt() {
        try (World world = World.immediate()) {
            KpiReport report = world.desk().kpis(World.NOVEMBER);
            assertThat(report.figure("applicantSatisfaction").value())
                    .isEqualTo(new KpiValue.NotAvailable("SurveySource"));
            assertThat(report.figure("hiringCostReduction").value())
                    .isEqualTo(new KpiValue.NotAvailable("HiringCostSource"));
            assertThat(report.figure("reapplicationRate").value())
                    .isEqualTo(new KpiValue.NotAvailable("ReapplicationSource"));
        }
    }

    @Test
    void aRateWithoutADenominatorIsUndefined() {
        try (World world = World.immediate()) {
            assertThat(world.desk().kpis(World.NOVEMBER).figure("consentRate").value())
                    .isEqualTo(new KpiValue.Undefined());
            world.consented(2);
            world.rejectNext(1);
            world.run();
            Kpi rate = world.desk().kpis(World.NOVEMBER).figure("consentRate");
            assertThat(rate.value()).isEqualTo(new KpiValue.Known(new BigDecimal("0.6667")));
            assertThat(rate.numerator()).isEqualTo(2);
            assertThat(rate.denominator()).isEqualTo(3);
        }
    }

    @Test
    @Proves("D01")
    void figuresByProgrammeAddUpToThoseOfTheCompany() {
        try (World world = World.immediate()) {
            world.count(4);
            world.desk().partner(World.agencyProfile("agency-2"));
            world.desk().open(Programmes.with("agency-2"));
            Map<String, KpiReport> programmes = world.desk().figures().byProgramme(World.NOVEMBER);
            assertThat(programmes.keySet()).containsExactly(World.AGENCY, "agency-2");
            assertThat(World.known(programmes.get(World.AGENCY), "referralCount"))
                    .isEqualTo(world.figure("referralCount"))
                    .isEqualTo(4);
            assertThat(World.known(programmes.get("agency-2"), "referralCount")).isZero();
            assertThat(world.desk()
                            .figures()
                            .byProgramme(Period.day(World.TODAY))
                            .get(World.AGENCY)
                            .figure("referralCount")
                            .value())
                    .as("of a day nobody's step is shown")
                    .isEqualTo(new KpiValue.Hidden(10));
        }
    }

    @Test
    void smallGroupsAreHiddenInAllButWholeMonths() {
        try (World world = World.immediate()) {
            world.count(9);
            LocalDate first = LocalDate.of(2026, 11, 1);
            for (Period period : List.of(
                    Period.day(World.TODAY),
                    new Period(first, World.TODAY.plusDays(1)),
                    new Period(first, LocalDate.of(2026, 12, 2)),
                    new Period(first.minusDays(1), LocalDate.of(2026, 12, 1)))) {
                KpiReport report = world.desk().kpis(period);
                for (String figure :
                        List.of("referralCount", "funnel.consented", "funnel.sent", "countRate", "consentRate")) {
                    assertThat(report.figure(figure).value())
                            .as("%s in %s", figure, period)
                            .isEqualTo(new KpiValue.Hidden(10));
                    assertThat(report.figure(figure).numerator()).isNull();
                }
                assertThat(World.known(report, "funnel.mailed")).isEqualTo(9);
            }
            assertThat(world.figure("referralCount")).isEqualTo(9);
            assertThat(World.known(world.desk().kpis(new Period(first, LocalDate.of(2027, 1, 1))), "referralCount"))
                    .isEqualTo(9);

            world.count(1);
            assertThat(world.desk()
                            .kpis(Period.day(World.TODAY))
                            .figure("referralCount")
                            .value())
                    .as("ten of a day less the nine of another period would be one")
                    .isEqualTo(new KpiValue.Hidden(10));
            assertThat(world.figure("referralCount")).isEqualTo(10);
        }
    }

    @Test
    void aMonthThatLiesInBothPeriodsIsCountedByItsDays() {
        try (World world = World.immediate()) {
            world.rejectNext(3);
            world.run();
            world.clock.set(Instant.parse("2027-01-15T00:00:00Z"));
            world.run();
            Period around = new Period(World.TODAY, World.TODAY.plusDays(20));
            assertThat(around.previous().from())
                    .as("all of November lies in the two")
                    .isBefore("2026-11-02");
            assertThat(World.known(world.desk().kpis(around), "funnel.mailed")).isEqualTo(3);
            Period after = new Period(World.TODAY.plusDays(1), World.TODAY.plusDays(25));
            assertThat(World.known(world.desk().kpis(after), "funnel.mailed")).isZero();
        }
    }

    @Test
    void aDayIsADayInJapan() {
        try (World world = World.immediate()) {
            world.clock.set(Instant.parse("2026-11-30T14:59:59Z"));
            world.count(1);
            world.clock.set(Instant.parse("2026-11-30T15:00:00Z"));
            world.count(2);
            assertThat(world.figure("referralCount")).isOne();
            assertThat(World.known(world.desk().kpis(Period.month(2026, 12)), "referralCount"))
                    .isEqualTo(2);
        }
    }

    @Test
    @Proves("D07")
    void theReportOfAClosedMonthIsTheSameWheneverItIsMade() {
        try (World world = World.with(programme -> programme.publication(Publication.DAILY))) {
            world.count(10);
            int waiting = world.consented(2);
            world.run();
            world.clock.set(Instant.parse("2026-12-01T00:00:00Z"));
            KpiReport then = world.desk().kpis(World.NOVEMBER);
            assertThat(then.figure("referralCount").numerator()).isEqualTo(10);

            world.answerAll(AgencyAnswer.ACCEPTED_NEW); // a late answer belongs to the month in which it comes
            world.run();
            world.withdraw(waiting);
            world.count(3);
            world.clock.set(Instant.parse("2027-03-01T00:00:00Z"));
            world.run();

            KpiReport later = world.desk().kpis(World.NOVEMBER);
            assertThat(later.figures()).isEqualTo(then.figures());
            assertThat(World.known(world.desk().kpis(Period.month(2026, 12)), "referralCount"))
                    .isEqualTo(5);
        }
    }

    @Test
    void aCompanyThatNobodyKnowsHasNoFigures() {
        try (World world = World.empty()) {
            assertThatThrownBy(() -> world.desk().kpis(World.NOVEMBER)).isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> world.desk().credits(World.AGENCY)).isInstanceOf(InvalidInputException.class);
        }
    }
}
