package org.careerrelay.model.referral;

/**
 * What became of the attempt to take a link back (A17). Whether somebody had agreed before is not said: the company learns of one person's
 * referral only with that person's consent (design, section 4).
 */
public enum RevocationOutcome {
    /** The link takes no new consent from now on, and a mail not yet sent goes out no more. What somebody agreed to before stays theirs. */
    ENDED,
    /** The application has no link. */
    NO_LINK
}
