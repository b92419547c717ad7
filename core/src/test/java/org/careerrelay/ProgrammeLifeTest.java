package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.credit.OpeningBalance;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.Ending;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.RuleChange;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Contracts change, lapse and end, with people on their way and credits open. */
class ProgrammeLifeTest {

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final Instant MIDNIGHT = Instant.parse("2026-11-30T15:00:00Z");

    @Test
    @Proves({"A32", "Q8"})
    void aScheduledRuleTakesOverWithTheFirstCycleThatBeginsOnItsDay() {
        try (World world = World.with(programme ->
                programme.policies(programme.policies().ruleChange(new RuleChange(DECEMBER, new CreditRule(3, 1)))))) {
            world.count(7);
            world.clock.set(MIDNIGHT.minusMillis(1));
            world.count(1);
            assertThat(credits(world).threshold()).isEqualTo(10);
            world.clock.set(MIDNIGHT);
            world.count(1);
            assertThat(credits(world).threshold()).as("the open cycle").isEqualTo(10);
            world.count(1);
            assertThat(credits(world).granted()).isOne();
            assertThat(credits(world).threshold()).isEqualTo(3);
            world.count(3);
            assertThat(credits(world).granted()).isEqualTo(2);
        }
    }

    @Test
    @Proves("R-61")
    void eachEntryNamesTheVersionOfTheContractUnderWhichItWasWritten() {
        try (World world = World.immediate()) {
            world.count(1);
            world.desk().open(World.programme().feeTable("fees-2027"));
            world.count(1);
            assertThat(entries(world)).extracting(LedgerEntry::contractVersion).containsExactly(1, 2);
        }
    }

    @Test
    void anEndedProgrammeTakesNobodyNewAndCountsWhoHadAgreed() {
        try (World world = World.with(programme -> ending(programme, 60))) {
            world.consented(10);
            world.run();
            int late = world.rejectNext(1);
            world.run();
            world.clock.set(MIDNIGHT);
            assertThat(world.reject(world.rejection(99)))
                    .isEqualTo(new RejectionResult.WithoutLink("a-99", NoLinkReason.NO_PROGRAMME, false));
            assertThat(world.candidate("a-" + late).look(Locale.JAPANESE)).isEmpty();
            world.answerAll(AgencyAnswer.ACCEPTED_NEW);
            world.run();
            assertThat(credits(world).granted()).isOne();
            assertThat(credits(world).available()).isOne();
        }
    }

    @Test
    void itsCreditsCanBeRequestedForAWhileAndWhatRunsIsBroughtToItsEnd() {
        try (World world = World.with(programme -> ending(programme, 60))) {
            world.count(20);
            world.clock.set(MIDNIGHT.plus(Duration.ofDays(60)).minusMillis(1));
            RequestResult.Requested requested =
                    (RequestResult.Requested) world.desk().request(World.AGENCY, JobOrder.titled("営業"));
            world.clock.set(MIDNIGHT.plus(Duration.ofDays(60)));
            assertThat(credits(world).available()).isZero();
            assertThat(world.desk().request(World.AGENCY, JobOrder.titled("経理")))
                    .isNotInstanceOf(RequestResult.Requested.class);
            world.desk().introduction(requested.introduction().id()).declined();
            assertThat(entries(world)).extracting(LedgerEntry::kind).endsWith(LedgerKind.RESERVE, LedgerKind.RELEASE);
        }
    }

    @Test
    @Proves({"Q16", "A33"})
    void eachAgencysCountsAndCreditsAreItsOwn() {
        try (World world = World.immediate()) {
            world.count(9);
            world.desk().partner(World.agencyProfile("agency-2"));
            world.desk().open(Programmes.with("agency-2").rule(new CreditRule(3, 1)));
            world.desk().openBalance("agency-2", new OpeningBalance("o-1", 5, "annex-2", "hr-1"));
            assertThat(credits(world).granted()).isZero();
            assertThat(credits(world).progress()).isEqualTo(9);
            CreditSnapshot other = world.desk().credits("agency-2");
            assertThat(List.of(other.granted(), other.progress())).containsExactly(1L, 2L);
            assertThat(world.desk().request(World.AGENCY, JobOrder.titled("営業")))
                    .as("the other agency's credit is of no use here")
                    .isInstanceOf(RequestResult.NothingToRedeem.class);
        }
    }

    @Test
    @Proves("R-27")
    void withoutTheLicenceCreditsStayButCannotBeUsedUntilItIsBack() {
        try (World world = World.immediate()) {
            world.count(10);
            world.desk().open(World.programme().licence("13-ユ-010554", World.TODAY.minusDays(1)));
            assertThat(world.desk().request(World.AGENCY, JobOrder.titled("営業")))
                    .isEqualTo(new RequestResult.NoLicence());
            assertThat(credits(world).granted()).isOne();
            world.desk().open(World.programme());
            assertThat(world.desk().request(World.AGENCY, JobOrder.titled("営業")))
                    .isInstanceOf(RequestResult.Requested.class);
        }
    }

    @Test
    @Proves("R-63")
    void aTrialCountsAndShowsAndRedeemsNothing() {
        try (World world = World.with(programme -> Programmes.trial())) {
            world.count(12);
            CreditSnapshot credits = credits(world);
            assertThat(List.of(credits.counted(), credits.granted(), credits.progress(), credits.available()))
                    .containsExactly(12L, 1L, 2L, 0L);
            assertThat(world.desk().request(World.AGENCY, JobOrder.titled("営業")))
                    .isEqualTo(new RequestResult.Trial());
        }
    }

    private static Programme ending(Programme programme, int redeemableDays) {
        return programme.policies(programme.policies().ending(new Ending(DECEMBER, redeemableDays)));
    }

    private static CreditSnapshot credits(World world) {
        return world.desk().credits(World.AGENCY);
    }

    private static List<LedgerEntry> entries(World world) {
        return world.company().operator().ledger(World.ACME, World.AGENCY).entries(0, 1000);
    }
}
