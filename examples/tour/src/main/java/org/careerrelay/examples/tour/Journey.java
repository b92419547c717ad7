package org.careerrelay.examples.tour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxItem;

/**
 * How far one row of the export came.
 *
 * @param row the row's number
 * @param opened whether the person opened the link
 * @param consented whether the person consented
 * @param answer the agency's answer
 * @param counted whether the ledger counts the person by this row
 */
record Journey(long row, boolean opened, boolean consented, Optional<AgencyAnswer> answer, boolean counted) {

    private static final Journal.Entry NOTHING = new Journal.Entry(false, false);

    /** The journeys of all rows, in order. */
    static List<Journey> of(RowList rows, Journal journal, List<InboxItem> answered, Set<Long> counted) {
        Map<OpaqueId, AgencyAnswer> answers = new HashMap<>();
        answered.forEach(item -> answers.put(item.referral(), item.answer()));
        List<Journey> journeys = new ArrayList<>();
        for (Row row : rows.rows()) {
            Journal.Entry entry = journal.entries().getOrDefault(row.number(), NOTHING);
            journeys.add(new Journey(
                    row.number(),
                    entry.opened(),
                    entry.consented(),
                    row.referral().map(answers::get),
                    counted.contains(row.number())));
        }
        return journeys;
    }
}
