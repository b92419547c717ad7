package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.careerrelay.model.support.SupportStage;
import org.careerrelay.model.support.SupportTotals;

/** Totals of a month. A number below the smallest group is refused, whoever sends it: it must not be told. */
final class SupportTotalsJson {

    /** Stands in for a month that cannot be read. */
    static final YearMonth NO_MONTH = YearMonth.of(1970, 1);

    private SupportTotalsJson() {}

    static void write(ObjectNode node, SupportTotals totals) {
        node.put("month", totals.month().toString());
        ObjectNode people = node.putObject("people");
        totals.people().forEach((stage, number) -> people.put(stage.name(), number));
    }

    static SupportTotals read(Fields fields) {
        YearMonth month = fields.converted("month", 10, "month", YearMonth::parse, NO_MONTH);
        Fields numbers = fields.object("people");
        Map<SupportStage, Long> people = new EnumMap<>(SupportStage.class);
        for (SupportStage stage : SupportStage.values()) {
            if (!numbers.isAbsent(stage.name())) {
                people.put(stage, numbers.number(stage.name(), SupportTotals.SMALLEST_GROUP, SupportTotals.LARGEST));
            }
        }
        // A number that was refused stands as the lowest of its range.
        return SupportTotals.of(month, people);
    }
}
