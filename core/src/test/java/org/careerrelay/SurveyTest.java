package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.SurveyAnswers;
import org.careerrelay.model.survey.SurveyInvitation;
import org.careerrelay.model.survey.SurveyOpinion;
import org.careerrelay.model.survey.SurveyOutcome;
import org.careerrelay.spi.kpi.KpiSources;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** What applicants think, asked by links and kept as numbers. */
class SurveyTest {

    private static final Period TWO_MONTHS = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 1, 1));

    @Test
    @Proves("D03")
    void satisfactionHasItsAnswersAndItsResponseRateBesideIt() {
        try (World world = World.immediate()) {
            SurveyDesk survey = world.desk().figures().survey();
            answered(world, survey.invite(applications(40)), 12, 4, 9);
            world.clock.set(Instant.parse("2026-12-31T14:59:59Z"));
            assertThat(satisfaction(world, World.NOVEMBER))
                    .as("answers may still come")
                    .isEqualTo(new KpiValue.NotAvailable("SurveySource"));

            world.clock.set(Instant.parse("2026-12-31T15:00:00Z"));
            KpiReport report = report(world, World.NOVEMBER);
            assertThat(report.figure("applicantSatisfaction").numerator()).isEqualTo(48);
            assertThat(report.figure("applicantSatisfaction").denominator()).isEqualTo(12);
            assertThat(report.figure("surveyResponseRate").numerator()).isEqualTo(12);
            assertThat(report.figure("surveyResponseRate").denominator()).isEqualTo(40);
            assertThat(report.figure("applicantNetPromoterScore").numerator()).isEqualTo(1200);
        }
    }

    @Test
    @Proves({"D03", "INV-10"})
    void fewAnswersAreHiddenAndCannotBeReadFromTwoPeriods() {
        try (World world = World.immediate()) {
            SurveyDesk survey = world.desk().figures().survey();
            answered(world, survey.invite(applications(20)), 11, 5, 10);
            world.clock.set(Instant.parse("2026-12-10T00:00:00Z"));
            answered(world, survey.invite(List.of("x-1", "x-2", "x-3")), 1, 1, 0);
            world.clock.set(Instant.parse("2027-02-01T00:00:00Z"));
            assertThat(satisfaction(world, Period.month(2026, 12)))
                    .isEqualTo(new KpiValue.NotAvailable("SurveySource"));
            assertThat(survey.answers().survey(World.ACME, Period.month(2026, 12)))
                    .as("what one person said is not behind the figure either")
                    .isEmpty();
            SurveyAnswers both = survey.answers().survey(World.ACME, TWO_MONTHS).orElseThrow();
            assertThat(both.answered()).as("without the month of one answer").isEqualTo(11);
            assertThat(both.invited()).isEqualTo(20);
            assertThat(survey.answers().survey("globex", World.NOVEMBER)).isEmpty();
            assertThat(survey.answers().survey(World.ACME, Period.month(2026, 10)))
                    .as("nobody was asked")
                    .isEmpty();
        }
    }

    @Test
    void eachApplicationIsAskedOnceAndAnswersOnce() {
        try (World world = World.immediate()) {
            SurveyDesk survey = world.desk().figures().survey();
            SurveyInvitation first = survey.invite(List.of("a-1")).get(0);
            world.clock.move(Duration.ofDays(3));
            List<SurveyInvitation> again = survey.invite(List.of("a-2", "a-1", "a-1"));
            assertThat(again.get(1).token().reveal()).isEqualTo(first.token().reveal());
            assertThat(again.get(0).token().reveal()).isNotEqualTo(first.token().reveal());
            assertThat(first.toString()).doesNotContain("a-1", first.token().reveal());

            SurveyVisit visit = world.company().survey(first.token());
            assertThat(visit.company()).contains("株式会社サンプル");
            assertThat(visit.answer(new SurveyOpinion(3, null))).isEqualTo(SurveyOutcome.COUNTED);
            assertThat(visit.answer(new SurveyOpinion(5, 10))).isEqualTo(SurveyOutcome.ANSWERED_BEFORE);
            world.recomputed();
            assertThatThrownBy(() ->
                            world.company().company("nobody").figures().survey().invite(List.of("a")))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> new SurveyOpinion(6, null)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void answered(World world, List<SurveyInvitation> asked, int number, int points, int recommends) {
        asked.stream()
                .limit(number)
                .forEach(invitation -> assertThat(world.company()
                                .survey(invitation.token())
                                .answer(new SurveyOpinion(points, recommends)))
                        .isEqualTo(SurveyOutcome.COUNTED));
    }

    private static List<String> applications(int number) {
        return IntStream.range(0, number).mapToObj(i -> "s-" + i).toList();
    }

    private static KpiValue satisfaction(World world, Period period) {
        return report(world, period).figure("applicantSatisfaction").value();
    }

    private static KpiReport report(World world, Period period) {
        return world.desk()
                .kpis(
                        period,
                        KpiSources.none()
                                .surveys(world.desk().figures().survey().answers()));
    }
}
