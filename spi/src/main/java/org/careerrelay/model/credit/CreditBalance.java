package org.careerrelay.model.credit;

/**
 * The sums of a programme's ledger. It is the fold of the entries, kept beside them so that reading costs one row.
 *
 * @param lastSequence sequence of the last entry, 0 before the first
 * @param counted people counted, less those taken back (OPENING + COUNT - UNCOUNT + ADJUST)
 * @param progress people counted in the open cycle; negative while a taken-back credit is owed (INV-1)
 * @param granted credits granted
 * @param revoked credits taken back
 * @param reserved credits reserved now
 * @param consumed credits consumed
 * @param expired credits run out
 * @param grants how many times the threshold was reached; it numbers the grants
 * @param cycleThreshold people the open cycle needs for a grant, 0 before the first cycle begins: a changed rule does not touch an open
 *     cycle (A32)
 * @param cycleGrant credits the open cycle will grant, 0 before the first cycle begins
 */
public record CreditBalance(
        long lastSequence,
        long counted,
        long progress,
        long granted,
        long revoked,
        long reserved,
        long consumed,
        long expired,
        long grants,
        int cycleThreshold,
        int cycleGrant) {

    /** The balance of an empty ledger. */
    public static final CreditBalance EMPTY = new CreditBalance(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /**
     * Credits that a request may draw on.
     *
     * @return granted less revoked, consumed, expired and reserved (INV-2)
     */
    public long available() {
        return granted - revoked - consumed - expired - reserved;
    }
}
