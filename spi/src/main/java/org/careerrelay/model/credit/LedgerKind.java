package org.careerrelay.model.credit;

/** The kinds of ledger entries (A19). */
public enum LedgerKind {
    /** A carried-over number of counted people, with evidence. */
    OPENING,
    /** A person counts. */
    COUNT,
    /** A count is taken back. */
    UNCOUNT,
    /** The threshold is reached: credits arise. */
    GRANT,
    /** An introduction was requested on a credit. */
    RESERVE,
    /** The reservation ended without a joining. */
    RELEASE,
    /** The introduced person joined, and the other side agreed. */
    CONSUME,
    /** A credit ran out. */
    EXPIRE,
    /** A credit is taken back. */
    REVOKE,
    /** A correction with evidence. */
    ADJUST
}
