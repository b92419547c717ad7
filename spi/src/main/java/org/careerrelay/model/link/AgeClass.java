package org.careerrelay.model.link;

/** What a company says of an applicant's age where it gives no birth date. */
public enum AgeClass {
    /** Eighteen or over on the day of the decision. */
    ADULT,
    /** Under eighteen on the day of the decision. */
    MINOR,
    /** Not known: the person's own declaration on the consent page decides. */
    UNKNOWN
}
