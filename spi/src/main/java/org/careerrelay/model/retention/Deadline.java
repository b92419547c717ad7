package org.careerrelay.model.retention;

/** By when something is due that a person or an authority may ask for. */
public enum Deadline {
    /** A person asked what is held about them. */
    DISCLOSURE,
    /** A person asked to whom their data was provided (APPI 33 (5)). */
    PROVISION_RECORDS,
    /** A person asked to have something corrected. */
    CORRECTION,
    /** A person asked that their data is no longer used, or no longer provided. */
    STOP,
    /** A person asked to have everything erased. */
    ERASURE,
    /** A person asked for their data in a form that can be taken elsewhere. */
    PORTABILITY,
    /** An agency must have been told that a consent was withdrawn. */
    WITHDRAWAL_TOLD,
    /** No more relay notices may be sent to somebody who does not want them. */
    OPT_OUT,
    /** The first report of an incident to the authority. */
    INCIDENT_FIRST_REPORT,
    /** The final report. */
    INCIDENT_FINAL_REPORT,
    /** The final report, where the purpose was wrongful. */
    INCIDENT_FINAL_REPORT_WRONGFUL
}
