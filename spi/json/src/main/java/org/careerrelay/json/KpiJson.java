package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.careerrelay.model.kpi.AgencyReport;
import org.careerrelay.model.kpi.AnonymousFigures;
import org.careerrelay.model.kpi.Breakdown;
import org.careerrelay.model.kpi.CompanyReport;
import org.careerrelay.model.kpi.CountingConditions;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.jspecify.annotations.Nullable;

/**
 * A report of figures as JSON. A figure without a value has a word in its place: {@code UNDEFINED}, {@code NOT_AVAILABLE} with the field
 * {@code missingSource}, {@code HIDDEN} with the field {@code below}.
 */
public final class KpiJson {

    private KpiJson() {}

    /**
     * Writes a company's report, with the conditions under which people count in each programme (A36).
     *
     * @param report the report
     * @return an indented object with LF line ends, one after the last line too: company, period, asOf, figures, counting; the same text for
     *     the same report
     */
    public static String write(KpiReport report) {
        return JsonText.writePretty(tree(report));
    }

    private static ObjectNode tree(KpiReport report) {
        ObjectNode node = head(report.company(), null, report.period(), report.asOf(), report.figures());
        ArrayNode counting = node.putArray("counting");
        for (CountingConditions conditions : report.counting()) {
            ArrayNode words =
                    counting.addObject().put("agency", conditions.agency()).putArray("conditions");
            conditions.conditions().forEach(words::add);
        }
        return node;
    }

    /**
     * Writes the figures of one agency's answers.
     *
     * @param report the report
     * @return an indented object with LF line ends, one after the last line too: company, agency, period, asOf, figures; the same text for the
     *     same report
     */
    public static String write(AgencyReport report) {
        return JsonText.writePretty(
                head(report.company(), report.agency(), report.period(), report.asOf(), report.figures()));
    }

    /**
     * Writes all that a printed report shows, ready for charts (D25): name, zone, figures (as {@link #write(KpiReport)} has them), months, passbooks, programmes
     * (the recorded figures by agency), breakdowns (as {@link #write(Breakdown)} has them).
     *
     * @param report the report
     * @return an indented object with LF line ends, one after the last line too; the same text for the same report
     */
    public static String write(CompanyReport report) {
        ObjectNode node = JsonText.object()
                .put("name", report.name())
                .put("zone", report.zone().getId());
        node.set("report", tree(report.figures()));
        ArrayNode months = node.putArray("months");
        report.months().forEach(month -> months.add(tree(month)));
        ArrayNode passbooks = node.putArray("passbooks");
        report.passbooks().forEach(passbook -> passbooks.add(PassbookJson.tree(passbook)));
        ArrayNode programmes = node.putArray("programmes");
        report.programmes()
                .forEach((agency, figures) ->
                        programmes.addObject().put("agency", agency).set("report", tree(figures)));
        ArrayNode breakdowns = node.putArray("breakdowns");
        report.breakdowns().forEach(breakdown -> breakdowns.add(tree(breakdown)));
        return JsonText.writePretty(node);
    }

    /**
     * Writes figures by group.
     *
     * @param breakdown the figures
     * @return an indented object with LF line ends, one after the last line too: company, period, by, groups; the same text for the same figures
     */
    public static String write(Breakdown breakdown) {
        return JsonText.writePretty(tree(breakdown));
    }

    private static ObjectNode tree(Breakdown breakdown) {
        ObjectNode node = JsonText.object()
                .put("company", breakdown.company())
                .put("period", breakdown.period().toString())
                .put("by", breakdown.by().name());
        ArrayNode groups = node.putArray("groups");
        for (Breakdown.Group group : breakdown.groups()) {
            ArrayNode figures = groups.addObject().put("name", group.name()).putArray("figures");
            group.figures().forEach(kpi -> figures.add(tree(kpi)));
        }
        return node;
    }

    /**
     * Writes the figures that may leave a company's door (D21).
     *
     * @param figures the figures
     * @return an indented object with LF line ends, one after the last line too: period, figures; no company, no numerators
     */
    public static String write(AnonymousFigures figures) {
        ObjectNode node = JsonText.object().put("period", figures.period().toString());
        ArrayNode list = node.putArray("figures");
        for (AnonymousFigures.Item item : figures.items()) {
            list.addObject()
                    .put("id", item.id())
                    .put("unit", item.unit())
                    .put("value", item.value())
                    .put("atLeast", item.atLeast());
        }
        return JsonText.writePretty(node);
    }

    private static ObjectNode head(
            String company, @Nullable String agency, Period period, Instant asOf, List<Kpi> figures) {
        ObjectNode node = JsonText.object().put("company", company);
        if (agency != null) {
            node.put("agency", agency);
        }
        node.put("period", period.toString()).put("asOf", asOf.toString());
        ArrayNode list = node.putArray("figures");
        figures.forEach(kpi -> list.add(tree(kpi)));
        return node;
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
