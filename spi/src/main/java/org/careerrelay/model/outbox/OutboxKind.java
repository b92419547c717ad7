package org.careerrelay.model.outbox;

/** What is to be done. The name is what is stored. */
public enum OutboxKind {
    /** Send the rejection mail; the subject is the rejection. */
    MAIL,
    /** Hand a referral over to the agency; the subject is the referral. */
    HAND_OVER,
    /** Tell the agency of a step of an introduction; the subject is the introduction. */
    INTRODUCTION_TO_AGENCY,
    /** Tell the company of an answer; the subject is the received referral. */
    ACKNOWLEDGE,
    /** Tell the company of a step of an introduction; the subject is the introduction. */
    INTRODUCTION_TO_COMPANY,
    /** Propose somebody to the company; the subject is the introduction, and the proposal lies in the vault under the row's own id. */
    PROPOSAL_TO_COMPANY,
    /** Tell the agency what is to become of a person's data; the subject is the instruction, whose id the row has too. */
    INSTRUCTION_TO_AGENCY,
    /** Tell the company what became of an instruction; the subject is the instruction. */
    INSTRUCTION_RESULT,
    /** Send the person a receipt; the subject is the consent, the note the number of its event, and the address lies in the vault under the row's own id. */
    RECEIPT,
    /** Tell the agency what a person corrected; the subject is the instruction, whose id the row and the box in the vault have too. */
    CORRECTION_TO_AGENCY,
    /** Tell an agency by mail that something waits for it; the note is the number of the programme. */
    PICKUP_NOTICE,
    /** Send an agency the code for what waits; the note is the number of the programme. The code is made again when it is sent. */
    PICKUP_CODE,
    /** Tell the applicant tracking system that a mail went with a link; the subject is the rejection. */
    WRITE_BACK,
    /**
     * Send the addressee of a link a code; the subject is the referral, the note the second in which the code ends, and the address lies in the vault under the row's
     * own id. The code is made again when it is sent.
     */
    PROOF_CODE,
    /** Mail somebody their link again who asked for it on a page. The subject is the referral or, for the manage link, the consent. */
    FRESH_LINK,
    /** Tell the company how far it is with a person who agreed to that; the subject is the support event, whose id the row has too. */
    SUPPORT_TO_COMPANY,
    /** Tell the company the totals of a month; the subject is the totals, whose id the row has too. */
    SUPPORT_TOTALS_TO_COMPANY,
    /** Have people of a member of a pool count at its holder; the subject is the command of the ledger, the destination the holder, the note the agency. */
    POOL_CONTRIBUTION
}
