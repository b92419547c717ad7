package org.careerrelay.model.retention;

/** What is kept, by how long it is kept (privacy, section 11). */
public enum DataClass {
    /** The link in a rejection mail that nobody consented through; with it goes the referral. */
    PERSONAL_LINK,
    /** Name and mail address of an applicant, copied for sending the rejection mail. */
    MAIL_CONTACT,
    /** The same, where the mail could not be sent. */
    UNSENT_CONTACT,
    /** The keyed hashes by which an applicant is recognised who comes again. */
    PERSON_INDEX,
    /** What a candidate typed for the agency on the company's page. */
    FORM_ANSWERS,
    /** What a candidate types on the agency's own page: the company's side never has it. */
    SELF_ENTRY_ANSWERS,
    /** Fields of the applicant tracking system that are passed on with the candidate's consent. */
    ASSISTED_PAYLOAD,
    /** Whom an agency proposes for an introduction. */
    PROPOSAL,
    /** A consent and its events. */
    CONSENT,
    /** That personal data was provided to somebody, recorded each time or for a batch (APPI 29). */
    PROVISION_RECORD,
    /** The same, where a contract stands in for the record. */
    PROVISION_BY_CONTRACT,
    /** That personal data was received from somebody (APPI 30). */
    RECEIPT_RECORD,
    /** The text of a notice that a consent refers to. */
    NOTICE,
    /** On what basis relay notices stand in rejection mails (SEMA 3). */
    NOTICE_BASIS_PROOF,
    /** The same, after an authority ordered measures. */
    NOTICE_BASIS_PROOF_ORDERED,
    /** The keyed hash of an address that is not to be written to again. */
    SUPPRESSION,
    /** The agency's register of people who look for work (ESA 32-15). */
    PLACEMENT_REGISTER,
    /** The ledger of counts and credits; it has no person's data. */
    CREDIT_LEDGER,
    /** What people asked for, and what became of it. */
    RIGHTS_LOG,
    /** Who did or read what, and why. */
    AUDIT_LOG,
    /** What a caller said already, so that saying it again changes nothing. */
    COMMAND,
    /** Copies of the database, which the host makes. */
    BACKUP
}
