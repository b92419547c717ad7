package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.PoolStanding;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.kpi.CompanyReport;
import org.careerrelay.model.kpi.Fraction;
import org.careerrelay.model.kpi.Insight;
import org.careerrelay.model.kpi.InsightTerms;
import org.careerrelay.model.kpi.Passbook;
import org.careerrelay.model.kpi.PassbookCredit;
import org.careerrelay.model.kpi.PassbookStep;
import org.careerrelay.model.kpi.PassbookStep.Kind;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.spi.kpi.KpiSources;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** What a printed report shows of a company's programmes. */
class CompanyReportTest {

    @Test
    @Proves({"D25", "A24", "Q11"})
    void everyDifferenceBetweenMailsAndCountsHasItsReason() {
        try (World world = World.with(programme -> programme.publication(Publication.DAILY))) {
            world.count(11);
            world.consented(3);
            world.run();
            world.answerAll(AgencyAnswer.ACCEPTED_DUPLICATE);
            world.consented(2);
            world.run();
            world.answerAll(AgencyAnswer.REFUSED);
            world.withdraw(world.consented(2));
            world.rejectNext(4);
            world.run();
            world.clock.set(Instant.parse("2026-11-16T01:00:00Z"));
            joined(world);

            CompanyReport report = world.desk().report(World.NOVEMBER, KpiSources.none());

            assertThat(report.name()).isEqualTo("株式会社サンプル");
            assertThat(report.months()).hasSize(12);
            Passbook passbook = report.passbooks().get(0);
            assertThat(passbook.agencyName()).isEqualTo("見本人材株式会社");
            assertThat(steps(passbook))
                    .isEqualTo(Map.ofEntries(
                            Map.entry(Kind.MAILED, 22L),
                            Map.entry(Kind.NOT_MAILED, 0L),
                            Map.entry(Kind.LINKS, 22L),
                            Map.entry(Kind.NOT_AGREED, -4L),
                            Map.entry(Kind.AGREED, 18L),
                            Map.entry(Kind.NOT_ANSWERED, -2L),
                            Map.entry(Kind.KNOWN_BEFORE, -3L),
                            Map.entry(Kind.REFUSED, -2L),
                            Map.entry(Kind.REGISTERED, 11L),
                            Map.entry(Kind.NOT_COUNTED, 0L),
                            Map.entry(Kind.COUNTED, 11L),
                            Map.entry(Kind.BROUGHT_IN, 0L),
                            Map.entry(Kind.IN_LEDGER, 11L)));
            assertAddsUp(passbook);
            assertThat(passbook.credits().granted()).isOne();
            assertThat(passbook.credits().consumed()).isOne();
            assertThat(passbook.credits().progress()).isOne();
            assertThat(passbook.lines())
                    .containsExactly(new PassbookCredit(
                            1,
                            LocalDate.of(2026, 11, 15),
                            10,
                            CreditState.CONSUMED,
                            "経理",
                            IntroductionState.JOINED,
                            LocalDate.of(2026, 11, 16)));
        }
    }

    @Test
    @Proves("R-30")
    void whatHappensTodayIsInThePassbookTomorrowAndALinkTakenBackMovesNoLine() {
        try (World world = World.with(programme -> programme.publication(Publication.DAILY))) {
            world.count(3);
            world.rejectNext(2);
            world.run();
            world.clock.set(Instant.parse("2026-11-16T01:00:00Z"));
            List<PassbookStep> before = passbook(world).steps();
            assertThat(steps(passbook(world))).containsEntry(Kind.COUNTED, 3L);

            world.count(2);
            assertThat(passbook(world).steps()).as("not published yet").isEqualTo(before);

            world.clock.set(Instant.parse("2026-11-17T01:00:00Z"));
            List<PassbookStep> published = passbook(world).steps();
            world.desk().revoke("a-4");
            world.run();
            world.clock.set(Instant.parse("2026-11-18T01:00:00Z"));
            assertThat(passbook(world).steps())
                    .as("whether that person had agreed")
                    .isEqualTo(published);
        }
    }

