package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.ContractReplay;
import org.careerrelay.model.credit.Correction;
import org.careerrelay.model.credit.CreditTotals;
import org.careerrelay.model.credit.OpeningBalance;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.IntroductionPolicy;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** What the company would have had under another contract. */
class ContractReplayTest {

    @Test
    @Proves("Q8")
    void theOwnLedgerUnderAnotherRule() {
        try (World world = World.immediate()) {
            world.count(23);

            ContractReplay replay = world.desk().simulate(World.AGENCY, other(8));

            assertThat(replay.agency()).isEqualTo(World.AGENCY);
            assertThat(replay.asOf()).isEqualTo(World.START);
            assertThat(replay.actual()).isEqualTo(new CreditTotals(23, 3, 10, 2, 0, 0, 0, 0, 2));
            assertThat(replay.replayed()).isEqualTo(new CreditTotals(23, 7, 8, 2, 0, 0, 0, 0, 2));
            assertThat(replay.difference()).isEqualTo(new CreditTotals(0, 4, -2, 0, 0, 0, 0, 0, 0));
            assertThat(world.desk()
                            .simulate(World.AGENCY, other(5))
                            .difference()
                            .granted())
                    .isEqualTo(2);
            assertThat(world.company()
                            .operator()
                            .ledger(World.ACME, World.AGENCY)
                            .simulate(other(8))
                            .difference())
                    .isEqualTo(replay.difference());
            assertThat(world.desk().credits(World.AGENCY).granted())
                    .as("nothing was written")
                    .isEqualTo(2);
            assertThat(world.desk().credits(World.AGENCY).threshold()).isEqualTo(10);
        }
    }

    @Test
    @Proves("Q8")
    void betweenTwoCyclesTheThresholdIsThatOfTheNext() {
        try (World world = World.immediate()) {
            assertThat(world.desk()
                            .simulate(World.AGENCY, other(8))
                            .difference()
                            .threshold())
                    .isEqualTo(-2);
            world.count(40);
            ContractReplay replay = world.desk().simulate(World.AGENCY, other(8));
            assertThat(replay.actual().threshold()).isEqualTo(10);
            assertThat(replay.replayed().threshold()).isEqualTo(8);
        }
    }

    @Test
    @Proves("Q8")
    void aRequestForWhichThereWouldHaveBeenNoCreditIsUnmet() {
        try (World world = World.immediate()) {
            world.count(20);
            reserve(world, "求人1");
            world.desk().introduction(reserve(world, "求人2").introduction().id()).declined();

            ContractReplay replay = world.desk().simulate(World.AGENCY, other(20));

            assertThat(replay.actual()).isEqualTo(new CreditTotals(20, 0, 10, 2, 0, 1, 0, 0, 1));
            assertThat(replay.replayed()).isEqualTo(new CreditTotals(20, 0, 20, 1, 0, 1, 0, 0, 0));
            assertThat(replay.unmet()).isOne();
        }
    }

    @Test
    @Proves({"Q8", "A25", "CMP-12"})
    void whatWouldHaveRunOutByNowHasRunOut() {
        try (World world = World.immediate()) {
            world.count(10);
            world.clock.move(Duration.ofDays(20));
            world.count(10);
            world.clock.move(Duration.ofDays(20));
            Programme expiring = expiring(1);

            ContractReplay replay = world.desk().simulate(World.AGENCY, expiring);

            assertThat(replay.actual().expired()).isZero();
            assertThat(replay.replayed().expired()).isOne();
            assertThat(replay.replayed().available()).isOne();
            world.desk().open(expiring);
            world.count(10);
            world.clock.move(Duration.ofDays(32)); // no pass of the dispatcher writes it down
            CreditTotals actual =
                    world.desk().simulate(World.AGENCY, World.programme()).actual();
            assertThat(actual.expired()).isOne();
            assertThat(actual.available()).isEqualTo(2);
        }
    }

    @Test
    @Proves("Q8")
    void aCreditThatTheGuaranteeGaveBackIsThereAgain() {
        Programme guaranteed = World.programme()
                .policies(World.programme().policies().introductions(IntroductionPolicy.DEFAULT.guaranteeDays(90)));
        try (World world = World.with(programme -> guaranteed)) {
            world.count(10);
            OpaqueId id = reserve(world, "求人1").introduction().id();
            world.run();
            world.inbox().introduction(id).propose(World.proposal());
            world.run();
            world.desk().introduction(id).accepted();
            world.desk().introduction(id).joined();
            world.run();
            world.inbox().introduction(id).joined();
            world.run();
            world.desk().introduction(id).leftEarly(World.TODAY);
            world.run();
            world.inbox().introduction(id).confirmed();
            world.run();

            ContractReplay replay = world.desk().simulate(World.AGENCY, guaranteed);
            assertThat(replay.actual()).isEqualTo(new CreditTotals(10, 0, 10, 1, 0, 0, 0, 0, 1));
            assertThat(replay.replayed()).isEqualTo(replay.actual());
        }
    }

    /** A credit's last day ends when figures are published, and that it has run out is written down a little later. */
    @Test
    @Proves({"Q8", "A25", "CMP-12"})
    void onTheDayACreditRunsOutTheSameContractMakesNoDifference() {
        Programme expiring = expiring(1);
        try (World world = World.with(programme -> expiring.publication(Publication.DAILY))) {
            world.count(20);
            world.clock.set(Instant.parse("2026-12-01T00:00:00Z"));
            RequestResult.Requested held = reserve(world, "求人1");
            world.clock.set(Instant.parse("2026-12-16T00:00:00Z"));

            ContractReplay unwritten = world.desk().simulate(World.AGENCY, expiring);
            assertThat(unwritten.actual()).isEqualTo(new CreditTotals(20, 0, 10, 2, 0, 1, 0, 1, 0));
            assertThat(unwritten.replayed()).isEqualTo(unwritten.actual());

            world.clock.move(Duration.ofHours(2));
            world.run();
            assertThat(world.desk().simulate(World.AGENCY, expiring))
                    .as("written down after the publication")
                    .isEqualTo(unwritten);
            world.desk().introduction(held.introduction().id()).declined();
            assertThat(world.desk().credits(World.AGENCY).expired()).isEqualTo(2);
            assertThat(world.desk().simulate(World.AGENCY, expiring)).isEqualTo(unwritten);
        }
    }

