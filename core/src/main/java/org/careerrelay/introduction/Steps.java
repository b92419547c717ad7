package org.careerrelay.introduction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.careerrelay.model.introduction.Claim;
import org.careerrelay.model.introduction.CreditUse;
import org.careerrelay.model.introduction.Decline;
import org.careerrelay.model.introduction.DeclineReason;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.IntroductionStatus;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.introduction.Resolution;
import org.careerrelay.model.introduction.ResolutionOffer;
import org.careerrelay.model.introduction.Step;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.model.programme.IntroductionPolicy.ConsumeAt;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an introduction's steps: pure, the same on both sides (A23, Q2, CMP-2). Repeating a step changes nothing. What uses the credit
 * up, or gives it back, is one side's claim until the other side confirms it, is silent for too long, or disputes it.
 */
final class Steps {

    private Steps() {}

    /**
     * Where a step leads.
     *
     * @param introduction where it stands, locked, after {@link #due}
     * @param by who takes the step
     * @param step the step
     * @param now the time
     * @return moved (perhaps not at all), or not now
     */
    static StepResult next(Introduction introduction, Party by, Step step, Instant now) {
        IntroductionStatus before = introduction.status();
        Turn turn = new Turn(introduction.terms(), before, by, now);
        IntroductionStatus after = takenBy(step.kind()).contains(by) ? follow(turn, by, step) : null;
        if (after == null) {
            return new StepResult.NotNow(introduction);
        }
        return new StepResult.Moved(after.equals(before) ? introduction : introduction.with(after));
    }

    /**
     * Where time alone has led meanwhile (CMP-12): what was claimed holds when nobody objected in time, and what nothing happens to times out.
     *
     * @param introduction as it is stored
     * @param now the time
     * @return as it stands
     */
    static Introduction due(Introduction introduction, Instant now) {
        Introduction current = introduction;
        Instant due = current.status().dueAt();
        while (due != null && !now.isBefore(due)) {
            current = current.with(elapsed(new Turn(current.terms(), current.status(), null, due)));
            due = current.status().dueAt();
        }
        return current;
    }

    /**
     * A proposal that cannot be: the request goes on (Q18).
     *
     * @param introduction where it stands: requested, or proposed where it turns out at the agency
     * @param reason the code that both sides see
     * @param by whose installation says so
     * @param now the time
     * @return the introduction
     */
    static Introduction turnedDown(Introduction introduction, DeclineReason reason, Party by, Instant now) {
        return introduction.with(new Turn(introduction.terms(), introduction.status(), by, now).reopened(reason));
    }

    /**
     * A proposal that never left: the company's request goes on from its own time, of which the proposal has changed nothing.
     *
     * @param introduction where it stands at the agency
     * @param dueBefore when it was due before the proposal, or null where that was not noted
     * @param now the time
     * @return the introduction
     */
    static Introduction neverProposed(Introduction introduction, @Nullable Instant dueBefore, Instant now) {
        Turn turn = new Turn(introduction.terms(), introduction.status(), Party.AGENCY, now);
        return introduction.with(
                dueBefore == null
                        ? turn.reopened(DeclineReason.PROPOSAL_INVALID)
                        : turn.reopened(DeclineReason.PROPOSAL_INVALID, dueBefore));
    }

    private static IntroductionStatus elapsed(Turn turn) {
        IntroductionStatus before = turn.before();
        Claim claim = before.claim();
        if (claim != null) {
            return turn.settled(claim);
        }
        return before.state().isOpen()
                ? turn.stopped(IntroductionState.TIMED_OUT, null)
                : new IntroductionStatus(
                        before.revision(),
                        before.steps(),
                        before.state(),
                        before.use(),
                        before.by(),
                        null,
                        null,
                        before.decline(),
                        before.joinedOn(),
                        null, // the guarantee is over
                        before.changedAt());
    }

