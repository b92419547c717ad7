package org.careerrelay.qualification;

/** What somebody can decide about a referral. The name is part of a command's fingerprint: never rename one. */
public enum ReviewDecision {
    /** What was found is all right: it counts. */
    APPROVE,
    /** It does not count, for good; a count is taken back. */
    VOID,
    /** It is not to count until somebody has decided. */
    HOLD,
    /** The stop is over. */
    LIFT
}
