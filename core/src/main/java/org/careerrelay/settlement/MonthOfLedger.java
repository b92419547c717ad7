package org.careerrelay.settlement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.settlement.SettlementItem;
import org.careerrelay.model.settlement.SettlementTotals;
import org.careerrelay.spi.storage.CreditStore;
import org.jspecify.annotations.Nullable;

/**
 * What a month did to a ledger. A month is a span of sequences: it ends with the last entry written before its end and begins after the end of
 * the month before, so that no entry is in two months or in none, though the clocks of two machines may differ.
 *
 * @param totals sums, and where the ledger stood before and after
 * @param items what was said of referrals
 */
record MonthOfLedger(SettlementTotals totals, List<SettlementItem> items) {

    private static final int PAGE = 1000;

    static MonthOfLedger read(
            CreditStore credits, TenantId tenant, int programme, Month month, Optional<Long> endOfEarlier) {
        Optional<LedgerEntry> before = endOfEarlier.isPresent()
                ? at(credits, tenant, programme, endOfEarlier.get())
                : credits.lastBefore(tenant, programme, month.begin(), Long.MAX_VALUE);
        long after = before.map(LedgerEntry::sequence).orElse(0L);
        long last = credits.lastBefore(tenant, programme, month.end(), Long.MAX_VALUE)
                .map(LedgerEntry::sequence)
                .filter(sequence -> sequence > after)
                .orElse(after);
        return fold(before.orElse(null), entries(credits, tenant, programme, after, last));
    }

    /** The referrals through which somebody had counted when the month ended, whatever became of the counts since. */
    Set<OpaqueId> counted(CreditStore credits, TenantId tenant, int programme, Set<OpaqueId> referrals) {
        Set<OpaqueId> counted = new HashSet<>();
        List<Cause> causes =
                referrals.stream().<Cause>map(Cause.OfReferral::new).toList();
        for (LedgerEntry entry : credits.entriesOf(tenant, programme, causes)) {
            if (entry.kind() == LedgerKind.COUNT
                    && entry.sequence() <= totals.last()
                    && entry.cause() instanceof Cause.OfReferral referral) {
                counted.add(referral.id());
            }
        }
        return counted;
    }

    private static Optional<LedgerEntry> at(CreditStore credits, TenantId tenant, int programme, long sequence) {
        return sequence == 0
                ? Optional.empty()
                : credits.entries(tenant, programme, sequence - 1, 1).stream().findFirst();
    }

    private static List<LedgerEntry> entries(
            CreditStore credits, TenantId tenant, int programme, long after, long last) {
        List<LedgerEntry> entries = new ArrayList<>();
        long seen = after;
        while (seen < last) {
            List<LedgerEntry> page = credits.entries(tenant, programme, seen, (int) Math.min(PAGE, last - seen));
            entries.addAll(page);
            seen = page.get(page.size() - 1).sequence();
        }
        return entries;
    }

    private static MonthOfLedger fold(@Nullable LedgerEntry before, List<LedgerEntry> entries) {
        Map<LedgerKind, Long> amounts = new EnumMap<>(LedgerKind.class);
        List<SettlementItem> items = new ArrayList<>();
        long givenBack = 0;
        LedgerEntry last = before;
        for (LedgerEntry entry : entries) {
            if (entry.kind() == LedgerKind.ADJUST && entry.credit() != null) {
                givenBack += entry.amount(); // credits are not to be added to people
            } else {
                amounts.merge(entry.kind(), (long) entry.amount(), Long::sum);
            }
            if (entry.cause() instanceof Cause.OfReferral referral) {
                kind(entry.kind()).ifPresent(kind -> items.add(new SettlementItem(referral.id(), kind)));
            }
            last = entry;
        }
        return new MonthOfLedger(
                new SettlementTotals(
                        before == null ? 0 : before.sequence(),
                        last == null ? 0 : last.sequence(),
                        amounts,
                        givenBack,
                        before == null ? 0 : before.progress(),
                        last == null ? 0 : last.progress(),
                        before == null ? 0 : before.available(),
                        last == null ? 0 : last.available()),
                items);
    }

    private static Optional<SettlementItem.Kind> kind(LedgerKind kind) {
        return switch (kind) {
            case COUNT -> Optional.of(SettlementItem.Kind.COUNT);
            case UNCOUNT -> Optional.of(SettlementItem.Kind.UNCOUNT);
            case OPENING, GRANT, RESERVE, RELEASE, CONSUME, EXPIRE, REVOKE, ADJUST -> Optional.empty();
        };
    }
}
