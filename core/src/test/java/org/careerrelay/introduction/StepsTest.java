package org.careerrelay.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.introduction.Claim;
import org.careerrelay.model.introduction.CreditUse;
import org.careerrelay.model.introduction.Decline;
import org.careerrelay.model.introduction.DeclineReason;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.IntroductionStatus;
import org.careerrelay.model.introduction.IntroductionTerms;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.introduction.Resolution;
import org.careerrelay.model.introduction.ResolutionOffer;
import org.careerrelay.model.introduction.Step;
import org.careerrelay.model.introduction.Step.Kind;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.model.programme.IntroductionPolicy;
import org.careerrelay.model.programme.IntroductionPolicy.ConsumeAt;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** The rules alone: every step from every state, under each policy. */
class StepsTest {

    /** Nine in the morning in Japan. */
    private static final Instant NOW = Instant.parse("2026-11-15T00:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);
    private static final Step PROPOSED = Step.of(Kind.PROPOSED);
    private static final Step WITHDRAWN = Step.of(Kind.WITHDRAWN);
    private static final Step INTERVIEWING = Step.of(Kind.INTERVIEWING);
    private static final Step ACCEPTED = Step.of(Kind.ACCEPTED);
    private static final Step JOINED = Step.joined(TODAY);
    private static final Step CONFIRMED = Step.of(Kind.CONFIRMED);
    private static final Step DISPUTED = Step.of(Kind.DISPUTED);
    private static final Step DECLINED = Step.declined(Decline.of(DeclineReason.POSITION_FILLED));
    private static final Step LEFT = Step.leftEarly(TODAY);
    private static final Step CONSUME = Step.resolved(Resolution.CONSUME);
    private static final Step RELEASE = Step.resolved(Resolution.RELEASE);
    private static final List<Step> ALL = List.of(
            PROPOSED, WITHDRAWN, INTERVIEWING, ACCEPTED, JOINED, CONFIRMED, DISPUTED, DECLINED, LEFT, CONSUME, RELEASE);

    /** What an earlier version left in the outbox says no day. */
    @Test
    void aProposalsNoteMaySayWhenItWasDueBeforeOrNot() {
        Introduction requested = requested(ConsumeAt.JOINING);
        assertThat(StepNote.read("3 PROPOSED", requested)).isEqualTo(new StepNote(3, PROPOSED, null));
        assertThat(StepNote.read(StepNote.of(3, PROPOSED, NOW), requested)).isEqualTo(new StepNote(3, PROPOSED, NOW));
    }

    @Test
    @Proves("A23")
    void theUsualWayUsesTheCreditUpAtTheJoining() {
        Introduction introduction = requested(ConsumeAt.JOINING);
        introduction = step(introduction, Party.AGENCY, PROPOSED);
        stands(introduction, IntroductionState.PROPOSED, CreditUse.RESERVED);
        introduction = step(introduction, Party.COMPANY, INTERVIEWING);
        stands(introduction, IntroductionState.INTERVIEWING, CreditUse.RESERVED);
        introduction = step(introduction, Party.COMPANY, ACCEPTED);
        stands(introduction, IntroductionState.ACCEPTED, CreditUse.RESERVED);
        introduction = step(introduction, Party.COMPANY, JOINED);
        stands(introduction, IntroductionState.JOINING_REPORTED, CreditUse.RESERVED);
        assertThat(introduction.status().claim()).isEqualTo(new Claim(IntroductionState.JOINED, Party.COMPANY));
        assertThat(introduction.status().joinedOn()).isEqualTo(TODAY);
        introduction = step(introduction, Party.AGENCY, JOINED);
        stands(introduction, IntroductionState.JOINED, CreditUse.CONSUMED);
        assertThat(introduction.status().claim()).isNull();
        assertThat(introduction.status().dueAt()).isNull();
    }

    /** From each state, by each side: where each step leads, or that it leads nowhere. */
    @Test
    @Proves("CMP-2")
    void aStepThatCannotFollowIsAValueAndChangesNothing() {
        allows(requested(), Party.COMPANY, Kind.DECLINED);
        allows(requested(), Party.AGENCY, Kind.PROPOSED, Kind.DECLINED);
        allows(proposed(), Party.COMPANY, Kind.INTERVIEWING, Kind.ACCEPTED, Kind.DECLINED);
        allows(proposed(), Party.AGENCY, Kind.PROPOSED, Kind.WITHDRAWN, Kind.DECLINED);
        allows(interviewing(), Party.COMPANY, Kind.INTERVIEWING, Kind.ACCEPTED, Kind.DECLINED);
        allows(interviewing(), Party.AGENCY, Kind.WITHDRAWN, Kind.DECLINED);
        allows(accepted(), Party.COMPANY, Kind.ACCEPTED, Kind.JOINED, Kind.DECLINED);
        allows(accepted(), Party.AGENCY, Kind.JOINED, Kind.DECLINED);
        allows(reported(Party.COMPANY), Party.COMPANY, Kind.JOINED);
        allows(reported(Party.COMPANY), Party.AGENCY, Kind.JOINED, Kind.CONFIRMED, Kind.DISPUTED, Kind.DECLINED);
        allows(reported(Party.AGENCY), Party.AGENCY, Kind.JOINED, Kind.DECLINED);
        allows(reported(Party.AGENCY), Party.COMPANY, Kind.JOINED, Kind.CONFIRMED, Kind.DISPUTED, Kind.DECLINED);
        for (Party party : Party.values()) {
            allows(joined(), party, Kind.JOINED, Kind.CONFIRMED, Kind.LEFT_EARLY);
            allows(disputed(), party, Kind.DISPUTED, Kind.RESOLVED);
            allows(step(proposed(), Party.COMPANY, DECLINED), party, Kind.DECLINED);
            allows(Steps.due(requested(), NOW.plus(Duration.ofDays(400))), party);
            allows(step(joined(), party, LEFT), party, Kind.LEFT_EARLY, Kind.CONFIRMED);
        }
    }

    @Test
    @Proves({"A23", "INV-8"})
    void aRepeatedStepChangesNothing() {
        for (Introduction introduction : List.of(
                requested(),
                proposed(),
                interviewing(),
                accepted(),
                reported(Party.COMPANY),
                reported(Party.AGENCY),
                disputed(),
                joined())) {
            for (Party by : Party.values()) {
                for (Step step : ALL) {
                    if (Steps.next(introduction, by, step, NOW) instanceof StepResult.Moved moved
                            && moved.introduction()
                                    .state()
                                    .name()
                                    .equals(step.kind().name())) {
                        assertThat(Steps.next(moved.introduction(), by, step, NOW.plusSeconds(9)))
                                .as("%s by %s from %s", step.kind(), by, introduction.state())
                                .isEqualTo(moved);
                    }
                }
            }
        }
    }

    @Test
    @Proves("Q2")
    void silenceConfirmsAfterTheLastWholeDay() {
        Introduction reported = reported(Party.AGENCY);
        Instant due = Instant.parse("2026-11-29T15:00:00Z"); // midnight in Japan after the fourteenth day
        assertThat(reported.status().dueAt()).isEqualTo(due);
        assertThat(Steps.due(reported, due.minusNanos(1000))).isEqualTo(reported);
        Introduction silent = Steps.due(reported, due);
        stands(silent, IntroductionState.JOINED, CreditUse.CONSUMED);
        assertThat(silent.status().by()).isNull();
        assertThat(silent.changedAt()).isEqualTo(due);
    }

    @Test
    @Proves("CMP-12")
    void whatNothingHappensToTimesOutFromEveryOpenState() {
        for (Introduction open : List.of(requested(), proposed(), interviewing(), accepted())) {
            Instant due = Instant.parse("2027-05-14T15:00:00Z"); // 180 days after 15 November, the last one whole
            assertThat(open.status().dueAt()).as("%s", open.state()).isEqualTo(due);
            assertThat(Steps.due(open, due.minusNanos(1000))).isEqualTo(open);
            stands(Steps.due(open, due), IntroductionState.TIMED_OUT, CreditUse.RELEASED);
            assertThat(Steps.due(open, due).status().dueAt()).isNull();
        }
    }

    @Test
    @Proves("CMP-11")
    void aDisputeEndsByTheSameWordOfBothSidesOnly() {
        Introduction disputed = disputed();
        stands(disputed, IntroductionState.DISPUTED, CreditUse.RESERVED);
        assertThat(Steps.due(disputed, NOW.plus(Duration.ofDays(10_000)))).isEqualTo(disputed);

        Introduction offered = step(disputed, Party.AGENCY, CONSUME);
        stands(offered, IntroductionState.DISPUTED, CreditUse.RESERVED);
        assertThat(step(offered, Party.AGENCY, CONSUME)).isEqualTo(offered);
        Introduction countered = step(offered, Party.COMPANY, RELEASE);
        assertThat(countered.status().offer()).isEqualTo(new ResolutionOffer(Resolution.RELEASE, Party.COMPANY));
        stands(step(countered, Party.AGENCY, RELEASE), IntroductionState.DECLINED, CreditUse.RELEASED);
        assertThat(step(countered, Party.AGENCY, RELEASE).status().decline())
                .isEqualTo(Decline.of(DeclineReason.DISPUTE_RESOLVED));
        stands(step(offered, Party.COMPANY, CONSUME), IntroductionState.JOINED, CreditUse.CONSUMED);
        Introduction changed = step(offered, Party.AGENCY, RELEASE);
        assertThat(changed.status().offer()).isEqualTo(new ResolutionOffer(Resolution.RELEASE, Party.AGENCY));
    }

    @Test
    @Proves("CMP-11")
    void bothSidesMayHaveAgreedElsewhere() {
        assertThat(Steps.agreed(joined(), Resolution.RELEASE, NOW)).isEqualTo(new StepResult.NotNow(joined()));
        Introduction ended = ((StepResult.Moved) Steps.agreed(disputed(), Resolution.RELEASE, NOW)).introduction();
        stands(ended, IntroductionState.DECLINED, CreditUse.RELEASED);
        Introduction used = ((StepResult.Moved) Steps.agreed(disputed(), Resolution.CONSUME, NOW)).introduction();
        stands(used, IntroductionState.JOINED, CreditUse.CONSUMED);
        assertThat(used.status().joinedOn()).isEqualTo(TODAY);
    }

    @Test
    void whoDeniesAReportedJoiningDisputesItAndTheAgencyMayGiveItUp() {
        stands(step(reported(Party.COMPANY), Party.AGENCY, DECLINED), IntroductionState.DISPUTED, CreditUse.RESERVED);
        stands(step(reported(Party.AGENCY), Party.COMPANY, DECLINED), IntroductionState.DISPUTED, CreditUse.RESERVED);
        stands(step(reported(Party.AGENCY), Party.AGENCY, DECLINED), IntroductionState.DECLINED, CreditUse.RELEASED);
    }

    @Test
    @Proves("Q2")
    void usedUpAtTheAcceptanceOnceTheAgencyAgrees() {
        Introduction accepted = accepted(ConsumeAt.OFFER_ACCEPTANCE);
        stands(accepted, IntroductionState.ACCEPTED, CreditUse.RESERVED);
        assertThat(accepted.status().claim()).isEqualTo(new Claim(IntroductionState.ACCEPTED, Party.COMPANY));
        refuses(accepted, Party.COMPANY, JOINED);
        refuses(accepted, Party.COMPANY, DECLINED);
        refuses(accepted, Party.COMPANY, DISPUTED);
        stands(step(accepted, Party.AGENCY, DECLINED), IntroductionState.DECLINED, CreditUse.RELEASED);
        stands(step(accepted, Party.AGENCY, JOINED), IntroductionState.JOINED, CreditUse.CONSUMED);

        Introduction confirmed = step(accepted, Party.AGENCY, CONFIRMED);
        stands(confirmed, IntroductionState.ACCEPTED, CreditUse.CONSUMED);
        assertThat(step(confirmed, Party.AGENCY, CONFIRMED)).isEqualTo(confirmed);
        stands(step(confirmed, Party.COMPANY, JOINED), IntroductionState.JOINED, CreditUse.CONSUMED);
        stands(step(confirmed, Party.COMPANY, DECLINED), IntroductionState.DECLINED, CreditUse.CONSUMED);

        Introduction silent = Steps.due(accepted, NOW.plus(Duration.ofDays(15)));
        stands(silent, IntroductionState.ACCEPTED, CreditUse.CONSUMED);
        stands(Steps.due(accepted, NOW.plus(Duration.ofDays(400))), IntroductionState.TIMED_OUT, CreditUse.CONSUMED);

        Introduction disputed = step(accepted, Party.AGENCY, DISPUTED);
        Introduction offered = step(disputed, Party.COMPANY, CONSUME);
        stands(step(offered, Party.AGENCY, CONSUME), IntroductionState.ACCEPTED, CreditUse.CONSUMED);
    }

    @Test
    @Proves("Q2")
    void usedUpAtTheProposalOnceTheCompanyAgreesOrGoesOn() {
        Introduction proposed = step(requested(ConsumeAt.PROPOSAL), Party.AGENCY, PROPOSED);
        stands(proposed, IntroductionState.PROPOSED, CreditUse.RESERVED);
        stands(step(proposed, Party.COMPANY, CONFIRMED), IntroductionState.PROPOSED, CreditUse.CONSUMED);
        stands(step(proposed, Party.COMPANY, INTERVIEWING), IntroductionState.INTERVIEWING, CreditUse.CONSUMED);
        Introduction accepted = step(proposed, Party.COMPANY, ACCEPTED);
        stands(accepted, IntroductionState.ACCEPTED, CreditUse.CONSUMED);
        assertThat(accepted.status().claim()).isNull();
        stands(step(proposed, Party.COMPANY, DECLINED), IntroductionState.DECLINED, CreditUse.CONSUMED);
        stands(step(proposed, Party.AGENCY, DECLINED), IntroductionState.DECLINED, CreditUse.RELEASED);
        Introduction disputed = step(proposed, Party.COMPANY, DISPUTED);
        stands(disputed, IntroductionState.DISPUTED, CreditUse.RESERVED);
        Introduction offered = step(disputed, Party.AGENCY, RELEASE);
        stands(step(offered, Party.COMPANY, RELEASE), IntroductionState.DECLINED, CreditUse.RELEASED);
    }

    @Test
    @Proves({"Q19", "CMP-19"})
    void anEarlyLeaveWithinTheGuaranteeGivesTheCreditBack() {
        Introduction joined = joined(30);
        LocalDate lastDay = TODAY.plusDays(30);
        assertThat(joined.status().dueAt())
                .as("thirty days and fourteen to report")
                .isEqualTo(Instant.parse("2026-12-29T15:00:00Z"));
        refuses(joined, Party.COMPANY, Step.leftEarly(TODAY.minusDays(1)));
        Introduction late = step(joined, Party.COMPANY, Step.leftEarly(lastDay.plusDays(1)));
        stands(late, IntroductionState.LEFT_EARLY, CreditUse.CONSUMED);

        Introduction told = step(joined, Party.COMPANY, Step.leftEarly(lastDay));
        stands(told, IntroductionState.JOINED, CreditUse.CONSUMED);
        assertThat(told.status().claim()).isEqualTo(new Claim(IntroductionState.LEFT_EARLY, Party.COMPANY));
        assertThat(step(told, Party.COMPANY, Step.leftEarly(lastDay))).isEqualTo(told);
        stands(step(told, Party.AGENCY, CONFIRMED), IntroductionState.LEFT_EARLY, CreditUse.RESTORED);
        stands(step(told, Party.AGENCY, LEFT), IntroductionState.LEFT_EARLY, CreditUse.RESTORED);
        stands(Steps.due(told, NOW.plus(Duration.ofDays(15))), IntroductionState.LEFT_EARLY, CreditUse.RESTORED);
        Introduction disputed = step(told, Party.AGENCY, DISPUTED);
        stands(disputed, IntroductionState.DISPUTED, CreditUse.CONSUMED);
        stands(
                step(step(disputed, Party.AGENCY, CONSUME), Party.COMPANY, CONSUME),
                IntroductionState.LEFT_EARLY,
                CreditUse.CONSUMED);
        stands(
                step(step(disputed, Party.AGENCY, RELEASE), Party.COMPANY, RELEASE),
                IntroductionState.LEFT_EARLY,
                CreditUse.RESTORED);
    }

    @Test
    @Proves("Q19")
    void withoutAGuaranteeOrAfterItAnEarlyLeaveIsRecordedOnly() {
        stands(step(joined(), Party.AGENCY, LEFT), IntroductionState.LEFT_EARLY, CreditUse.CONSUMED);
        Introduction over = Steps.due(joined(30), NOW.plus(Duration.ofDays(45)));
        stands(over, IntroductionState.JOINED, CreditUse.CONSUMED);
        assertThat(over.changedAt()).as("nothing has happened").isEqualTo(NOW);
        assertThat(over.status().dueAt()).isNull();
        stands(step(over, Party.COMPANY, LEFT), IntroductionState.LEFT_EARLY, CreditUse.CONSUMED);
    }

    @Test
    void aProposalThatIsTurnedDownLeavesTheRequestOpen() {
        Introduction open =
                Steps.turnedDown(requested(), DeclineReason.NOT_ON_A_CREDIT, Party.COMPANY, NOW.plusSeconds(60));
        stands(open, IntroductionState.REQUESTED, CreditUse.RESERVED);
        assertThat(open.status().decline()).isEqualTo(Decline.of(DeclineReason.NOT_ON_A_CREDIT));
        assertThat(step(open, Party.AGENCY, PROPOSED).status().decline()).isNull();
    }

    @Test
    void whoWithdrawsLeavesTheRequestOpenAndTheCreditAsItIs() {
        Introduction open = step(interviewing(), Party.AGENCY, WITHDRAWN);
        stands(open, IntroductionState.REQUESTED, CreditUse.RESERVED);
        assertThat(open.status().decline()).isEqualTo(Decline.of(DeclineReason.PERSON_WITHDREW));
        Introduction claimed = step(requested(ConsumeAt.PROPOSAL), Party.AGENCY, PROPOSED);
        assertThat(step(claimed, Party.AGENCY, WITHDRAWN).status().claim()).isNull();
        Introduction used = step(step(claimed, Party.COMPANY, CONFIRMED), Party.AGENCY, WITHDRAWN);
        stands(used, IntroductionState.REQUESTED, CreditUse.CONSUMED);
        Introduction again = step(used, Party.AGENCY, PROPOSED);
        stands(again, IntroductionState.PROPOSED, CreditUse.CONSUMED);
        assertThat(again.status().claim()).as("used up once").isNull();
    }

    private static void allows(Introduction from, Party by, Kind... kinds) {
        Set<Kind> allowed = EnumSet.noneOf(Kind.class);
        for (Step step : ALL) {
            StepResult result = Steps.next(from, by, step, NOW);
            if (result instanceof StepResult.Moved) {
                allowed.add(step.kind());
            } else {
                assertThat(result).isEqualTo(new StepResult.NotNow(from));
            }
        }
        assertThat(allowed).as("%s from %s", by, from.status()).containsExactlyInAnyOrder(kinds);
    }

    private static void refuses(Introduction introduction, Party by, Step step) {
        assertThat(Steps.next(introduction, by, step, NOW)).isEqualTo(new StepResult.NotNow(introduction));
    }

    private static void stands(Introduction introduction, IntroductionState state, CreditUse use) {
        assertThat(List.of(introduction.state(), introduction.use())).containsExactly(state, use);
    }

    private static Introduction step(Introduction introduction, Party by, Step step) {
        return ((StepResult.Moved) Steps.next(introduction, by, step, NOW)).introduction();
    }

    private static Introduction requested() {
        return requested(ConsumeAt.JOINING);
    }

    private static Introduction requested(ConsumeAt consumeAt) {
        return requested(IntroductionPolicy.DEFAULT.consumeAt(consumeAt));
    }

    private static Introduction requested(IntroductionPolicy policy) {
        IntroductionTerms terms = new IntroductionTerms(policy, Programme.JAPAN);
        return new Introduction(
                OpaqueId.of(NOW, new TenantId(1), 1),
                "agency-1",
                1,
                JobOrder.titled("営業"),
                terms,
                1,
                null,
                NOW,
                IntroductionStatus.requested(terms.after(TODAY, policy.idleDays()), NOW));
    }

    private static Introduction proposed() {
        return step(requested(), Party.AGENCY, PROPOSED);
    }

    private static Introduction interviewing() {
        return step(proposed(), Party.COMPANY, INTERVIEWING);
    }

    private static Introduction accepted() {
        return accepted(ConsumeAt.JOINING);
    }

    private static Introduction accepted(ConsumeAt consumeAt) {
        return step(step(requested(consumeAt), Party.AGENCY, PROPOSED), Party.COMPANY, ACCEPTED);
    }

    private static Introduction reported(Party by) {
        return step(accepted(), by, JOINED);
    }

    private static Introduction disputed() {
        return step(reported(Party.AGENCY), Party.COMPANY, DISPUTED);
    }

    private static Introduction joined() {
        return step(reported(Party.COMPANY), Party.AGENCY, CONFIRMED);
    }

    private static Introduction joined(int guaranteeDays) {
        Introduction requested = requested(IntroductionPolicy.DEFAULT.guaranteeDays(guaranteeDays));
        Introduction accepted = step(step(requested, Party.AGENCY, PROPOSED), Party.COMPANY, ACCEPTED);
        return step(step(accepted, Party.COMPANY, JOINED), Party.AGENCY, CONFIRMED);
    }
}
