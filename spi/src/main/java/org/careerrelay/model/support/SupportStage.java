package org.careerrelay.model.support;

/** How far an agency is with somebody it supports (A10). The name is what is stored and sent: never rename one. */
public enum SupportStage {
    /** A career advisor was assigned. */
    ADVISOR_ASSIGNED,
    /** The agency recommended the person to an employer. */
    RECOMMENDED,
    /** An employer met the person. */
    INTERVIEW,
    /** An employer made an offer. */
    OFFER,
    /** The person found work through the agency. */
    PLACED,
    /** The support has ended, for whatever reason. */
    CLOSED
}
