package org.careerrelay.model.retention;

/** What becomes of data at the end of the time during which it is kept. */
public enum RetentionEnd {
    /** The rows are deleted. */
    DELETE,
    /** It may be kept outside of what the engine works with. */
    ARCHIVE,
    /** Somebody looks whether it is still needed; nothing is deleted by itself. */
    REVIEW,
    /** It stays: no person's data is in it. */
    KEEP,
    /** The host deletes it: the engine does not have it. */
    BY_HOST
}