    /** Whose steps they are: the company asks, talks and agrees, the agency proposes; the rest is for both. */
    private static Set<Party> takenBy(Step.Kind kind) {
        return switch (kind) {
            case INTERVIEWING, ACCEPTED -> EnumSet.of(Party.COMPANY);
            case PROPOSED, WITHDRAWN -> EnumSet.of(Party.AGENCY);
            case JOINED, DECLINED, LEFT_EARLY, CONFIRMED, DISPUTED, RESOLVED -> EnumSet.allOf(Party.class);
        };
    }

    /** Null where the step cannot follow; the status as it was where it had been taken before. */
    private static @Nullable IntroductionStatus follow(Turn turn, Party by, Step step) {
        return switch (step.kind()) {
            case PROPOSED -> proposed(turn);
            case WITHDRAWN -> withdrawn(turn);
            case INTERVIEWING -> interviewing(turn);
            case ACCEPTED -> accepted(turn);
            case JOINED -> joined(turn, by, Objects.requireNonNull(step.on()));
            case DECLINED -> declined(turn, by, Objects.requireNonNull(step.decline()));
            case LEFT_EARLY -> leftEarly(turn, by, Objects.requireNonNull(step.on()));
            case CONFIRMED -> confirmed(turn, by);
            case DISPUTED -> disputed(turn, by);
            case RESOLVED -> resolved(turn, by, Objects.requireNonNull(step.outcome()));
        };
    }

    private static @Nullable IntroductionStatus proposed(Turn turn) {
        return switch (turn.before().state()) {
            case REQUESTED -> reached(turn, IntroductionState.PROPOSED, Party.AGENCY, ConsumeAt.PROPOSAL);
            case PROPOSED -> turn.before();
            default -> null;
        };
    }

    /** Where the proposal had used the credit up, it stays used up for whom the agency proposes next. */
    private static @Nullable IntroductionStatus withdrawn(Turn turn) {
        return switch (turn.before().state()) {
            case PROPOSED, INTERVIEWING -> turn.reopened(DeclineReason.PERSON_WITHDREW);
            default -> null;
        };
    }

    /** Who goes on with a proposed person confirms the proposal. */
    private static @Nullable IntroductionStatus interviewing(Turn turn) {
        return switch (turn.before().state()) {
            case PROPOSED -> turn.open(IntroductionState.INTERVIEWING, afterClaim(turn.before()));
            case INTERVIEWING -> turn.before();
            default -> null;
        };
    }

    private static @Nullable IntroductionStatus accepted(Turn turn) {
        return switch (turn.before().state()) {
            case PROPOSED, INTERVIEWING ->
                reached(turn, IntroductionState.ACCEPTED, Party.COMPANY, ConsumeAt.OFFER_ACCEPTANCE);
            case ACCEPTED -> turn.before();
            default -> null;
        };
    }

    /** A state is reached; where the policy says so, its step uses the credit up once the other side agrees. */
    private static IntroductionStatus reached(Turn turn, IntroductionState state, Party by, ConsumeAt consumes) {
        CreditUse use = afterClaim(turn.before());
        return use == CreditUse.RESERVED && turn.terms().policy().consumeAt() == consumes
                ? turn.claimed(state, new Claim(state, by), null)
                : turn.open(state, use);
    }

    private static CreditUse afterClaim(IntroductionStatus before) {
        return before.claim() == null ? before.use() : CreditUse.CONSUMED;
    }

    private static @Nullable IntroductionStatus joined(Turn turn, Party by, LocalDate on) {
        IntroductionStatus before = turn.before();
        Claim claim = before.claim();
        return switch (before.state()) {
            case ACCEPTED -> {
                if (claim != null && claim.by() == by) {
                    yield null; // the other side's word on the acceptance comes first
                }
                yield afterClaim(before) == CreditUse.CONSUMED
                        ? turn.joined(on)
                        : turn.claimed(IntroductionState.JOINING_REPORTED, new Claim(IntroductionState.JOINED, by), on);
            }
            case JOINING_REPORTED -> claim == null || claim.by() == by ? before : turn.settled(claim);
            case JOINED -> before;
            default -> null;
        };
    }

