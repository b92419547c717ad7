package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.careerrelay.model.credit.Correction;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.LedgerChange;
import org.careerrelay.model.credit.OpeningBalance;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.model.qualification.ReviewCommand;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** When a company sees what came of its rejections. */
class PublicationTest {

    private static final Instant MIDNIGHT_IN_JAPAN = Instant.parse("2026-11-15T15:00:00Z");

    @Test
    void dailyCountsAppearAfterMidnightInJapanAndRequestsDrawOnThem() {
        try (World world = World.with(programme -> programme.publication(Publication.DAILY))) {
            world.count(12);
            for (Instant now : List.of(World.START, MIDNIGHT_IN_JAPAN.minusNanos(1000))) {
                world.clock.set(now);
                CreditSnapshot credits = world.desk().credits(World.AGENCY);
                assertThat(credits.asOf()).isEqualTo("2026-11-14T15:00:00Z");
                assertThat(List.of(credits.counted(), credits.granted(), credits.available(), credits.progress()))
                        .containsExactly(0L, 0L, 0L, 0L);
                assertThat(world.figure("referralCount")).isZero();
                assertThat(world.figure("creditsGranted")).isZero();
                assertThat(world.figure("funnel.mailed"))
                        .as("what the company did itself")
                        .isEqualTo(12);
                assertThat(request(world)).isEqualTo(new RequestResult.NothingToRedeem());
            }
            world.clock.set(MIDNIGHT_IN_JAPAN);
            CreditSnapshot credits = world.desk().credits(World.AGENCY);
            assertThat(credits.asOf()).isEqualTo(MIDNIGHT_IN_JAPAN);
            assertThat(List.of(credits.counted(), credits.granted(), credits.available(), credits.progress()))
                    .containsExactly(12L, 1L, 1L, 2L);
            assertThat(world.figure("referralCount")).isEqualTo(12);
            assertThat(request(world)).isInstanceOf(RequestResult.Requested.class);
            assertThat(world.desk().credits(World.AGENCY).available())
                    .as("own steps show at once")
                    .isZero();
        }
    }

    @Test
    void whatIsCountedTodayDoesNotShowThroughYesterdaysFigures() {
        try (World world = World.with(programme -> programme.publication(Publication.DAILY))) {
            world.count(9);
            world.clock.set(MIDNIGHT_IN_JAPAN);
            CreditSnapshot published = world.desk().credits(World.AGENCY);
            assertThat(published.progress()).isEqualTo(9);
            world.count(3);
            world.desk().open(World.programme().publication(Publication.DAILY).rule(new CreditRule(8, 1)));
            world.count(10);
            assertThat(world.desk().credits(World.AGENCY)).isEqualTo(published);
            assertThat(request(world)).isEqualTo(new RequestResult.NothingToRedeem());
        }
    }

    @Test
    @Proves("A19")
    void whatWasCarriedOverOrCorrectedTodayIsNotYetPublished() {
        try (World world = World.with(programme -> programme.publication(Publication.DAILY))) {
            world.desk().openBalance(World.AGENCY, new OpeningBalance("o-1", 7, "annex-2", "hr-1"));
            world.count(1);
            correct(world, "c-1", -3);
            assertThat(world.desk().credits(World.AGENCY).counted()).isZero();
            assertThat(world.desk().credits(World.AGENCY).progress()).isZero();

            world.clock.set(MIDNIGHT_IN_JAPAN);
            CreditSnapshot published = world.desk().credits(World.AGENCY);
            assertThat(List.of(published.counted(), published.progress())).containsExactly(5L, 5L);
            correct(world, "c-2", 4);
            assertThat(world.desk().credits(World.AGENCY)).isEqualTo(published);
            correct(world, "c-3", -6);
            assertThat(world.desk().credits(World.AGENCY)).isEqualTo(published);
        }
    }

    @Test
    void whatIsVoidedTodayIsNotYetPublished() {
        try (World world = World.with(programme -> programme.publication(Publication.DAILY))) {
            world.count(3);
            world.clock.set(MIDNIGHT_IN_JAPAN);
            CreditSnapshot published = world.desk().credits(World.AGENCY);
            assertThat(published.counted()).isEqualTo(3);
            world.company()
                    .operator()
                    .reviews(World.ACME, World.AGENCY)
                    .voidReferral(new ReviewCommand("v-1", world.referral("a-1").id(), "operator-1", "checked"));
            assertThat(world.desk().credits(World.AGENCY)).isEqualTo(published);
            world.clock.move(Duration.ofDays(1));
            assertThat(world.desk().credits(World.AGENCY).counted()).isEqualTo(2);
        }
    }

    private static void correct(World world, String key, int people) {
        assertThat(world.company()
                        .operator()
                        .ledger(World.ACME, World.AGENCY)
                        .correct(new Correction(key, people, "annex-3", "hr-1")))
                .isEqualTo(new LedgerChange.Written(false));
    }

    @Test
    void immediateCountsAppearAndCanBeUsedAtOnce() {
        try (World world = World.immediate()) {
            world.count(10);
            assertThat(world.desk().credits(World.AGENCY).available()).isOne();
            assertThat(world.figure("referralCount")).isEqualTo(10);
            assertThat(request(world)).isInstanceOf(RequestResult.Requested.class);
        }
    }

    @Test
    @Proves("A32")
    void aChangedRuleDoesNotShortenTheOpenCycle() {
        try (World world = World.immediate()) {
            world.count(7);
            world.desk().open(World.programme().rule(new CreditRule(8, 1)));
            world.count(2);
            assertThat(world.desk().credits(World.AGENCY).granted()).isZero();
            assertThat(world.desk().credits(World.AGENCY).threshold()).isEqualTo(10);
            world.count(1);
            assertThat(world.desk().credits(World.AGENCY).granted()).isOne();
            assertThat(world.desk().credits(World.AGENCY).threshold())
                    .as("the next cycle")
                    .isEqualTo(8);
            world.count(8);
            assertThat(world.desk().credits(World.AGENCY).granted()).isEqualTo(2);
        }
    }

    @Test
    void aRuleChangedBetweenTwoCyclesHoldsForTheNext() {
        try (World world = World.immediate()) {
            world.count(10);
            world.desk().open(World.programme().rule(new CreditRule(3, 2)));
            world.count(3);
            CreditSnapshot credits = world.desk().credits(World.AGENCY);
            assertThat(credits.granted()).isEqualTo(3);
            assertThat(credits.progress()).isZero();
        }
    }

    private static RequestResult request(World world) {
        return world.desk().request(World.AGENCY, JobOrder.titled("営業"));
    }
}
