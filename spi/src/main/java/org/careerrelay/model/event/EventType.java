package org.careerrelay.model.event;

/** What can happen. The name is what is stored: never rename one (H20). */
public enum EventType {
    /** A setting was stored. */
    SETTING_STORED,
    /** A rejection was taken. */
    REJECTION_TAKEN,
    /** A rejection was taken back. */
    REJECTION_TAKEN_BACK,
    /** A personal link was made. */
    LINK_ISSUED,
    /** Somebody approved the rejection mail. */
    MAIL_APPROVED,
    /** The rejection mail was cancelled before it was sent. */
    MAIL_CANCELLED,
    /** The rejection mail was accepted by the mail server. */
    MAIL_SENT,
    /** The rejection mail was refused for good. */
    MAIL_FAILED,
    /** Somebody unsubscribed from relay notices by the link in one; the subject is an id of its own that leads to nobody. */
    NOTICES_UNSUBSCRIBED,
    /** The rejection mail did not arrive after all, as a server reported later. */
    MAIL_BOUNCED,
    /** Its addressee complained of the rejection mail to their mail provider. */
    MAIL_COMPLAINED,
    /** The link was taken back. */
    LINK_REVOKED,
    /** The link took no consent in time. */
    LINK_EXPIRED,
    /** A wrong address was typed as proof. */
    PROOF_FAILED,
    /** A person agreed. */
    CONSENT_GIVEN,
    /** A person took the consent back. */
    CONSENT_WITHDRAWN,
    /** A receipt was accepted by the mail server; its subject is the consent. */
    RECEIPT_SENT,
    /** A receipt was refused for good; its subject is the consent. */
    RECEIPT_FAILED,
    /** An agency without an installation of its own typed its code and was shown what waits; the subject is an id of its own. */
    PICKUP_OPENED,
    /** A wrong code was typed where an agency picks up what waits; the subject is an id of its own. */
    PICKUP_CODE_FAILED,
    /** A person took optional purposes back; the consent as a whole stays. */
    PURPOSES_WITHDRAWN,
    /** The end of a consent, or of the permission to keep, comes near: the person can be asked again. */
    CONSENT_RENEWAL_DUE,
    /** A person agreed again. */
    CONSENT_RENEWED,
    /** The time of a consent is over. */
    CONSENT_EXPIRED,
    /** The agency's installation took the hand-over. */
    REFERRAL_SENT,
    /** The gate refused a hand-over at the moment of sending. */
    TRANSFER_REFUSED,
    /** The agency answered. */
    REFERRAL_ACKNOWLEDGED,
    /** An agency has not answered in time. */
    ANSWER_OVERDUE,
    /** An agency has not answered in twice its time: the referral is in dispute. */
    REFERRAL_DISPUTED,
    /** Something was found of a referral that is looked at before it counts. */
    REFERRAL_FLAGGED,
    /** A referral came to wait, was approved or refused on its way to a count. */
    QUALIFICATION_CHANGED,
    /** Two pseudonyms turned out to be one person. */
    PERSONS_MERGED,
    /** What was one person is two again: counts, consents and history went with whom they belong to. */
    PERSONS_SEPARATED,
    /** It was decided whether an application is of somebody known. */
    APPLICATION_RECOGNISED,
    /** Somebody decided whether two pseudonyms are one person, or took such a decision back. */
    IDENTITY_DECIDED,
    /** Something of a person's life with the company was recorded. */
    LIFECYCLE_RECORDED,
    /** Somebody who leaves, or works at the company, was given a link of their own. */
    SUPPORT_GIVEN,
    /** Somebody who left is connected with the company again. */
    RECONNECTED,
    /** Somebody who works at the company released that they look for a next step elsewhere; its subject is the step-up. */
    STEP_UP_RELEASED,
    /** An exit case was opened, talked over or decided; its subject is the case. */
    EXIT_CASE_CHANGED,
    /** Somebody agreed to be kept and written to. */
    COMMUNITY_JOINED,
    /** Somebody is kept and written to no longer: they left. */
    COMMUNITY_LEFT,
    /** Another company of the group was told that a person is known. */
    GROUP_COMPANY_TOLD,
    /** A person was counted. */
    PERSON_COUNTED,
    /** A count was taken back. */
    COUNT_TAKEN_BACK,
    /** A ledger began with people counted before. */
    BALANCE_OPENED,
    /** A ledger was corrected. */
    LEDGER_ADJUSTED,
    /** Credits arose. */
    CREDIT_GRANTED,
    /** A credit was reserved. */
    CREDIT_RESERVED,
    /** A reservation was released. */
    CREDIT_RELEASED,
    /** A credit was consumed. */
    CREDIT_CONSUMED,
    /** A credit ran out. */
    CREDIT_EXPIRED,
    /** A credit will run out soon. */
    CREDIT_EXPIRES_SOON,
    /** Credits were taken back. */
    CREDIT_REVOKED,
    /** A consumed credit was given back. */
    CREDIT_RESTORED,
    /** An introduction came into another state. */
    INTRODUCTION_CHANGED,
    /** A person was erased. */
    PERSON_ERASED,
    /** An agency's installation received a referral. */
    REFERRAL_RECEIVED,
    /** An agency answered a referral it had received. */
    REFERRAL_ANSWERED,
    /** A person's instruction was put on its way to the agency. */
    AGENCY_INSTRUCTED,
    /** An agency said what it made of an instruction. */
    INSTRUCTION_CARRIED_OUT,
    /** An agency noted how far it is with people it supports, of one company; the subject is the first of the notes. */
    SUPPORT_NOTED,
    /** An agency told the totals of a month. */
    SUPPORT_TOTALS_TOLD,
    /** A company was told how far an agency is with somebody who agreed to that. */
    SUPPORT_REPORTED,
    /** A company received the totals of a month. */
    SUPPORT_TOTALS_RECEIVED,
    /** An agency's installation received an instruction. */
    INSTRUCTION_RECEIVED,
    /** A person asked for something about their data. */
    RIGHTS_REQUESTED,
    /** A person's request came into another state. */
    RIGHTS_REQUEST_CHANGED,
    /** A person's request is late soon. */
    RIGHTS_REQUEST_DUE,
    /** A person's request is late. */
    RIGHTS_REQUEST_OVERDUE,
    /** An agency is late with its word on an instruction. */
    INSTRUCTION_OVERDUE,
    /** A message could not be delivered and was parked. */
    MESSAGE_PARKED,
    /** A parked message is to be tried again. */
    MESSAGE_REPLAYED,
    /** A side issued its statement of a month. */
    SETTLEMENT_ISSUED,
    /** The other side agreed with a statement. */
    SETTLEMENT_SIGNED_OFF,
    /** The other side did not agree with a statement. */
    SETTLEMENT_DISPUTED,
    /** Both sides agreed on what to make of a dispute. */
    SETTLEMENT_RESOLVED,
    /** The other side's statement of a month was received. */
    STATEMENT_RECEIVED,
    /** Figures were brought to what the log tells. */
    FIGURES_REPAIRED,
    /** The figures of a period that is over were kept. */
    FIGURES_KEPT,
    /** Something in the figures of a month that is over deserves a look. */
    INSIGHT_FOUND,
    /** Rows were deleted because their time was over. */
    RETENTION_RUN
}
