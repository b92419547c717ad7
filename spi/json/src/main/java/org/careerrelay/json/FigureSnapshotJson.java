package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.kpi.FigureSnapshot;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.jspecify.annotations.Nullable;

/** Figures as they are kept: all of a figure but its period, which is the snapshot's. Values are texts, so that no reader rounds them. */
public final class FigureSnapshotJson {

    private static final int MOST = 1000;
    private static final int TEXT = 1000;

    private FigureSnapshotJson() {}

    /**
     * Writes figures.
     *
     * @param figures the figures
     * @return a list without blanks; the same text for the same figures
     */
    public static String writeFigures(List<Kpi> figures) {
        return JsonText.write(tree(figures));
    }

    /**
     * Reads figures. Fields it does not know are passed over.
     *
     * @param json what {@link #writeFigures} wrote
     * @param period the snapshot's
     * @return the figures
     * @throws InvalidInputException when it is not, with all that is wrong
     */
    public static List<Kpi> readFigures(String json, Period period) {
        List<Violation> violations = new ArrayList<>();
        ObjectNode node = JsonText.object();
        node.set("figures", JsonText.read(json));
        List<Kpi> figures = figures(Fields.of(node, "", violations), period);
        Fields.refuseIfAny(violations);
        return figures;
    }

    static void write(ObjectNode node, FigureSnapshot snapshot) {
        node.put("from", snapshot.period().from().toString())
                .put("to", snapshot.period().to().toString())
                .put("asOf", snapshot.asOf().toString())
                .put("takenAt", snapshot.takenAt().toString());
        node.set("figures", tree(snapshot.figures()));
    }

    static FigureSnapshot read(Fields fields) {
        Period period = Period.day(fields.date("from"));
        var to = fields.date("to");
        if (to.isAfter(period.from())) {
            period = new Period(period.from(), to);
        } else {
            fields.violation("to", "period.order", "期間の終わりが始まりより後ではありません", "is not after the beginning");
        }
        return new FigureSnapshot(period, fields.instant("asOf"), fields.instant("takenAt"), figures(fields, period));
    }

    private static ArrayNode tree(List<Kpi> figures) {
        ArrayNode list = JsonText.array();
        for (Kpi kpi : figures) {
            ObjectNode node = list.addObject().put("id", kpi.id());
            if (kpi.value() instanceof KpiValue.Known known) {
                node.put("value", known.value().toPlainString());
            } else if (kpi.value() instanceof KpiValue.NotAvailable missing) {
                node.put("missingSource", missing.missingSource());
            } else if (kpi.value() instanceof KpiValue.Hidden hidden) {
                node.put("below", hidden.below());
            }
            node.put("unit", kpi.unit());
            put(node, "numerator", kpi.numerator());
            put(node, "denominator", kpi.denominator());
            node.put("formula", kpi.formula()).put("quality", kpi.quality().name());
        }
        return list;
    }

    private static void put(ObjectNode node, String name, @Nullable Long number) {
        if (number != null) {
            node.put(name, number);
        }
    }

    private static List<Kpi> figures(Fields fields, Period period) {
        return fields.elements("figures", MOST).stream()
                .map(element -> element.object(""))
                .map(figure -> new Kpi(
                        figure.text("id", TEXT),
                        value(figure),
                        figure.text("unit", TEXT),
                        number(figure, "numerator"),
                        number(figure, "denominator"),
                        period,
                        figure.text("formula", TEXT),
                        figure.word("quality", Kpi.Quality.class)))
                .toList();
    }

    private static KpiValue value(Fields figure) {
        if (!figure.isAbsent("value")) {
            return new KpiValue.Known(figure.converted("value", TEXT, "number", BigDecimal::new, BigDecimal.ZERO));
        }
        if (!figure.isAbsent("missingSource")) {
            return new KpiValue.NotAvailable(figure.text("missingSource", TEXT));
        }
        return figure.isAbsent("below") ? new KpiValue.Undefined() : new KpiValue.Hidden(figure.integer("below", 1));
    }

    private static @Nullable Long number(Fields figure, String name) {
        return figure.isAbsent(name) ? null : figure.number(name, Long.MIN_VALUE, Long.MAX_VALUE);
    }
}
