package org.careerrelay.model.retention;

/** When the time begins during which something is kept. */
public enum RetentionStart {
    /** The link stopped taking consents. */
    LINK_EXPIRED,
    /** The mail server took the mail, or refused it for good. */
    MAIL_SENT,
    /** The application was rejected. */
    REJECTED,
    /** Somebody was recognised by it, or it was stored. */
    LAST_CONTACT,
    /** The candidate sent the form, or the company gave what it would hand over; an acknowledgement ends it at once. */
    ENTERED,
    /** The introduction came to its end; a person who withdraws ends it at once. */
    INTRODUCTION_ENDED,
    /** The consent could no longer be used: its validity ran out, or it was withdrawn before. */
    CONSENT_ENDED,
    /** It was recorded; of a batch, the last provision in it. */
    RECORDED,
    /** The last provision under the contract. */
    LAST_PROVISION,
    /** The last consent that refers to it could no longer be used; it stays as long as such a consent is kept. */
    LAST_REFERENCE,
    /** The day on which no more such mail is sent. */
    SENDING_STOPPED,
    /** The person asked for it, or it was last looked at. */
    REVIEWED,
    /** What it is about was completed. */
    COMPLETED,
    /** Nothing of it is stored here. */
    NEVER_STORED
}
