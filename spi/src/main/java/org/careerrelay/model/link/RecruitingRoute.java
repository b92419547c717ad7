package org.careerrelay.model.link;

/** By which way a company recruited an applicant (privacy, section 2). */
public enum RecruitingRoute {
    /** Any way that is open to a relay. */
    GENERAL,
    /** Recruiting of high-school graduates, which runs through public employment offices and schools: no link is given. */
    HIGH_SCHOOL_GRADUATE
}
