package org.careerrelay.model.kpi;

import java.util.List;

/**
 * What comes out when a company's figures and ledgers are made anew from its event log and laid beside those that are stored (A34, B18).
 *
 * @param company key of the company
 * @param events how many events were gone through, those without a number included
 * @param differences where they differ: ledgers first, then figures by programme, day and kind, then sums of months, then figures by group; none when all is as the log tells it
 */
public record Recomputation(String company, long events, List<Difference> differences) {

    /** Copies the list. */
    public Recomputation {
        differences = List.copyOf(differences);
    }

    /**
     * Whether everything is as the log tells it.
     *
     * @return true without differences
     */
    public boolean isProven() {
        return differences.isEmpty();
    }

    /** One difference. */
    public sealed interface Difference {

        /**
         * A figure of a day.
         *
         * @param stored the figure as it is stored, 0 where it is missing
         * @param told how often it happened by the log
         */
        record OfTally(Tally stored, long told) implements Difference {}

        /**
         * A sum of a month that is not what the figures of its days add up to.
         *
         * @param stored the sum as it is stored, on the first of the month; 0 where it is missing
         * @param told what the days add up to
         */
        record OfMonth(Tally stored, long told) implements Difference {}

        /**
         * A figure of a month by job, department or route. In which group somebody was who has been erased since is known no more: of a group at least those are told who are still known, and of
         * all groups of a month together the sum.
         *
         * @param stored the figure as it is stored, 0 where it is missing
         * @param told how often it happened by the log; where that is no more than a sum of several groups, what it is put right to
         */
        record OfGroup(GroupTally stored, long told) implements Difference {}

        /**
         * The first entry of a ledger that is not the one the log tells: altered, missing, or one too many.
         *
         * @param agency key of the agency
         * @param sequence its place in the ledger
         */
        record OfEntry(String agency, long sequence) implements Difference {}

        /**
         * The entries are as the log tells them, and the sums beside them are not.
         *
         * @param agency key of the agency
         */
        record OfBalance(String agency) implements Difference {}
    }
}
