package org.careerrelay.model.consent;

/**
 * What a person can agree to, one by one (R-03, B03). Refusing an optional purpose changes nothing else. The name is what is stored: never
 * rename one.
 */
public enum Purpose {
    /** Registration with the agency, with what the person types on the form; nothing is handed over without it. */
    AGENCY_REGISTRATION,
    /** The company may hand fields of its own about the person to the agency (hand-over ASSISTED). */
    ASSISTED_TRANSFER,
    /** The company may see how this person's referral went. */
    FEEDBACK_TO_COMPANY,
    /** Company and agency may find out before a hand-over whether the agency knows the person. */
    DUPLICATE_CHECK,
    /** The company may recognise the person when they apply again. */
    REAPPLICATION_MATCH,
    /** The person may be in statistics that more than one company sees. */
    STATS,
    /** The company may send such notices again. */
    MAIL_RELAY_NOTICE,
    /** The company may keep the person's contact and write again about suitable openings (ask to keep, B05). */
    RECONTACT_RETENTION,
    /** The company may invite the person to its community of former colleagues. */
    ALUMNI_COMMUNITY,
    /** The record of career meetings may be used when a new post is looked for. */
    CAREER_RECORD_PLACEMENT_USE,
    /** The company may ask the person how it went. */
    SURVEY;

    /**
     * Whether registration goes on without it.
     *
     * @return false for {@link #AGENCY_REGISTRATION} alone
     */
    public boolean isOptional() {
        return this != AGENCY_REGISTRATION;
    }
}
