package org.careerrelay.model.referral;

/** What became of the attempt to take a link back (A17). */
public enum RevocationOutcome {
    /** The link is dead; a mail not yet sent goes out no more. */
    REVOKED,
    /** It had been taken back before. */
    REPEATED,
    /** The person has agreed already; the referral is theirs and stays. */
    ALREADY_CONSENTED,
    /** The application has no link that could be taken back. */
    NO_LINK
}
