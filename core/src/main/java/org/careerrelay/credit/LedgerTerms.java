package org.careerrelay.credit;

import java.time.Instant;
import java.time.LocalDate;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.programme.CreditPolicy;
import org.careerrelay.model.programme.CreditRule;
import org.jspecify.annotations.Nullable;

/**
 * What holds for entries that are written now.
 *
 * @param rule the rule for cycles that begin now; an open cycle finishes under its own (A32)
 * @param usableFrom from when credits granted now can be used (A27), or null: at once
 * @param expiresAt from when credits granted now cannot be used any more, or null: they never run out
 * @param contractVersion version of the programme
 * @param now the time
 * @param pooled whether the people count in another ledger (Q17): then this one neither grants nor takes back
 */
public record LedgerTerms(
        CreditRule rule,
        @Nullable Instant usableFrom,
        @Nullable Instant expiresAt,
        int contractVersion,
        Instant now,
        boolean pooled) {

    /**
     * Terms of a ledger that grants and takes back.
     *
     * @param rule the rule for cycles that begin now
     * @param usableFrom from when credits granted now can be used, or null: at once
     * @param expiresAt from when credits granted now cannot be used any more, or null: they never run out
     * @param contractVersion version of the programme
     * @param now the time
     */
    public LedgerTerms(
            CreditRule rule,
            @Nullable Instant usableFrom,
            @Nullable Instant expiresAt,
            int contractVersion,
            Instant now) {
        this(rule, usableFrom, expiresAt, contractVersion, now, false);
    }

    /**
     * What a contract says. Days and months are those of the programme's zone; the day of the grant is not counted, and the last day is whole
     * (Civil Code, articles 140, 141 and 143).
     *
     * @param contract the contract as it holds
     * @param now the time
     * @return the terms
     */
    public static LedgerTerms of(Contract contract, Instant now) {
        CreditPolicy policy = contract.programme().policies().credits();
        LocalDate today = contract.day(now);
        Integer months = policy.expiryMonths();
        return new LedgerTerms(
                contract.programme().ruleOn(today),
                policy.holdDays() == 0 ? null : contract.midnight(today.plusDays(policy.holdDays())),
                months == null
                        ? null
                        : contract.midnight(today.plusMonths(months).plusDays(1)),
                contract.version(),
                now,
                contract.membership().isPresent());
    }

    /**
     * The same in a ledger whose people count elsewhere, or not.
     *
     * @param elsewhere whether they do
     * @return the changed terms
     */
    LedgerTerms pooled(boolean elsewhere) {
        return new LedgerTerms(rule, usableFrom, expiresAt, contractVersion, now, elsewhere);
    }
}
