package org.careerrelay.model.kpi;

/** What is tallied per programme and day, in the transaction in which it happens. The name is what is stored. */
public enum TallyKind {
    /** Links made. */
    ISSUED,
    /** Mails with a link accepted by the mail server. */
    MAILED,
    /** Visits of links: unverified, since scanners visit too (A07, R-41). */
    LANDED,
    /** Consents given. */
    CONSENTED,
    /** Hand-overs taken by the agency's installation. */
    SENT,
    /** Answers "new". */
    ACCEPTED_NEW,
    /** Answers "duplicate". */
    ACCEPTED_DUPLICATE,
    /** Answers "refused". */
    REFUSED,
    /** People counted. */
    COUNTED,
    /** Withdrawals before the agency's answer. */
    WITHDRAWN,
    /** Links taken back. */
    REVOKED,
    /** Links that took no consent in time. */
    EXPIRED,
    /** Credits granted. */
    GRANTED,
    /** Credits consumed by a joining. */
    FREE_HIRE
}
