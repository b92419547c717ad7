package org.careerrelay.csv;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.model.kpi.Breakdown;
import org.careerrelay.model.kpi.CompanyReport;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiCatalogue;
import org.careerrelay.model.kpi.KpiDefinition;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Passbook;
import org.jspecify.annotations.Nullable;

/**
 * A report of figures as a table: for people with names and a byte order mark, for machines without. Where figures are broken down, the first two columns say by what and of which group each
 * is.
 */
public final class KpiCsv {

    private static final List<String> FIELDS =
            List.of("id", "value", "unit", "numerator", "denominator", "period", "formula", "quality");
    private static final List<String> WORDS = List.of("figure", "value", "unit", "numerator", "denominator", "formula");
    private static final List<String> WORDS_JA = List.of("指標", "値", "単位", "分子", "分母", "計算式");

    private KpiCsv() {}

    /**
     * For machines: the columns of the JSON form, without a byte order mark.
     *
     * @param report the report
     * @param out where it is written; closed
     * @throws UncheckedIOException when writing fails
     */
    public static void forMachines(KpiReport report, OutputStream out) {
        try (CsvTable table = CsvTable.to(out, FIELDS)) {
            report.figures().forEach(kpi -> table.row(fields(kpi)));
        }
    }

    /**
     * Figures by group for machines: {@code by} and {@code group} before the columns of a report.
     *
     * @param breakdown the figures
     * @param out where it is written; closed
     * @throws UncheckedIOException when writing fails
     */
    public static void forMachines(Breakdown breakdown, OutputStream out) {
        forMachines(KpiRow.of(breakdown), out);
    }

    /**
     * A whole report for machines: the figures of the period with empty {@code by} and {@code group}, then those by {@code MONTH}, {@code PROGRAMME} (the agency's key), {@code JOB},
     * {@code DEPARTMENT} and {@code ROUTE}.
     *
     * @param report the report
     * @param out where it is written; closed
     * @throws UncheckedIOException when writing fails
     */
    public static void forMachines(CompanyReport report, OutputStream out) {
        forMachines(KpiRow.of(report), out);
    }

    private static void forMachines(Stream<KpiRow> rows, OutputStream out) {
        try (CsvTable table = CsvTable.to(out, joined(List.of("by", "group"), FIELDS))) {
            rows.forEach(row ->
                    table.row(joined(List.of(CsvCell.text(row.by()), CsvCell.text(row.group())), fields(row.kpi()))));
        }
    }

    private static List<CsvCell> fields(Kpi kpi) {
        return List.of(
                CsvCell.text(kpi.id()),
                value(kpi),
                CsvCell.text(kpi.unit()),
                whole(kpi.numerator()),
                whole(kpi.denominator()),
                CsvCell.text(kpi.period().toString()),
                CsvCell.text(kpi.formula()),
                CsvCell.text(kpi.quality().name()));
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
        boolean japanese = isJapanese(locale);
        try (CsvTable table = CsvTable.withByteOrderMark(out, japanese ? WORDS_JA : WORDS)) {
            report.figures().forEach(kpi -> table.row(words(kpi, japanese)));
        }
    }

    /**
     * Figures by group for people: by what, and the group, before the columns of a report. Numbers that were rounded down say so.
     *
     * @param breakdown the figures
     * @param locale Japanese, or anything else for English
     * @param out where it is written; closed
     * @throws UncheckedIOException when writing fails
     */
    public static void forPeople(Breakdown breakdown, Locale locale, OutputStream out) {
        forPeople(KpiRow.of(breakdown), Map.of(), locale, out);
    }

    /**
     * A whole report for people: the figures of the period, then those by month, programme, job, department and route.
     *
     * @param report the report
     * @param locale Japanese, or anything else for English
     * @param out where it is written; closed
     * @throws UncheckedIOException when writing fails
     */
    public static void forPeople(CompanyReport report, Locale locale, OutputStream out) {
        Map<String, String> agencies =
                report.passbooks().stream().collect(Collectors.toMap(Passbook::agency, Passbook::agencyName));
        forPeople(KpiRow.of(report), agencies, locale, out);
    }

    private static void forPeople(Stream<KpiRow> rows, Map<String, String> agencies, Locale locale, OutputStream out) {
        boolean japanese = isJapanese(locale);
        List<String> header = japanese ? joined(List.of("内訳", "区分"), WORDS_JA) : joined(List.of("by", "group"), WORDS);
        try (CsvTable table = CsvTable.withByteOrderMark(out, header)) {
            rows.forEach(row -> table.row(joined(
                    List.of(CsvCell.text(row.byInWords(japanese)), CsvCell.text(row.groupInWords(agencies, japanese))),
                    words(row.kpi(), japanese))));
        }
    }

    private static List<CsvCell> words(Kpi kpi, boolean japanese) {
        KpiDefinition definition = KpiCatalogue.of(kpi.id());
        String atLeast = japanese ? " (以上)" : " (at least)";
        return List.of(
                CsvCell.text(kpi.isAtLeast() ? definition.name(japanese) + atLeast : definition.name(japanese)),
                value(kpi),
                CsvCell.text(kpi.unit()),
                whole(kpi.numerator()),
                whole(kpi.denominator()),
                CsvCell.text(definition.words(japanese)));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static boolean isJapanese(Locale locale) {
        return locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
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
