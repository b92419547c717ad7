package org.careerrelay.model.credit;

import java.util.List;

/**
 * How one credit came about and what became of it, with the opaque references of all entries; {@link PublishedCredit} is what its company sees.
 *
 * @param credit the credit as it stands
 * @param earned the entries about people that led to its grant, and the grant
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
