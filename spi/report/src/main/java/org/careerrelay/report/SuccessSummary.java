package org.careerrelay.report;

import java.util.Locale;
import org.careerrelay.model.kpi.AnonymousFigures;
import org.careerrelay.model.kpi.KpiCatalogue;

/** What a company can publish of its figures (D21): Markdown without any data of people, and with the method by which it was made (B10). */
public final class SuccessSummary {

    private SuccessSummary() {}

    /**
     * Writes the summary.
     *
     * @param figures what may be shared; another type cannot be
     * @param locale Japanese, or anything else for English
     * @return Markdown with LF line ends, one after the last line too
     */
    public static String markdown(AnonymousFigures figures, Locale locale) {
        ReportTexts texts = ReportTexts.in(locale);
        StringBuilder text = new StringBuilder();
        text.append("# ").append(texts.of("summary.title")).append("\n\n");
        text.append(texts.of(
                        "summary.period",
                        figures.period().from(),
                        figures.period().to().minusDays(1)))
                .append("\n\n");
        if (figures.items().isEmpty()) {
            text.append(texts.of("summary.none")).append('\n');
        }
        for (AnonymousFigures.Item item : figures.items()) {
            String value = texts.of(
                    "unit",
                    item.value().toPlainString(),
                    texts.of("unit." + item.unit().replace(' ', '-')));
            text.append("- ")
                    .append(KpiCatalogue.of(item.id()).name(texts.japanese()))
                    .append(": ")
                    .append(item.atLeast() ? texts.of("summary.atleast", value) : value)
                    .append('\n');
        }
        return text.append('\n').append(texts.of("summary.method")).append('\n').toString();
    }
}
