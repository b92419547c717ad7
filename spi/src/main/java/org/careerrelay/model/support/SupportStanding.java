package org.careerrelay.model.support;

/** What becomes of a support event. The name is what is stored: never rename one. */
public enum SupportStanding {
    /** At the agency: on its way to the company, which the person agreed to. */
    ON_ITS_WAY,
    /** The company has it, with the person's consent. */
    TOLD,
    /** At the agency: it is in the totals of a month and leaves in no other way. */
    IN_TOTALS,
    /** Counts nowhere: the person stands for this stage by another event, or took everything back. */
    NOT_COUNTED
}
