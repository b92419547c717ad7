package org.careerrelay.model.introduction;

/** The states of an introduction (A23). What becomes of its credit is said beside it, by {@link CreditUse}. The name is what is stored. */
public enum IntroductionState {
    /** The company asked; a credit is reserved. */
    REQUESTED,
    /** The agency proposed somebody. */
    PROPOSED,
    /** The company is talking with them. */
    INTERVIEWING,
    /** Both agreed on the employment. */
    ACCEPTED,
    /** One side reported the joining; the credit stays reserved until the other side confirms, is silent for too long, or disputes it. */
    JOINING_REPORTED,
    /** The person joined. */
    JOINED,
    /** One side disputed what the other reported; nothing happens until both agree on what becomes of the credit. */
    DISPUTED,
    /** One side ended it. */
    DECLINED,
    /** Nothing happened for too long. */
    TIMED_OUT,
    /** The person left early. */
    LEFT_EARLY;

    /**
     * Whether nothing was reported yet that ends it: the states that time out when nothing happens.
     *
     * @return true from the request to the agreement
     */
    public boolean isOpen() {
        return switch (this) {
            case REQUESTED, PROPOSED, INTERVIEWING, ACCEPTED -> true;
            case JOINING_REPORTED, JOINED, DISPUTED, DECLINED, TIMED_OUT, LEFT_EARLY -> false;
        };
    }
}
