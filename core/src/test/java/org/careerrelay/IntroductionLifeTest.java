package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.introduction.AgreedResolution;
import org.careerrelay.model.introduction.CreditUse;
import org.careerrelay.model.introduction.Decline;
import org.careerrelay.model.introduction.DeclineReason;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.introduction.Resolution;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.model.programme.IntroductionPolicy;
import org.careerrelay.model.programme.IntroductionPolicy.ConsumeAt;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** What becomes of an introduction and its credit on two installations: silence, disputes, time-outs, refusals, early leaves. */
class IntroductionLifeTest {

    private static final Duration CONFIRMATION = Duration.ofDays(15); // the fifteenth midnight is over

    @Test
    @Proves({"A23", "Q2"})
    void silenceConfirmsAJoiningAndTheJobWritesItDown() {
        try (World world = World.immediate()) {
            OpaqueId id = reported(world);
            world.clock.move(CONFIRMATION.minusDays(1));
            world.run();
            both(world, IntroductionState.JOINING_REPORTED, CreditUse.RESERVED);
            world.clock.move(Duration.ofDays(1));
            world.run();
            both(world, IntroductionState.JOINED, CreditUse.CONSUMED);
            assertThat(kinds(world)).containsExactly(LedgerKind.RESERVE, LedgerKind.CONSUME);
            assertThat(world.figure("freeHireCount")).isOne();
            assertThat(world.desk().introduction(id).disputed()).as("too late").isInstanceOf(StepResult.NotNow.class);
        }
    }

    @Test
    @Proves("CMP-12")
    void whoeverReadsSeesThatADeadlineIsOverBeforeAnyJobHasRun() {
        try (World world = World.immediate()) {
            reported(world);
            world.clock.move(CONFIRMATION);
            both(world, IntroductionState.JOINED, CreditUse.CONSUMED);
            credits(world, 0, 1, 0);
        }
        try (World world = World.immediate()) {
            OpaqueId id = requested(world);
            world.clock.move(Duration.ofDays(181));
            assertThat(state(world)).isEqualTo(IntroductionState.TIMED_OUT);
            credits(world, 0, 0, 1);
            assertThat(world.desk().introduction(id).accepted()).isInstanceOf(StepResult.NotNow.class);
        }
        try (World world = World.immediate()) {
            requested(world);
            world.clock.move(Duration.ofDays(181));
            assertThat(world.desk().request(World.AGENCY, JobOrder.titled("営業 2")))
                    .as("on the credit that has come back")
                    .isInstanceOf(RequestResult.Requested.class);
            assertThat(kinds(world)).containsExactly(LedgerKind.RESERVE, LedgerKind.RELEASE, LedgerKind.RESERVE);
        }
    }

    @Test
    @Proves("CMP-12")
    void anIntroductionOnWhichNothingHappensReleasesItsCredit() {
        try (World world = World.immediate()) {
            requested(world);
            world.run();
            world.clock.move(Duration.ofDays(180));
            world.run();
            both(world, IntroductionState.REQUESTED, CreditUse.RESERVED);
            world.clock.move(Duration.ofDays(1));
            world.run();
            both(world, IntroductionState.TIMED_OUT, CreditUse.RELEASED);
            credits(world, 0, 0, 1);
        }
    }

    @Test
    @Proves({"A23", "CMP-11"})
    void aDisputeKeepsTheCreditReservedUntilBothAgree() {
        try (World world = World.immediate()) {
            OpaqueId id = reported(world);
            assertThat(world.desk().introduction(id).disputed()).isInstanceOf(StepResult.Moved.class);
            world.run();
            both(world, IntroductionState.DISPUTED, CreditUse.RESERVED);
            world.clock.move(Duration.ofDays(1000));
            world.run();
            both(world, IntroductionState.DISPUTED, CreditUse.RESERVED);

            assertThat(world.inbox().introduction(id).resolved(Resolution.CONSUME))
                    .isInstanceOf(StepResult.Moved.class);
            world.run();
            both(world, IntroductionState.DISPUTED, CreditUse.RESERVED);
            assertThat(world.desk().introduction(id).joined()).isInstanceOf(StepResult.NotNow.class);
            world.desk().introduction(id).resolved(Resolution.RELEASE);
            world.run();
            both(world, IntroductionState.DISPUTED, CreditUse.RESERVED);
            world.inbox().introduction(id).resolved(Resolution.RELEASE);
            world.run();
            both(world, IntroductionState.DECLINED, CreditUse.RELEASED);

            assertThat(world.desk().introduction(id).resolved(Resolution.CONSUME))
                    .isInstanceOf(StepResult.NotNow.class);
            assertThat(world.company().operator().resolve(World.ACME, id, agreed(Resolution.CONSUME)))
                    .isInstanceOf(StepResult.NotNow.class);
            assertThat(kinds(world)).containsExactly(LedgerKind.RESERVE, LedgerKind.RELEASE);
        }
    }

