package org.careerrelay.model.introduction;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All of an introduction that changes. The company's installation decides on every step, one after the other, and tells the agency's the
 * whole status each time; the agency's takes the one with the highest revision. So both end alike, whatever was lost, repeated or overtaken.
 *
 * @param revision how often the company's installation decided, from 1; at the agency the last one it heard of
 * @param steps how many steps the agency's own installation has told; at the company the number of the last one it heard of
 * @param state where it stands
 * @param use what became of the credit
 * @param by whose step led here, or null: time alone
 * @param claim what waits for the other side's word, or what is disputed; else null
 * @param offer one side's word on how the dispute should end, or null
 * @param decline why it was declined, or in REQUESTED why the last proposal was turned down; else null
 * @param joinedOn the first day of work as it was reported, or null
 * @param dueAt when it moves by time alone, or null: never
 * @param changedAt when it came into this status
 */
public record IntroductionStatus(
        long revision,
        int steps,
        IntroductionState state,
        CreditUse use,
        @Nullable Party by,
        @Nullable Claim claim,
        @Nullable ResolutionOffer offer,
        @Nullable Decline decline,
        @Nullable LocalDate joinedOn,
        @Nullable Instant dueAt,
        Instant changedAt) {

    /**
     * As it begins: requested, the credit reserved.
     *
     * @param dueAt when it has timed out
     * @param at when it was requested
     * @return the first status
     */
    public static IntroductionStatus requested(Instant dueAt, Instant at) {
        return new IntroductionStatus(
                1,
                0,
                IntroductionState.REQUESTED,
                CreditUse.RESERVED,
                Party.COMPANY,
                null,
                null,
                null,
                null,
                dueAt,
                at);
    }

    /**
     * The same as decided for another time at the company.
     *
     * @param number the revision
     * @return the changed status
     */
    public IntroductionStatus revision(long number) {
        return new IntroductionStatus(number, steps, state, use, by, claim, offer, decline, joinedOn, dueAt, changedAt);
    }

    /**
     * The same after another step of the agency's installation.
     *
     * @param number how many it has told
     * @return the changed status
     */
    public IntroductionStatus steps(int number) {
        return new IntroductionStatus(
                revision, number, state, use, by, claim, offer, decline, joinedOn, dueAt, changedAt);
    }
}
