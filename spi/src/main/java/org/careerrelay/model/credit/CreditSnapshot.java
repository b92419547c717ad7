package org.careerrelay.model.credit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a company sees of a programme's credits, consistent in itself (CMP-21). Counts and grants are as of the last publication; the
 * company's own reservations are shown at once, and so are credits that ran out or were taken back: nobody is to draw on them.
 *
 * @param agency key of the agency
 * @param asOf counts and grants before this instant are in it
 * @param counted people counted
 * @param granted credits granted
 * @param reserved credits reserved
 * @param available credits a request may draw on now; 0 while the programme is a trial
 * @param held credits that cannot be used yet (A27)
 * @param consumed credits consumed
 * @param expired credits run out unused
 * @param revoked credits taken back
 * @param progress people counted towards the next grant; negative while a taken-back credit is owed (INV-1)
 * @param threshold people needed for a grant
 * @param nextExpiry when the first unused credit runs out, or null: none does
 * @param trial whether the programme is a trial: counted and shown, never redeemed
 */
public record CreditSnapshot(
        String agency,
        Instant asOf,
        long counted,
        long granted,
        long reserved,
        long available,
        long held,
        long consumed,
        long expired,
        long revoked,
        long progress,
        int threshold,
        @Nullable Instant nextExpiry,
        boolean trial) {

    /**
     * How many people are missing for the next grant.
     *
     * @return threshold less progress: what is owed is among them; 0 in the ledger of a member of a pool in which as many and more wait to go over (Q17)
     */
    public long missing() {
        return Math.max(0, threshold - progress);
    }
}
