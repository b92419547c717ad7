package org.careerrelay.model.credit;

/** Where one credit stands. */
public enum CreditState {
    /** It may be reserved. */
    AVAILABLE,
    /** An introduction was requested on it. */
    RESERVED,
    /** It led to a joining. */
    CONSUMED,
    /** It ran out unused. */
    EXPIRED,
    /** It was taken back, since people it was granted for count no more. */
    REVOKED
}
