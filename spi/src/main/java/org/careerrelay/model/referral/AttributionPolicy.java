package org.careerrelay.model.referral;

/**
 * Whose referral counts when several companies refer the same person (Q4, A31). It is decided where the companies meet, at the agency; none of
 * them learns of another. The name is what is stored.
 */
public enum AttributionPolicy {
    /** The earliest consent among those that wait, and whoever was accepted as new before stays with that company. */
    FIRST_REGISTRATION,
    /** The latest consent among those that wait; whoever was accepted as new before stays with that company. */
    LAST_LINK,
    /** Each company's first referral of the person, whatever other companies did. */
    EACH_COMPANY
}
