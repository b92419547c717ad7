package org.careerrelay.model.credit;

/** The kinds of ledger entries (A19). */
public enum LedgerKind {
    /** People counted before this ledger began, with evidence. */
    OPENING,
    /** A person counts. */
    COUNT,
    /** A count is taken back: the compensating entry to a COUNT. */
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
    /** The credits of a grant are taken back, because fewer people count than it needed. */
    REVOKE,
    /** A correction with evidence: people more or fewer, or, where it names a credit, a consumption that is undone. */
    ADJUST
}