    @Test
    @Proves("Q8")
    void aHoldWouldHaveKeptAnEarlyRequestFromItsCredit() {
        try (World world = World.immediate()) {
            world.count(10);
            world.clock.move(Duration.ofDays(13));
            reserve(world, "求人1");
            Programme held = World.programme();

            assertThat(world.desk().simulate(World.AGENCY, hold(held, 14)).unmet())
                    .isOne();
            assertThat(world.desk().simulate(World.AGENCY, hold(held, 13)).unmet())
                    .isZero();
        }
    }

    @Test
    @Proves("Q8")
    void theCompanySeesItAsOfTheLastPublication() {
        try (World world = World.with(programme -> programme.publication(Publication.DAILY))) {
            world.count(7);
            world.clock.set(Instant.parse("2026-11-16T00:00:00Z"));
            world.count(5);
            Programme curious = new Programme(
                    World.AGENCY,
                    new CreditRule(1, 1),
                    null,
                    null,
                    null,
                    null,
                    World.programme().handOver(),
                    Publication.IMMEDIATE,
                    ZoneId.of("Pacific/Kiritimati"),
                    30,
                    12,
                    World.programme().policies());

            ContractReplay replay = world.desk().simulate(World.AGENCY, curious);

            assertThat(replay.asOf()).isEqualTo(Instant.parse("2026-11-15T15:00:00Z"));
            assertThat(replay.actual().counted()).isEqualTo(7);
            assertThat(replay.replayed().granted()).isEqualTo(7);
            assertThat(world.company()
                            .operator()
                            .ledger(World.ACME, World.AGENCY)
                            .simulate(curious)
                            .replayed()
                            .granted())
                    .isEqualTo(12);
        }
    }

    /** A credit's end is that of the zone it was granted in; when figures are published is that of today's. */
    @Test
    void whatRanOutAfterThePublicationHadNotYetRunOut() {
        Programme expiring = expiring(1).publication(Publication.DAILY);
        try (World world = World.with(programme -> expiring)) {
            world.count(10);
            world.desk().open(expiring.zone(ZoneOffset.UTC));
            world.clock.set(Instant.parse("2026-12-15T16:00:00Z"));
            world.run();
            assertThat(world.desk().credits(World.AGENCY).expired()).isOne();

            ContractReplay replay = world.desk().simulate(World.AGENCY, expiring);

            assertThat(replay.asOf()).isEqualTo(Instant.parse("2026-12-15T00:00:00Z"));
            assertThat(replay.actual()).isEqualTo(new CreditTotals(10, 0, 10, 1, 0, 0, 0, 0, 1));
        }
    }

    @Test
    void ofManyPagesTheLastOnesEndIsThatOfThePublication() {
        try (World world =
                World.with(programme -> programme.rule(new CreditRule(1000, 1)).publication(Publication.DAILY))) {
            for (int i = 1; i <= 600; i++) {
                correct(world, "more-" + i, 2);
                correct(world, "fewer-" + i, -1);
            }
            world.clock.set(Instant.parse("2026-11-16T00:00:00Z"));
            correct(world, "today", 7);

            assertThat(world.desk()
                            .simulate(World.AGENCY, World.programme())
                            .actual()
                            .counted())
                    .isEqualTo(600);
        }
    }

    @Test
    void aLedgerOfManyPagesIsGoneThroughToItsEnd() {
        try (World world = World.with(programme -> programme.rule(new CreditRule(1, 1)))) {
            world.desk().openBalance(World.AGENCY, new OpeningBalance("1", 1500, "contract-7", "controller-1"));
            world.count(1); // after the opening and its 1500 grants

            ContractReplay replay = world.desk().simulate(World.AGENCY, other(10));

            assertThat(replay.actual().granted()).isEqualTo(1501);
            assertThat(replay.replayed().granted()).isEqualTo(150);
            assertThat(replay.replayed().progress()).isOne();
        }
    }

    @Test
    void whatIsNoContractOrHasNoLedgerIsRefused() {
        try (World world = World.immediate()) {
            assertThatThrownBy(() -> world.desk().simulate(World.AGENCY, other(0)))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> world.desk().simulate("agency-9", other(8)))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> world.company()
                            .operator()
                            .ledger("nobody", World.AGENCY)
                            .simulate(other(8)))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    private static void correct(World world, String key, int people) {
        world.company()
                .operator()
                .ledger(World.ACME, World.AGENCY)
                .correct(new Correction(key, people, "minutes-2026-11", "operator-1"));
    }

    private static RequestResult.Requested reserve(World world, String title) {
        return (RequestResult.Requested) world.desk().request(World.AGENCY, JobOrder.titled(title));
    }

    private static Programme other(int threshold) {
        return World.programme().rule(new CreditRule(threshold, 1));
    }

    private static Programme expiring(int months) {
        Programme programme = World.programme();
        return programme.policies(
                programme.policies().credits(programme.policies().credits().expiryMonths(months)));
    }

    private static Programme hold(Programme programme, int days) {
        return programme.policies(
                programme.policies().credits(programme.policies().credits().holdDays(days)));
    }
}
