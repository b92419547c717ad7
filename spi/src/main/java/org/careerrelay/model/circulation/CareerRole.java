package org.careerrelay.model.circulation;

/** What somebody is to a company (C12). */
public enum CareerRole {
    /** Applied, or was rejected, and never worked here. */
    CANDIDATE,
    /** Works here. */
    EMPLOYEE,
    /** Works here, and it is known that they leave. */
    LEAVER,
    /** Worked here. */
    ALUMNUS,
    /** Applied again, after a rejection or after having worked here. */
    REAPPLICANT
}
