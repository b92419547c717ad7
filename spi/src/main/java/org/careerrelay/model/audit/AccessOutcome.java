package org.careerrelay.model.audit;

/** What became of an access; the name is what is stored: never rename one. */
public enum AccessOutcome {
    /** It was let in. */
    ALLOWED,
    /** The policy did not let it in. */
    DENIED,
    /** It needed a reason and had none. */
    WITHOUT_REASON
}
