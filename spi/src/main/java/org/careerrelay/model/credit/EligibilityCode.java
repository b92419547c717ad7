package org.careerrelay.model.credit;

/** Why a person does not count, or not yet (A28). The name is what is stored. */
public enum EligibilityCode {
    /** The person registered through a rejection that they entered themselves. */
    SELF,
    /** This person has counted in this programme before (A30). */
    DUPLICATE_PERSON,
    /** The agency knew the person before. */
    ALREADY_KNOWN,
    /** The person agreed after the link's time. */
    LINK_EXPIRED,
    /** The link had been taken back. */
    LINK_REVOKED,
    /** There is no consent that holds. */
    NO_CONSENT,
    /** The company took the rejection back. */
    NOT_REJECTED,
    /** More people than usual on one day. */
    VELOCITY,
    /** An address of the company's own people. */
    STAFF_EMAIL,
    /** An address that is thrown away after use. */
    DISPOSABLE_EMAIL,
    /** Somebody has stopped it by hand. */
    MANUAL_HOLD,
    /** The person came as somebody who leaves or works at the company, which the programme counts apart (Q9). */
    LEAVER,
    /** The person came by the company's link (Q13): marks the referral, and does not stand against a count by itself. */
    ROUTE_STATIC,
    /** By the company's link as many people of the month of the rejection count already as the company rejected in it (Q13). */
    OVER_REPORTED,
    /** A condition that the host has added. */
    CUSTOM
}