    @Test
    void inAPoolTheLinesAddUpOnBothSidesAndTellWhereTheNextCreditComesFrom() {
        try (PooledWorld pooled = PooledWorld.pooled()) {
            pooled.count(PooledWorld.ACME, 3);
            pooled.count(PooledWorld.BETA, 5);
            pooled.contributeAll();
            pooled.count(PooledWorld.BETA, 2);

            Passbook member = passbook(pooled.desk(PooledWorld.BETA));
            assertAddsUp(member);
            assertThat(steps(member))
                    .containsEntry(Kind.COUNTED, 7L)
                    .containsEntry(Kind.BROUGHT_IN, -5L)
                    .containsEntry(Kind.IN_LEDGER, 2L);
            assertThat(member.pool())
                    .isEqualTo(pooled.pool(PooledWorld.BETA).standing())
                    .isInstanceOfSatisfying(
                            PoolStanding.Member.class,
                            standing -> assertThat(standing.pool())
                                    .extracting(CreditSnapshot::progress)
                                    .isEqualTo(8L));
            Passbook holder = passbook(pooled.desk(PooledWorld.ACME));
            assertAddsUp(holder);
            assertThat(steps(holder)).containsEntry(Kind.COUNTED, 3L).containsEntry(Kind.BROUGHT_IN, 5L);
            assertThat(holder.pool()).isInstanceOf(PoolStanding.Holder.class);
        }
    }

    @Test
    void aCompanyWithoutAProgrammeHasAReportWithoutAPassbook() {
        try (World world = World.empty()) {
            world.settle(World.ACME);
            CompanyReport report = world.desk().report(World.NOVEMBER, KpiSources.none());
            assertThat(report.passbooks()).isEmpty();
            assertThat(report.figures().figures()).isNotEmpty();
        }
    }

    @Test
    @Proves({"D08", "D09"})
    void whatDeservesALookIsFoundByTheLibrarysRulesAndThenByOnesOwn() {
        try (World world = World.with(programme -> programme.publication(Publication.DAILY))) {
            world.count(10);
            world.rejectNext(15);
            world.run();
            world.clock.set(Instant.parse("2027-03-01T00:00:00Z"));
            Insight own = new Insight.Noted("QUIET", "動きがありません", "nothing moves");

            List<Insight> found = world.desk()
                    .insights(
                            World.NOVEMBER,
                            KpiSources.none(),
                            InsightTerms.defaults(),
                            basis -> basis.now().figure("freeHireCount").numerator() == 0 ? List.of(own) : List.of());

            assertThat(found)
                    .containsExactly(
                            new Insight.WorstStep("funnel.mailed", "funnel.consented", 25, 10),
                            new Insight.UnusedCredits(World.AGENCY, 1, 90),
                            own);
            assertThatThrownBy(() -> world.desk()
                            .insights(
                                    World.NOVEMBER,
                                    KpiSources.none(),
                                    InsightTerms.defaults().targets(Map.of("consent", Fraction.of(1, 2)))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void assertAddsUp(Passbook passbook) {
        long sum = 0;
        for (PassbookStep step : passbook.steps()) {
            if (step.kind() == Kind.MAILED) {
                sum = step.number();
            } else if (step.kind().isSum()) {
                assertThat(step.number()).as(step.kind().name()).isEqualTo(sum);
            } else {
                sum += step.number();
            }
        }
    }

    private static void joined(World world) {
        RequestResult result = world.desk().request(World.AGENCY, JobOrder.titled("経理"));
        OpaqueId id = ((RequestResult.Requested) result).introduction().id();
        world.run();
        world.inbox().introduction(id).propose(World.proposal());
        world.run();
        world.desk().introduction(id).interviewing();
        world.desk().introduction(id).accepted();
        world.desk().introduction(id).joined();
        world.run();
        world.clock.set(world.clock.instant().plus(Duration.ofMinutes(1)));
        world.inbox().introduction(id).joined();
        world.run();
    }

    private static Passbook passbook(World world) {
        return passbook(world.desk());
    }

    private static Passbook passbook(CompanyDesk company) {
        return company.report(World.NOVEMBER, KpiSources.none()).passbooks().get(0);
    }

    private static Map<Kind, Long> steps(Passbook passbook) {
        return passbook.steps().stream().collect(Collectors.toMap(PassbookStep::kind, PassbookStep::number));
    }
}
