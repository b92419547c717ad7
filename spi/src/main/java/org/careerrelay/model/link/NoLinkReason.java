package org.careerrelay.model.link;

/**
 * Why a rejection mail goes without the relay block (design, section 4). The reasons are of the organisation, or the person's own wish, never a
 * judgement of the person.
 */
public enum NoLinkReason {
    /** The company has opened no programme, or all have ended. */
    NO_PROGRAMME,
    /** The company's profile or mail settings, or the agency's profile, are missing. */
    NO_PROFILE,
    /** The agency's licence is missing or has ended. */
    NO_LICENCE,
    /** No basis for the relay notice is recorded, or it does not hold yet (privacy, section 2.4). */
    NO_NOTICE_BASIS,
    /** The address is on the company's suppression list: whoever it belongs to does not want such notices. */
    SUPPRESSED,
    /** The application's person was erased: nothing is stored, and no mail goes. */
    ERASED,
    /** The data came from a country whose people the company's data policy offers no link. */
    ORIGIN_REFUSED,
    /**
     * The applicant was under the age limit on the day of the decision: nothing of the person is stored, only counted, and no mail goes; telling them
     * is the company's own.
     */
    UNDER_AGE,
    /** The applicant was recruited as a high-school graduate. */
    HIGH_SCHOOL_GRADUATE,
    /** This very rejection was taken back: nothing is done again, and no mail goes. A new decision differs from it, such as in its time (A17). */
    TAKEN_BACK
}
