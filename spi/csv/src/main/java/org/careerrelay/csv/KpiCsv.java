package org.careerrelay.csv;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiCatalogue;
import org.careerrelay.model.kpi.KpiDefinition;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.jspecify.annotations.Nullable;

/** A report of figures as a table: for people with names and a byte order mark, for machines without. */
public final class KpiCsv {

    private KpiCsv() {}

    /**
     * For machines: the columns of the JSON form, without a byte order mark.
     *
     * @param report the report
     * @param out where it is written; closed
     * @throws UncheckedIOException when writing fails
     */
    public static void forMachines(KpiReport report, OutputStream out) {
        List<String> header =
                List.of("id", "value", "unit", "numerator", "denominator", "period", "formula", "quality");
        try (CsvTable table = CsvTable.to(out, header)) {
            for (Kpi kpi : report.figures()) {
                table.row(
                        CsvCell.text(kpi.id()),
                        value(kpi),
                        CsvCell.text(kpi.unit()),
                        whole(kpi.numerator()),
                        whole(kpi.denominator()),
                        CsvCell.text(kpi.period().toString()),
                        CsvCell.text(kpi.formula()),
                        CsvCell.text(kpi.quality().name()));
            }
        }
    }

    /**
     * For people and their spreadsheets: names and formulas in words, with a byte order mark.
     *
     * @param report the report
     * @param locale Japanese, or anything else for English
     * @param out where it is written; closed
     * @throws UncheckedIOException when writing fails
     */
    public static void forPeople(KpiReport report, Locale locale, OutputStream out) {
        boolean japanese = locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
        List<String> header = japanese
                ? List.of("指標", "値", "単位", "分子", "分母", "計算式")
                : List.of("figure", "value", "unit", "numerator", "denominator", "formula");
        try (CsvTable table = CsvTable.withByteOrderMark(out, header)) {
            for (Kpi kpi : report.figures()) {
                KpiDefinition definition = KpiCatalogue.of(kpi.id());
                table.row(
                        CsvCell.text(definition.name(japanese)),
                        value(kpi),
                        CsvCell.text(kpi.unit()),
                        whole(kpi.numerator()),
                        whole(kpi.denominator()),
                        CsvCell.text(definition.words(japanese)));
            }
        }
    }

    private static CsvCell value(Kpi kpi) {
        if (kpi.value() instanceof KpiValue.Known known) {
            return CsvCell.number(known.value());
        }
        if (kpi.value() instanceof KpiValue.NotAvailable missing) {
            return CsvCell.text("NOT_AVAILABLE: " + missing.missingSource());
        }
        return CsvCell.text(kpi.value() instanceof KpiValue.Hidden hidden ? "HIDDEN: " + hidden.below() : "UNDEFINED");
    }

    private static CsvCell whole(@Nullable Long number) {
        return number == null ? CsvCell.empty() : CsvCell.number(number);
    }
}
