package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.careerrelay.model.kpi.AgencyReport;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;

/**
 * A report as a list of figures. A figure without a value has a word in its place: {@code UNDEFINED}, {@code NOT_AVAILABLE} with the field
 * {@code missingSource}, {@code HIDDEN} with the field {@code below}.
 */
public final class KpiJson {

    private KpiJson() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @return an indented list with LF line ends, one after the last line too; the same text for the same figures
     */
    public static String write(KpiReport report) {
        return write(report.figures());
    }

    /**
     * Writes the figures of one agency's answers.
     *
     * @param report the report
     * @return an indented list with LF line ends, one after the last line too; the same text for the same figures
     */
    public static String write(AgencyReport report) {
        return write(report.figures());
    }

    private static String write(List<Kpi> figures) {
        ArrayNode list = JsonText.array();
        figures.forEach(kpi -> list.add(tree(kpi)));
        return JsonText.writePretty(list);
    }

    private static ObjectNode tree(Kpi kpi) {
        ObjectNode node = JsonText.object().put("id", kpi.id());
        value(node, kpi.value());
        return node.put("unit", kpi.unit())
                .put("numerator", kpi.numerator())
                .put("denominator", kpi.denominator())
                .put("period", kpi.period().toString())
                .put("formula", kpi.formula())
                .put("quality", kpi.quality().name());
    }

    private static void value(ObjectNode node, KpiValue value) {
        if (value instanceof KpiValue.Known known) {
            // 0.50 and 0.5 are one value: they must be one text.
            node.set("value", DecimalNode.valueOf(known.value().stripTrailingZeros()));
        } else if (value instanceof KpiValue.NotAvailable missing) {
            node.put("value", "NOT_AVAILABLE").put("missingSource", missing.missingSource());
        } else if (value instanceof KpiValue.Hidden hidden) {
            node.put("value", "HIDDEN").put("below", hidden.below());
        } else {
            node.put("value", "UNDEFINED");
        }
    }
}
