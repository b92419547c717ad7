package org.careerrelay.introduction;

import java.time.Instant;
import java.time.LocalDate;
import org.careerrelay.model.introduction.Claim;
import org.careerrelay.model.introduction.CreditUse;
import org.careerrelay.model.introduction.Decline;
import org.careerrelay.model.introduction.DeclineReason;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.IntroductionStatus;
import org.careerrelay.model.introduction.IntroductionTerms;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.introduction.Resolution;
import org.careerrelay.model.introduction.ResolutionOffer;
import org.jspecify.annotations.Nullable;

/**
 * What an introduction can turn into from where it stands: each turn sets what belongs to the new state, and when time alone moves it on.
 *
 * @param terms what holds
 * @param before where it stands
 * @param by whose word it is, or null: time's
 * @param at when
 */
record Turn(
        IntroductionTerms terms,
        IntroductionStatus before,
        @Nullable Party by,
        Instant at) {

    /** Something may still come of it. */
    IntroductionStatus open(IntroductionState state, CreditUse use) {
        return status(
                state,
                use,
                null,
                null,
                null,
                terms.after(terms.day(at), terms.policy().idleDays()));
    }

    /** The other side has a while to confirm or dispute. */
    IntroductionStatus claimed(IntroductionState state, Claim claim, @Nullable LocalDate joinedOn) {
        return new IntroductionStatus(
                before.revision(),
                before.steps(),
                state,
                before.use(),
                by,
                claim,
                null,
                null,
                joinedOn,
                terms.after(terms.day(at), terms.policy().confirmationDays()),
                at);
    }

    /** The person works there; with a guarantee the early leave can be reported for a while. */
    IntroductionStatus joined(LocalDate on) {
        int guarantee = terms.policy().guaranteeDays();
        return new IntroductionStatus(
                before.revision(),
                before.steps(),
                IntroductionState.JOINED,
                CreditUse.CONSUMED,
                by,
                null,
                null,
                null,
                on,
                guarantee == 0
                        ? null
                        : terms.after(on, guarantee + terms.policy().confirmationDays()),
                at);
    }

    /** The request goes on without the person who was proposed. */
    IntroductionStatus reopened(DeclineReason reason) {
        return reopened(reason, terms.after(terms.day(at), terms.policy().idleDays()));
    }

    /** The same, and time goes on from where it stood. */
    IntroductionStatus reopened(DeclineReason reason, Instant dueAt) {
        return status(IntroductionState.REQUESTED, before.use(), null, null, Decline.of(reason), dueAt);
    }

    /** Nothing comes of it any more. */
    IntroductionStatus ended(IntroductionState state, CreditUse use, @Nullable Decline decline) {
        return status(state, use, null, null, decline, null);
    }

    /** It ends before anybody joined: what is reserved goes back, what is used up stays so. */
    IntroductionStatus stopped(IntroductionState state, @Nullable Decline decline) {
        return ended(state, before.use() == CreditUse.RESERVED ? CreditUse.RELEASED : before.use(), decline);
    }

    /** Neither time nor one side alone moves it now. */
    IntroductionStatus disputed() {
        return status(IntroductionState.DISPUTED, before.use(), before.claim(), null, null, null);
    }

    /** One side says how the dispute should end. */
    IntroductionStatus offered(ResolutionOffer offer) {
        return status(IntroductionState.DISPUTED, before.use(), before.claim(), offer, null, null);
    }

    /** What was reported holds: confirmed, or nobody objected in time. */
    IntroductionStatus settled(Claim claim) {
        return switch (claim.step()) {
            case PROPOSED, ACCEPTED -> open(before.state(), CreditUse.CONSUMED);
            case JOINED -> joined(joinedOn());
            default -> ended(IntroductionState.LEFT_EARLY, CreditUse.RESTORED, null);
        };
    }

    /** Both sides agree on how the dispute ends. */
    IntroductionStatus resolved(Claim claim, Resolution outcome) {
        if (claim.step() == IntroductionState.LEFT_EARLY) {
            return ended(
                    IntroductionState.LEFT_EARLY,
                    outcome == Resolution.RELEASE ? CreditUse.RESTORED : CreditUse.CONSUMED,
                    null);
        }
        if (outcome == Resolution.RELEASE) {
            return ended(IntroductionState.DECLINED, CreditUse.RELEASED, Decline.of(DeclineReason.DISPUTE_RESOLVED));
        }
        return claim.step() == IntroductionState.JOINED ? joined(joinedOn()) : open(claim.step(), CreditUse.CONSUMED);
    }

    private LocalDate joinedOn() {
        LocalDate reported = before.joinedOn();
        return reported == null ? terms.day(at) : reported;
    }

    private IntroductionStatus status(
            IntroductionState state,
            CreditUse use,
            @Nullable Claim claim,
            @Nullable ResolutionOffer offer,
            @Nullable Decline decline,
            @Nullable Instant dueAt) {
        return new IntroductionStatus(
                before.revision(), before.steps(), state, use, by, claim, offer, decline, before.joinedOn(), dueAt, at);
    }
}
