package org.careerrelay.credit;

import java.util.List;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.LedgerEntry;

/**
 * What is to be written, all of it in one transaction.
 *
 * @param entries the entries, in order
 * @param credits the credits that arose or changed, each once
 * @param after the balance after the last entry
 */
public record Posting(List<LedgerEntry> entries, List<Credit> credits, CreditBalance after) {

    /**
     * Whether there is nothing to write.
     *
     * @return true without entries
     */
    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
