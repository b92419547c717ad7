package org.careerrelay.model.identity;

/** Whether two linked pseudonyms are one person; the name is what is stored: never rename one. */
public enum LinkState {
    /** Somebody has to look. */
    OPEN,
    /** They are one. */
    JOINED,
    /** They are two: somebody said so, and no recognition says otherwise from then on. */
    APART,
    /** Nothing is said any more. */
    WITHDRAWN
}
