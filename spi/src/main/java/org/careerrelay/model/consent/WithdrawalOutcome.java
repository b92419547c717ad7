package org.careerrelay.model.consent;

import java.time.Instant;

/** What became of a withdrawal. */
public sealed interface WithdrawalOutcome {

    /**
     * The consent is withdrawn from now on.
     *
     * @param at when it was withdrawn
     */
    record Withdrawn(Instant at) implements WithdrawalOutcome {}

    /** There is no consent to withdraw. */
    record NothingToWithdraw() implements WithdrawalOutcome {}

    /**
     * The typed address is not the one that received the mail.
     *
     * @param triesLeft how many tries are left before the link is locked
     */
    record WrongAddress(int triesLeft) implements WithdrawalOutcome {}

    /**
     * Too many wrong addresses were typed.
     *
     * @param until when it can be tried again
     */
    record Locked(Instant until) implements WithdrawalOutcome {}

    /** There never was such a link. */
    record InvalidLink() implements WithdrawalOutcome {}
}
