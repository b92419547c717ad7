package org.careerrelay.model.credit;

/**
 * The sums of a ledger at an instant.
 *
 * @param counted people counted, less those taken back
 * @param progress people counted towards the next grant; negative while a taken-back credit is owed
 * @param threshold people needed for the next grant
 * @param granted credits granted
 * @param revoked credits taken back
 * @param reserved credits reserved
 * @param consumed credits consumed
 * @param expired credits run out unused
 * @param available credits left, whether they can be used yet or not
 */
public record CreditTotals(
        long counted,
        long progress,
        long threshold,
        long granted,
        long revoked,
        long reserved,
        long consumed,
        long expired,
        long available) {

    /**
     * The difference to others.
     *
     * @param other the others
     * @return each number less the other's
     */
    public CreditTotals minus(CreditTotals other) {
        return new CreditTotals(
                counted - other.counted,
                progress - other.progress,
                threshold - other.threshold,
                granted - other.granted,
                revoked - other.revoked,
                reserved - other.reserved,
                consumed - other.consumed,
                expired - other.expired,
                available - other.available);
    }
}
