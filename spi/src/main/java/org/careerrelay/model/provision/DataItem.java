package org.careerrelay.model.provision;

/**
 * Everything about a person that may be handed over: there is no way to hand over anything else. The name is what is stored and what
 * consents are given for; never rename one.
 */
public enum DataItem {
    /** The name the person wants to be called by. */
    NAME,
    /** The reading of the name in kana. */
    KANA,
    /** The address at which the other side may write. */
    MAIL,
    /** A telephone number. */
    PHONE,
    /** What the person would like, such as occupation and area, in their own words. */
    WISHES,
    /** What the person agreed to have said of them when they are proposed for a job. */
    PROFILE,
    /** The opaque reference of the referral alone: what the person carries to the agency by themselves (SELF_ENTRY). */
    REFERENCE
}
