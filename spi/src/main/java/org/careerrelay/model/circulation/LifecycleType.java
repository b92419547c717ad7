package org.careerrelay.model.circulation;

/** What happens in somebody's life with a company (C13). The name is what is stored: never rename one. */
public enum LifecycleType {
    /** Began to work here. */
    HIRED,
    /** Went to another place of work, job or company of the group, and stays an employee. */
    TRANSFERRED,
    /** Left. */
    LEFT,
    /** Was referred to somebody else: recorded and shown only with the person's FEEDBACK_TO_COMPANY. */
    REFERRED_OUT,
    /** Began to work elsewhere after a referral: recorded and shown only with the person's FEEDBACK_TO_COMPANY. */
    PLACED_OUT,
    /** Applied again. */
    REAPPLIED,
    /** Began to work here again. */
    REHIRED,
    /** Applied at another company of the group, which asked and was told: written by the engine alone, for figures alone (C02). */
    REAPPLIED_AT_AFFILIATE;

    /**
     * Whether it is about what came of a referral, which a company is told with the person's consent alone.
     *
     * @return true for {@link #REFERRED_OUT} and {@link #PLACED_OUT}
     */
    public boolean needsFeedbackConsent() {
        return this == REFERRED_OUT || this == PLACED_OUT;
    }

    /**
     * Whether it is a step of somebody's way with the company itself, which a company records and is shown.
     *
     * @return false for {@link #REAPPLIED_AT_AFFILIATE}
     */
    public boolean isOfThread() {
        return this != REAPPLIED_AT_AFFILIATE;
    }
}
