package org.careerrelay.model.community;

/** How it is known that somebody agreed; the name is what is stored: never rename one. */
public enum MembershipOrigin {
    /** On the community's own page, by whoever proved to be the addressee of the rejection mail. */
    PAGE,
    /** In a box of the form by which they registered with an agency (B05). It holds as long as that consent does. */
    RELAY_FORM,
    /** Elsewhere, as the company recorded it with evidence, such as in an exit interview. */
    COLLECTED
}
