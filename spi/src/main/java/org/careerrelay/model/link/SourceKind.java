package org.careerrelay.model.link;

/** Why somebody was given a link (C08, C09). The name is what is stored: never rename one. */
public enum SourceKind {
    /** They applied and were rejected. */
    REJECTION,
    /** They leave the company, which supports their next step. */
    LEAVER,
    /** They work at the company, look for a next step elsewhere, and have released that they do. */
    STEP_UP,
    /** They came by the company's link and said themselves that they were rejected; the company recorded nothing of them (A05, Q13). */
    COMPANY_LINK;

    /**
     * Whether what comes of it is counted apart from what comes of rejections (Q9).
     *
     * @return true for people who leave or work at the company
     */
    public boolean isApart() {
        return this == LEAVER || this == STEP_UP;
    }

    /**
     * Whether the company recorded a rejection of theirs: only then is it a step of their life with the company.
     *
     * @return true for {@link #REJECTION} alone
     */
    public boolean isRecorded() {
        return this == REJECTION;
    }
}
