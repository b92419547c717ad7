package org.careerrelay.model.community;

/** Why a membership ended before its time; the name is what is stored: never rename one. */
public enum MembershipEnd {
    /** By the link that stands in what the company writes to its members. */
    UNSUBSCRIBED,
    /** On the community's page. */
    WITHDRAWN,
    /** They told the company, which recorded it. */
    TOLD,
    /** They asked that their data be used no longer. */
    STOPPED,
    /** Its time was over, or the consent that it was part of no longer says that the contact may be kept. */
    EXPIRED,
    /** They agreed again, and another row says to what. */
    REPLACED;

    /**
     * Whether the person said so: what they agreed to before does not come back by another row.
     *
     * @return false for {@link #EXPIRED} and {@link #REPLACED}
     */
    public boolean isLeaving() {
        return this != EXPIRED && this != REPLACED;
    }
}
