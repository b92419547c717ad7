package org.careerrelay.model.person;

/** What a sealed box holds, and so how long it is kept (privacy, section 11). */
public enum VaultKind {
    /** What a rejection mail needs until it is sent; its subject is the rejection. */
    CONTACT,
    /** What a person typed for the agency; its subject is the referral at the company, the received referral at the agency. */
    ANSWERS,
    /** Whom an agency proposes; its subject is the introduction at the company, the row of the outbox at the agency. */
    PROPOSAL,
    /**
     * What the company could hand over of its own if the person agrees; its subject is the referral. It goes with the consent, and with the link's
     * end.
     */
    ASSISTED,
    /** The address that a receipt goes to, until it is sent; its subject is the row of the outbox. */
    RECEIPT,
    /** What a person corrected: at the company until the agency has it, under the instruction; at the agency until its staff has it, under the received referral. */
    CORRECTION,
    /** What an application said of who somebody is, to compare with later ones; its subject is the application's pseudonym. */
    IDENTITY,
    /** What was said in an exit interview; its subject is the exit case. */
    EXIT_INTERVIEW,
    /** What an employee wishes of a next step elsewhere; its subject is the step-up. */
    STEP_UP,
    /**
     * What an applicant wrote in their own words into a survey. Its subject is made of the moment of the question and of the end of the link's id, and is the pseudonym of a person who is known by
     * nothing else: from an application one comes to it with the key of the hashes, and from it to no application.
     */
    SURVEY_COMMENT
}
