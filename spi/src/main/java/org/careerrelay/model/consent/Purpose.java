package org.careerrelay.model.consent;

/** What a person can agree to, one by one. Refusing an optional purpose changes nothing else. */
public enum Purpose {
    /** Registration with the agency, with what the person types on the form; nothing is handed over without it. */
    AGENCY_REGISTRATION,
    /** The company may see how this person's referral went. */
    FEEDBACK_TO_COMPANY
}
