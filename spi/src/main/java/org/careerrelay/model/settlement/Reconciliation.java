package org.careerrelay.model.settlement;

import java.time.YearMonth;
import java.util.List;
import org.careerrelay.model.OpaqueId;

/**
 * Both statements of a month side by side. An answer given at the end of a month may be counted in the next: like cheques on their way to the
 * bank, such answers are brought forward and are no differences.
 *
 * @param month the month
 * @param difference the exact symmetric difference of the two statements
 * @param arrived what one side says in this month and the other said in an earlier one: settled now, in order
 * @param inTransit what the agency has said, in this month or before, and the company had no answer to when the month ended, in order
 * @param pending what the agency has said, and the company had not decided on when the month ended, in order
 * @param unexplained what came up in this month and the two have to talk about
 * @param carriedForward the symmetric difference of everything that was said up to the end of this month
 */
public record Reconciliation(
        YearMonth month,
        SettlementDifference difference,
        List<SettlementItem> arrived,
        List<OpaqueId> inTransit,
        List<OpaqueId> pending,
        SettlementDifference unexplained,
        SettlementDifference carriedForward) {

    /** Copies the lists. */
    public Reconciliation {
        arrived = List.copyOf(arrived);
        inTransit = List.copyOf(inTransit);
        pending = List.copyOf(pending);
    }
}
