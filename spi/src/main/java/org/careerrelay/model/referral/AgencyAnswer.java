package org.careerrelay.model.referral;

/** What the agency says of a referral it received. Only {@link #ACCEPTED_NEW} counts. */
public enum AgencyAnswer {
    /** Registered, and not known to the agency before. */
    ACCEPTED_NEW,
    /** Registered, but known to the agency before. */
    ACCEPTED_DUPLICATE,
    /** Not registered. */
    REFUSED
}
