package org.careerrelay.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.careerrelay.model.kpi.CompanyReport;
import org.careerrelay.model.kpi.KpiReport;

/**
 * A company's report as one HTML page: the passbook of each programme first, then the figures, drawn and in tables (D13, D25). Nothing is loaded from
 * elsewhere and nothing is run; it prints on A4 and follows the reader's choice of light or dark. Nothing in it is about a person.
 */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * Writes the page.
     *
     * @param report what is reported
     * @param locale Japanese, or anything else for English
     * @return the whole page, the same for the same report; to be stored or sent as UTF-8
     */
    public static String write(CompanyReport report, Locale locale) {
        ReportTexts texts = ReportTexts.in(locale);
        Html html = new Html();
        head(html, report, texts);
        html.raw("<main>\n");
        PassbookPage passbook = new PassbookPage(texts);
        report.passbooks().forEach(each -> passbook.write(html, each));
        FigurePages figures = new FigurePages(texts);
        figures.first(html, report.figures());
        figures.funnel(html, report.figures());
        figures.months(html, report.months());
        new BreakdownPages(texts).write(html, report);
        figures.all(html, report.figures());
        return html.raw("</main>\n</body>\n</html>\n").toString();
    }

    private static void head(Html html, CompanyReport report, ReportTexts texts) {
        KpiReport figures = report.figures();
        LocalDate first = figures.period().from();
        LocalDate last = figures.period().to().minusDays(1);
        html.raw("<!DOCTYPE html>\n<html lang=\"" + texts.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .element("title", texts.of("title", report.name()))
                .raw("<style>\n" + style() + "</style>\n</head>\n<body>\n<header>\n")
                .element("h1", texts.of("title", report.name()))
                .element(
                        "p",
                        texts.of(
                                "period",
                                first,
                                last,
                                figures.asOf()
                                        .atZone(report.zone())
                                        .toLocalDateTime()
                                        .withNano(0)
                                        .withSecond(0)
                                        .toString()
                                        .replace('T', ' '),
                                report.zone().getId()))
                .raw("</header>\n");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