    @Test
    @Proves("CMP-11")
    void theOperatorWritesDownWhatBothAgreedOnElsewhere() {
        try (World world = World.immediate()) {
            OpaqueId id = reported(world);
            OperatorDesk operator = world.company().operator();
            assertThat(operator.resolve(World.ACME, id, agreed(Resolution.CONSUME)))
                    .as("there is no dispute yet")
                    .isInstanceOf(StepResult.NotNow.class);
            world.desk().introduction(id).disputed();
            assertThat(operator.resolve("beta", id, agreed(Resolution.CONSUME))).isInstanceOf(StepResult.Unknown.class);
            assertThatThrownBy(() -> operator.resolve(
                            World.ACME, id, new AgreedResolution(Resolution.CONSUME, "山田 太郎 says", "")))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.violations()).hasSize(2));
            assertThat(operator.resolve(World.ACME, id, agreed(Resolution.CONSUME)))
                    .isInstanceOf(StepResult.Moved.class);
            world.run();
            both(world, IntroductionState.JOINED, CreditUse.CONSUMED);
            assertThat(world.events())
                    .filteredOn(numbered -> numbered.event().details().containsKey("evidence"))
                    .singleElement()
                    .satisfies(numbered -> assertThat(numbered.event().details())
                            .containsEntry("evidence", "contract/2026-7")
                            .containsEntry("actor", "operator-1")
                            .containsEntry("state", "JOINED"));
        }
    }

    @Test
    void theAgencyMayDeclineWithAReasonThatTheCompanyReads() {
        try (World world = World.immediate()) {
            OpaqueId id = requested(world);
            world.run();
            Decline why = new Decline(DeclineReason.CONDITIONS_NOT_STATED, "賃金の記載をお願いします");
            assertThat(world.inbox().introduction(id).declined(why)).isInstanceOf(StepResult.Moved.class);
            world.run();
            both(world, IntroductionState.DECLINED, CreditUse.RELEASED);
            assertThat(introduction(world).status().decline()).isEqualTo(why);
            assertThat(world.events().toString()).doesNotContain("賃金");
            assertThatThrownBy(() -> world.desk().introduction(id).declined(Decline.of(DeclineReason.NOT_ON_A_CREDIT)))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    @Proves({"Q19", "CMP-19"})
    void anEarlyLeaveWithinTheGuaranteeGivesTheCreditBack() {
        try (World world = guaranteed(90)) {
            OpaqueId id = reported(world);
            world.desk().introduction(id).joined();
            world.run();
            both(world, IntroductionState.JOINED, CreditUse.CONSUMED);
            world.clock.move(Duration.ofDays(60));
            world.desk().introduction(id).leftEarly(World.TODAY.plusDays(59));
            world.run();
            credits(world, 0, 1, 0); // one side's word is not enough
            world.inbox().introduction(id).confirmed();
            world.run();
            both(world, IntroductionState.LEFT_EARLY, CreditUse.RESTORED);
            credits(world, 0, 0, 1);
            assertThat(kinds(world)).containsExactly(LedgerKind.RESERVE, LedgerKind.CONSUME, LedgerKind.ADJUST);
            assertThat(world.desk().request(World.AGENCY, JobOrder.titled("営業 2")))
                    .isInstanceOf(RequestResult.Requested.class);
        }
    }

    @Test
    @Proves("Q19")
    void withoutAGuaranteeAnEarlyLeaveIsRecordedOnly() {
        try (World world = World.immediate()) {
            OpaqueId id = reported(world);
            world.desk().introduction(id).joined();
            world.clock.move(Duration.ofDays(1));
            assertThatThrownBy(() -> world.desk().introduction(id).leftEarly(World.TODAY.plusDays(2)))
                    .as("that day is still to come")
                    .isInstanceOf(InvalidInputException.class);
            world.desk().introduction(id).leftEarly(World.TODAY.plusDays(1));
            world.run();
            both(world, IntroductionState.LEFT_EARLY, CreditUse.CONSUMED);
            credits(world, 0, 1, 0);
        }
    }

    @Test
    @Proves("Q2")
    void theStepThatUsesTheCreditUpIsAPolicy() {
        try (World world = consumingAt(ConsumeAt.OFFER_ACCEPTANCE)) {
            OpaqueId id = requested(world);
            world.run();
            world.inbox().introduction(id).propose(World.proposal());
            world.run();
            world.desk().introduction(id).accepted();
            world.run();
            credits(world, 1, 0, 0);
            world.inbox().introduction(id).confirmed();
            world.run();
            credits(world, 0, 1, 0);
            assertThat(world.figure("freeHireCount"))
                    .as("nobody has joined yet")
                    .isZero();
            world.desk().introduction(id).declined();
            world.run();
            both(world, IntroductionState.DECLINED, CreditUse.CONSUMED);
        }
        try (World world = consumingAt(ConsumeAt.PROPOSAL)) {
            OpaqueId id = requested(world);
            world.run();
            world.inbox().introduction(id).propose(World.proposal());
            world.run();
            credits(world, 1, 0, 0);
            world.clock.move(CONFIRMATION);
            world.run();
            both(world, IntroductionState.PROPOSED, CreditUse.CONSUMED);
        }
    }

    @Test
    void anIntroductionKeepsTheTermsUnderWhichItWasRequested() {
        try (World world = World.immediate()) {
            OpaqueId id = requested(world);
            world.desk()
                    .open(World.programme()
                            .policies(World.programme()
                                    .policies()
                                    .introductions(IntroductionPolicy.DEFAULT.consumeAt(ConsumeAt.PROPOSAL))));
            world.run();
            world.inbox().introduction(id).propose(World.proposal());
            world.run();
            assertThat(introduction(world).status().claim()).isNull();
            assertThat(world.inbox().introductions().get(0).terms())
                    .isEqualTo(introduction(world).terms());
        }
    }

    @Test
    void anAgencyWithoutAnInstallationTakesTheSameStepsAtTheCompanys() {
        try (World world = guaranteed(30)) {
            OpaqueId id = requested(world);
            AgencyDesk agency = world.company().agency(World.AGENCY);
            agency.introduction(id).propose(World.proposal());
            world.desk().introduction(id).accepted();
            world.desk().introduction(id).joined(World.TODAY.minusDays(1));
            assertThat(agency.introduction(id).disputed()).isInstanceOf(StepResult.Moved.class);
            agency.introduction(id).resolved(Resolution.CONSUME);
            world.desk().introduction(id).resolved(Resolution.CONSUME);
            assertThat(agency.introduction(id).leftEarly(World.TODAY)).isInstanceOf(StepResult.Moved.class);
            assertThat(world.desk().introduction(id).confirmed()).isInstanceOf(StepResult.Moved.class);
            world.run();
            both(world, IntroductionState.LEFT_EARLY, CreditUse.RESTORED);
            assertThat(introduction(world).status().joinedOn()).isEqualTo(World.TODAY.minusDays(1));
        }
    }

    @Test
    void aLostLicenceOrAnEndedProgrammeLeavesRunningIntroductionsAlone() {
        try (World world = World.immediate()) {
            OpaqueId id = reported(world);
            world.desk().open(World.programme().licence("13-ユ-010554", LocalDate.of(2026, 1, 1)));
            assertThat(world.desk().introduction(id).joined()).isInstanceOf(StepResult.Moved.class);
            credits(world, 0, 1, 0);
        }
    }

    private static AgreedResolution agreed(Resolution outcome) {
        return new AgreedResolution(outcome, "contract/2026-7", "operator-1");
    }

    private static World guaranteed(int days) {
        return World.with(programme ->
                programme.policies(programme.policies().introductions(IntroductionPolicy.DEFAULT.guaranteeDays(days))));
    }

    private static World consumingAt(ConsumeAt step) {
        return World.with(programme ->
                programme.policies(programme.policies().introductions(IntroductionPolicy.DEFAULT.consumeAt(step))));
    }

    private static OpaqueId requested(World world) {
        world.count(10);
        return ((RequestResult.Requested) world.desk().request(World.AGENCY, JobOrder.titled("営業")))
                .introduction()
                .id();
    }

    /** Up to the joining, as the agency reports it. */
    private static OpaqueId reported(World world) {
        OpaqueId id = requested(world);
        world.run();
        Hires.accept(world, id);
        world.inbox().introduction(id).joined();
        world.run();
        return id;
    }

    private static Introduction introduction(World world) {
        return world.desk().introductions().get(0);
    }

    private static IntroductionState state(World world) {
        return introduction(world).state();
    }

    private static void both(World world, IntroductionState state, CreditUse use) {
        for (Introduction each :
                List.of(introduction(world), world.inbox().introductions().get(0))) {
            assertThat(each.state()).isEqualTo(state);
            assertThat(each.use()).isEqualTo(use);
        }
    }

    private static void credits(World world, long reserved, long consumed, long available) {
        CreditSnapshot credits = world.desk().credits(World.AGENCY);
        assertThat(List.of(credits.reserved(), credits.consumed(), credits.available()))
                .containsExactly(reserved, consumed, available);
    }

    /** What the ledger says after ten counts and the grant. */
    private static List<LedgerKind> kinds(World world) {
        return world.company().operator().ledger(World.ACME, World.AGENCY).entries(11, 100).stream()
                .map(LedgerEntry::kind)
                .toList();
    }
}
