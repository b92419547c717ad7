package org.careerrelay.model.credit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a programme's ledger; appended, never changed (A19).
 *
 * @param sequence 1 for the first of the programme, then rising by one
 * @param kind what it does
 * @param cause what it is bound to
 * @param amount how many people or credits, positive; only an ADJUST of people may be negative
 * @param at when
 * @param contractVersion version of the programme under which it was written
 * @param credit number of the credit a RESERVE, RELEASE, CONSUME or EXPIRE concerns, or an ADJUST that gives one back; else null
 * @param progress people counted towards the next grant, after this entry: the ledger reads like a passbook
 * @param threshold people the open cycle needs, after this entry; 0 between cycles
 * @param available credits available after this entry
 */
public record LedgerEntry(
        long sequence,
        LedgerKind kind,
        Cause cause,
        int amount,
        Instant at,
        int contractVersion,
        @Nullable Long credit,
        long progress,
        int threshold,
        long available) {}
