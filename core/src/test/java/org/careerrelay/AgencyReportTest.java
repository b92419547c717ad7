package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.kpi.AgencyReport;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.referral.InboxReferral;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** How an agency answers, in figures. */
class AgencyReportTest {

    private static final List<String> FIGURES = List.of(
            "agency.answers",
            "agency.refusalRate",
            "agency.duplicateRate",
            "agency.answerTimeMedian",
            "agency.answerTime90");

    @Test
    @Proves({"Q5", "Q33"})
    void ratesAndTimesComeFromTheAnswers() {
        try (World world = World.immediate()) {
            answerTen(world);
            assertThat(known(company(world, World.NOVEMBER))).containsExactly("10", "0.2000", "0.1000", "24", "72");
            assertThat(known(operator(world, World.NOVEMBER))).containsExactly("10", "0.2000", "0.1000", "24", "72");
            Kpi refusals = company(world, World.NOVEMBER).figure("agency.refusalRate");
            assertThat(refusals.numerator()).isEqualTo(2);
            assertThat(refusals.denominator()).isEqualTo(10);
        }
    }

    @Test
    @Proves({"R-30", "Q5"})
    void theCompanySeesNoSmallGroupAndNoDifferenceOfTwoPeriods() {
        try (World world = World.immediate()) {
            answerTen(world);
            world.clock.set(World.START.plus(Duration.ofDays(30)));
            world.consented(3);
            world.run();
            world.answerAll(AgencyAnswer.REFUSED);
            world.run();
            Period december = Period.month(2026, 12);
            Period both = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 1, 1));

            hidden(company(world, december));
            hidden(company(world, both));
            hidden(company(world, Period.day(World.TODAY)));
            assertThat(known(company(world, World.NOVEMBER))).startsWith("10");
            assertThat(known(operator(world, december))).containsExactly("3", "1.0000", "0.0000", "1", "1");
            assertThat(known(operator(world, both))).startsWith("13");
        }
    }

    @Test
    void withDailyPublicationTodayIsNotInIt() {
        try (World world = World.with(programme -> programme.publication(Publication.DAILY))) {
            world.count(10);
            undefined(company(world, World.NOVEMBER));
            assertThat(known(operator(world, World.NOVEMBER))).startsWith("10");
            world.clock.move(Duration.ofDays(1));
            AgencyReport report = company(world, World.NOVEMBER);
            assertThat(known(report)).containsExactly("10", "0.0000", "0.0000", "1", "1");
            assertThat(report.asOf()).isEqualTo(World.START.plus(Duration.ofHours(15)));
        }
    }

    @Test
    void eachProgrammeHasAReportOfItsOwn() {
        try (World world = World.immediate()) {
            world.desk().partner(World.agencyProfile("agency-2"));
            world.desk().open(Programmes.with("agency-2"));
            answerTen(world);

            List<AgencyReport> reports = world.desk().agencies(World.NOVEMBER);
            assertThat(reports).extracting(AgencyReport::agency).containsExactly(World.AGENCY, "agency-2");
            undefined(reports.get(1));
        }
    }

    @Test
    void aCompanyThatNobodyKnowsHasNoReports() {
        try (World world = World.empty()) {
            assertThatThrownBy(() -> world.desk().agencies(World.NOVEMBER)).isInstanceOf(InvalidInputException.class);
        }
    }

    /** Six as new and a duplicate after 20 hours, one as new after two days, two refusals after three. */
    private static void answerTen(World world) {
        world.consented(10);
        world.run();
        world.clock.move(Duration.ofHours(20));
        answer(world, 6, AgencyAnswer.ACCEPTED_NEW);
        answer(world, 1, AgencyAnswer.ACCEPTED_DUPLICATE);
        world.clock.move(Duration.ofHours(28));
        answer(world, 1, AgencyAnswer.ACCEPTED_NEW);
        world.clock.move(Duration.ofHours(24));
        answer(world, 2, AgencyAnswer.REFUSED);
    }

    private static void answer(World world, int people, AgencyAnswer answer) {
        List<InboxAnswer> answers = new ArrayList<>();
        for (InboxReferral waiting : world.inbox().pending(people)) {
            answers.add(new InboxAnswer(waiting.company(), waiting.referral(), answer));
        }
        world.inbox().answer(answers);
        world.run();
    }

    private static AgencyReport company(World world, Period period) {
        return world.desk().agencies(period).get(0);
    }

    private static AgencyReport operator(World world, Period period) {
        return world.company().operator().agencies(World.ACME, period).get(0);
    }

    private static List<String> known(AgencyReport report) {
        return FIGURES.stream()
                .map(id -> ((KpiValue.Known) report.figure(id).value()).value())
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private static void hidden(AgencyReport report) {
        assertThat(report.figures()).extracting(Kpi::id).containsExactlyElementsOf(FIGURES);
        assertThat(report.figures()).allSatisfy(figure -> {
            assertThat(figure.value()).isEqualTo(new KpiValue.Hidden(10));
            assertThat(figure.numerator()).isNull();
            assertThat(figure.denominator()).isNull();
        });
    }

    private static void undefined(AgencyReport report) {
        assertThat(report.figures())
                .extracting(Kpi::value)
                .containsExactly(
                        new KpiValue.Known(BigDecimal.ZERO),
                        new KpiValue.Undefined(),
                        new KpiValue.Undefined(),
                        new KpiValue.Undefined(),
                        new KpiValue.Undefined());
    }
}
