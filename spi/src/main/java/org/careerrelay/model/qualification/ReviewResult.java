package org.careerrelay.model.qualification;

/** What became of a decision about a referral. */
public sealed interface ReviewResult {

    /**
     * It is done.
     *
     * @param state where the referral stood afterwards: an approval leads to the count, to the end of the hold, or to a refusal where the
     *     person counts already or has taken the consent back
     * @param repeated true when the very same command had been carried out before; nothing was done again
     */
    record Done(QualificationState state, boolean repeated) implements ReviewResult {}

    /**
     * The decision does not fit where the referral stands; nothing was done.
     *
     * @param state where it stood
     */
    record NotNow(QualificationState state) implements ReviewResult {}

    /** Another command has this key; nothing was done. */
    record Conflict() implements ReviewResult {}

    /** The programme has no such referral. */
    record Unknown() implements ReviewResult {}
}
