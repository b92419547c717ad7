package org.careerrelay.model.link;

/** Why somebody was given a link (C08, C09). The name is what is stored: never rename one. */
public enum SourceKind {
    /** They applied and were rejected. */
    REJECTION,
    /** They leave the company, which supports their next step. */
    LEAVER,
    /** They work at the company, look for a next step elsewhere, and have released that they do. */
    STEP_UP;

    /**
     * Whether what comes of it is counted apart from what comes of rejections (Q9).
     *
     * @return true for all but {@link #REJECTION}
     */
    public boolean isApart() {
        return this != REJECTION;
    }
}
