package org.careerrelay.model.credit;

import java.time.Instant;

/**
 * A programme's own ledger, gone through again under another contract: what the company would have had (Q8).
 *
 * @param agency key of the agency whose ledger it is
 * @param asOf what was written before this instant is in it
 * @param actual as it came about
 * @param replayed as it would have come about
 * @param unmet requests for an introduction for which there would have been no credit; what became of them is left out
 */
public record ContractReplay(String agency, Instant asOf, CreditTotals actual, CreditTotals replayed, long unmet) {

    /**
     * What would have been different.
     *
     * @return the replayed sums less the actual ones
     */
    public CreditTotals difference() {
        return replayed.minus(actual);
    }
}
