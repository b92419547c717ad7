package org.careerrelay.model.credit;

/** Where one credit stands. */
public enum CreditState {
    /** It may be reserved. */
    AVAILABLE,
    /** An introduction was requested on it. */
    RESERVED,
    /** It led to a joining. */
    CONSUMED
}
