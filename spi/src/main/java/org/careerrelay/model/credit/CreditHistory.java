package org.careerrelay.model.credit;

import java.util.List;

/**
 * How one credit came about and what became of it.
 *
 * @param credit the credit as it stands
 * @param earned the entries about people that led to its grant, and the grant; at the company's door the grant alone, since the days on which
 *     people counted would tell who registered
 * @param used the entries about the credit itself, and about its grant where that was taken back
 */
public record CreditHistory(Credit credit, List<LedgerEntry> earned, List<LedgerEntry> used) {

    /**
     * A history.
     *
     * @param credit the credit as it stands
     * @param earned the entries that led to its grant
     * @param used the entries about the credit
     */
    public CreditHistory {
        earned = List.copyOf(earned);
        used = List.copyOf(used);
    }
}
