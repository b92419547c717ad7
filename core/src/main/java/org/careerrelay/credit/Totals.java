package org.careerrelay.credit;

import java.util.EnumMap;
import java.util.Map;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditTotals;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.jspecify.annotations.Nullable;

/** Adds up entries as they were written. Not thread-safe. */
final class Totals {

    private final Map<LedgerKind, Long> sums = new EnumMap<>(LedgerKind.class);
    private long restored;
    private @Nullable LedgerEntry last;

    /** The next entry, in order. */
    void add(LedgerEntry entry) {
        if (entry.kind() == LedgerKind.ADJUST && entry.credit() != null) {
            restored += entry.amount();
        } else {
            sums.merge(entry.kind(), (long) entry.amount(), Long::sum);
        }
        last = entry;
    }

    /**
     * The sums so far.
     *
     * @param lapsed how many available credits have run out without an entry
     * @param threshold what holds between two cycles
     */
    CreditTotals with(long lapsed, int threshold) {
        LedgerEntry end = last;
        if (end == null) {
            return of(CreditBalance.EMPTY, threshold);
        }
        return new CreditTotals(
                sum(LedgerKind.OPENING) + sum(LedgerKind.COUNT) - sum(LedgerKind.UNCOUNT) + sum(LedgerKind.ADJUST),
                end.progress(),
                end.threshold() == 0 ? threshold : end.threshold(),
                sum(LedgerKind.GRANT),
                sum(LedgerKind.REVOKE),
                sum(LedgerKind.RESERVE) - sum(LedgerKind.RELEASE) - sum(LedgerKind.CONSUME),
                sum(LedgerKind.CONSUME) - restored,
                sum(LedgerKind.EXPIRE) + lapsed,
                end.available() - lapsed);
    }

    /** The sums of a balance. */
    static CreditTotals of(CreditBalance b, int threshold) {
        return new CreditTotals(
                b.counted(),
                b.progress(),
                b.cycleThreshold() == 0 ? threshold : b.cycleThreshold(),
                b.granted(),
                b.revoked(),
                b.reserved(),
                b.consumed(),
                b.expired(),
                b.available());
    }

    private long sum(LedgerKind kind) {
        return sums.getOrDefault(kind, 0L);
    }
}
