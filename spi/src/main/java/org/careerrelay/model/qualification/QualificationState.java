package org.careerrelay.model.qualification;

/** Where a referral stands on its way to a count. The name is what is stored. */
public enum QualificationState {
    /** The agency has not answered yet. */
    WAITING,
    /** Accepted as new; it counts when the hold is over (A27). */
    HELD,
    /** Something was found that a person has to look at (A29). */
    REVIEW,
    /** A person has looked at it; it counts when the hold is over. */
    APPROVED,
    /** It has counted. */
    COUNTED,
    /** It does not count. */
    REFUSED,
    /** A person has decided that it does not count; if it had, the count was taken back. */
    VOIDED;

    /**
     * Whether time alone makes it count.
     *
     * @return true for {@link #HELD} and {@link #APPROVED}
     */
    public boolean counts() {
        return this == HELD || this == APPROVED;
    }

    /**
     * Whether it is still open.
     *
     * @return true where it may still come to a count
     */
    public boolean isOpen() {
        return this == WAITING || this == HELD || this == REVIEW || this == APPROVED;
    }
}
