package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import org.careerrelay.model.export.ExportedRow.OfSupportEvent;
import org.careerrelay.model.export.ExportedRow.OfSupportTotals;
import org.careerrelay.model.support.StoredSupportEvent;
import org.careerrelay.model.support.StoredSupportTotals;
import org.careerrelay.model.support.SupportEvent;
import org.careerrelay.model.support.SupportStage;
import org.careerrelay.model.support.SupportStanding;

/** Rows of an export: what agencies report of the people they support. */
final class SupportRows {

    private static final int TEXT = 20_000;

    private SupportRows() {}

    static void write(ObjectNode node, OfSupportEvent row) {
        StoredSupportEvent it = row.event();
        node.put("id", it.id().toString())
                .put("partner", it.partner())
                .put("key", it.event().key())
                .put("referral", it.event().referral().toString())
                .put("stage", it.event().stage().name())
                .put("at", it.event().at().toString())
                .put("standing", it.standing().name());
        Cells.put(node, "countedIn", it.countedIn());
        node.put("recordedAt", it.recordedAt().toString());
    }

    static OfSupportEvent event(Fields fields) {
        return new OfSupportEvent(new StoredSupportEvent(
                fields.id("id"),
                fields.text("partner", TEXT),
                new SupportEvent(
                        fields.text("key", TEXT),
                        fields.id("referral"),
                        fields.word("stage", SupportStage.class),
                        fields.instant("at")),
                fields.word("standing", SupportStanding.class),
                fields.isAbsent("countedIn")
                        ? null
                        : fields.converted("countedIn", 10, "month", YearMonth::parse, SupportTotalsJson.NO_MONTH),
                fields.instant("recordedAt")));
    }

    static void write(ObjectNode node, OfSupportTotals row) {
        StoredSupportTotals it = row.totals();
        node.put("id", it.id().toString()).put("partner", it.partner());
        SupportTotalsJson.write(node, it.totals());
        node.put("at", it.at().toString());
    }

    static OfSupportTotals totals(Fields fields) {
        return new OfSupportTotals(new StoredSupportTotals(
                fields.id("id"), fields.text("partner", TEXT), SupportTotalsJson.read(fields), fields.instant("at")));
    }
}
