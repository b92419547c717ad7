package org.careerrelay.model.credit;

import java.util.List;

/**
 * How one published credit came about and what became of it, as its company may know it. The ledger's running sums and sequences are not in it:
 * read beside a step of today they would tell who counted today.
 *
 * @param credit the credit as it stands
 * @param steps its grant, and what became of it since, in order
 */
public record PublishedCredit(Credit credit, List<CreditStep> steps) {

    /**
     * A history.
     *
     * @param credit the credit as it stands
     * @param steps its grant, and what became of it since
     */
    public PublishedCredit {
        steps = List.copyOf(steps);
    }
}
