package org.careerrelay.model.identity;

/** What was decided when an application came; the name is what is stored: never rename one. */
public enum RecognitionDecision {
    /** Nobody known is like them. */
    NEW,
    /** They are somebody known. */
    AUTO,
    /** Somebody has to look; until then they count as somebody new. */
    REVIEW
}