    /**
     * The agency may always give up what is only claimed. The company cannot take back its own word that way, and a joining that one side
     * reports and the other denies is a dispute; a person it does not want was proposed all the same.
     */
    private static @Nullable IntroductionStatus declined(Turn turn, Party by, Decline decline) {
        IntroductionStatus before = turn.before();
        Claim claim = before.claim();
        if (before.state() == IntroductionState.DECLINED) {
            return before;
        }
        if (!before.state().isOpen() && before.state() != IntroductionState.JOINING_REPORTED) {
            return null;
        }
        if (claim == null) {
            return turn.stopped(IntroductionState.DECLINED, decline);
        }
        if (claim.step() == IntroductionState.JOINED && claim.by() != by) {
            return turn.disputed();
        }
        if (by == Party.AGENCY) {
            return turn.ended(IntroductionState.DECLINED, CreditUse.RELEASED, decline);
        }
        return claim.by() == by ? null : turn.ended(IntroductionState.DECLINED, CreditUse.CONSUMED, decline);
    }

    private static @Nullable IntroductionStatus leftEarly(Turn turn, Party by, LocalDate on) {
        IntroductionStatus before = turn.before();
        Claim claim = before.claim();
        LocalDate joinedOn = before.joinedOn();
        if (before.state() == IntroductionState.LEFT_EARLY) {
            return before;
        }
        if (before.state() != IntroductionState.JOINED || joinedOn == null || on.isBefore(joinedOn)) {
            return null;
        }
        if (claim != null) {
            return claim.by() == by ? before : turn.settled(claim);
        }
        boolean covered = before.dueAt() != null
                && !on.isAfter(joinedOn.plusDays(turn.terms().policy().guaranteeDays()));
        return covered
                ? turn.claimed(IntroductionState.JOINED, new Claim(IntroductionState.LEFT_EARLY, by), joinedOn)
                : turn.ended(IntroductionState.LEFT_EARLY, CreditUse.CONSUMED, null);
    }

    private static @Nullable IntroductionStatus confirmed(Turn turn, Party by) {
        IntroductionStatus before = turn.before();
        Claim claim = before.claim();
        if (claim == null) {
            return before.use() == CreditUse.RESERVED || before.use() == CreditUse.RELEASED ? null : before;
        }
        return claim.by() == by || before.state() == IntroductionState.DISPUTED ? null : turn.settled(claim);
    }

    private static @Nullable IntroductionStatus disputed(Turn turn, Party by) {
        IntroductionStatus before = turn.before();
        Claim claim = before.claim();
        if (before.state() == IntroductionState.DISPUTED) {
            return before;
        }
        return claim == null || claim.by() == by ? null : turn.disputed();
    }

    private static @Nullable IntroductionStatus resolved(Turn turn, Party by, Resolution outcome) {
        IntroductionStatus before = turn.before();
        Claim claim = before.claim();
        if (before.state() != IntroductionState.DISPUTED || claim == null) {
            return null;
        }
        ResolutionOffer mine = new ResolutionOffer(outcome, by);
        ResolutionOffer standing = before.offer();
        if (mine.equals(standing)) {
            return before;
        }
        return standing != null && standing.by() != by && standing.outcome() == outcome
                ? turn.resolved(claim, outcome)
                : turn.offered(mine);
    }

    /**
     * How a dispute ends that both sides have settled elsewhere, such as in writing.
     *
     * @param introduction where it stands
     * @param outcome how
     * @param now the time
     * @return moved, or not now
     */
    static StepResult agreed(Introduction introduction, Resolution outcome, Instant now) {
        Claim claim = introduction.status().claim();
        if (introduction.state() != IntroductionState.DISPUTED || claim == null) {
            return new StepResult.NotNow(introduction);
        }
        Turn turn = new Turn(introduction.terms(), introduction.status(), null, now);
        return new StepResult.Moved(introduction.with(turn.resolved(claim, outcome)));
    }
}
