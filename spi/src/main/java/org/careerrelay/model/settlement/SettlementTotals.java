package org.careerrelay.model.settlement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.credit.LedgerKind;

/**
 * What a month did to a programme's ledger. Months follow one another without a gap: each begins after the last entry of the one before.
 *
 * @param after sequence of the last entry before the month, 0 where there is none
 * @param last sequence of the month's last entry; the same as {@code after} where it has none
 * @param amounts people or credits by kind of entry; kinds without entries are left out. ADJUST is people, more or fewer
 * @param givenBack credits that an ADJUST gave back
 * @param progressBefore people counted towards the next grant when the month began
 * @param progressAfter the same when it ended
 * @param availableBefore credits available when the month began
 * @param availableAfter the same when it ended
 */
public record SettlementTotals(
        long after,
        long last,
        Map<LedgerKind, Long> amounts,
        long givenBack,
        long progressBefore,
        long progressAfter,
        long availableBefore,
        long availableAfter) {

    /** Copies the map. */
    public SettlementTotals {
        Map<LedgerKind, Long> copy = new EnumMap<>(LedgerKind.class);
        copy.putAll(amounts);
        amounts = Collections.unmodifiableMap(copy);
    }

    /**
     * The sum of the entries of a kind.
     *
     * @param kind the kind
     * @return how many people or credits, 0 where there is no such entry
     */
    public long of(LedgerKind kind) {
        return amounts.getOrDefault(kind, 0L);
    }

    void appendTo(CanonicalForm form) {
        form.number(after).number(last).number(amounts.size());
        amounts.forEach((kind, amount) -> form.text(kind.name()).number(amount));
        form.number(givenBack)
                .number(progressBefore)
                .number(progressAfter)
                .number(availableBefore)
                .number(availableAfter);
    }
}
