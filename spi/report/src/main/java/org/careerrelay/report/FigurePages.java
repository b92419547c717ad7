package org.careerrelay.report;

import java.time.YearMonth;
import java.util.List;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiCatalogue;
import org.careerrelay.model.kpi.KpiReport;

/** The figures: the first ones large, the funnel and the months drawn, and all of them in a table with formula and source. */
final class FigurePages {

    private static final int FIRST = 6;
    private static final List<String> FUNNEL = List.of(
            "funnel.mailed",
            "funnel.consented",
            "funnel.acknowledged",
            "funnel.counted",
            "funnel.recommended",
            "funnel.placed",
            "funnel.returned",
            "funnel.joined");

    private static final List<String> MONTHLY = List.of("funnel.mailed", "funnel.consented", "funnel.counted");

    private final ReportTexts texts;
    private final Shown shown;

    FigurePages(ReportTexts texts) {
        this.texts = texts;
        this.shown = new Shown(texts);
    }

    void first(Html html, KpiReport report) {
        html.raw("<section>\n").element("h2", texts.of("figures.first")).raw("<dl class=\"tiles\">\n");
        report.figures().stream()
                .limit(FIRST)
                .forEach(kpi -> html.raw("<div>")
                        .element("dt", name(kpi))
                        .element("dd", Shown.isKnown(kpi) ? "" : "none", shown.value(kpi))
                        .element("dd", "from", shown.fraction(kpi))
                        .raw("</div>\n"));
        html.raw("</dl>\n</section>\n");
    }

    void funnel(Html html, KpiReport report) {
        html.raw("<section>\n").element("h2", texts.of("funnel.title")).element("p", texts.of("funnel.how"));
        List<Kpi> steps = FUNNEL.stream().map(report::figure).toList();
        long largest = steps.stream().mapToLong(Shown::whole).max().orElse(0);
        html.raw("<table class=\"steps\">\n<thead><tr>")
                .element("th", texts.of("figure.name"))
                .element("th", "number", texts.of("figure.value"))
                .raw("<th class=\"drawn\" aria-hidden=\"true\"></th></tr></thead>\n<tbody>\n");
        for (Kpi kpi : steps) {
            html.raw("<tr><th scope=\"row\">")
                    .text(name(kpi))
                    .raw("</th>")
                    .element("td", Shown.isKnown(kpi) ? "number" : "number none", shown.value(kpi))
                    .raw("<td class=\"drawn\" aria-hidden=\"true\">")
                    .raw(Shown.isKnown(kpi) ? Charts.bar(Shown.whole(kpi), largest) : "")
                    .raw("</td></tr>\n");
        }
        html.raw("</tbody>\n</table>\n</section>\n");
    }

    void months(Html html, List<KpiReport> months) {
        html.raw("<section>\n").element("h2", texts.of("months.title"));
        html.raw("<p class=\"legend\">");
        for (int i = 0; i < MONTHLY.size(); i++) {
            html.raw("<span>")
                    .raw(Charts.key(i + 1))
                    .raw(" ")
                    .text(KpiCatalogue.of(MONTHLY.get(i)).name(texts.japanese()))
                    .raw("</span> ");
        }
        html.raw("</p>\n");
        List<YearMonth> labels = months.stream()
                .map(month -> YearMonth.from(month.period().from()))
                .toList();
        html.raw(Charts.columns(
                texts.of("months.title"),
                labels.stream()
                        .map(month -> Integer.toString(month.getMonthValue()))
                        .toList(),
                MONTHLY.stream()
                        .map(id -> months.stream()
                                .map(month -> Shown.whole(month.figure(id)))
                                .toList())
                        .toList()));
        html.raw("<div class=\"wide\" tabindex=\"0\"><table>\n<thead><tr>").element("th", texts.of("months.month"));
        MONTHLY.forEach(id -> html.element("th", "number", KpiCatalogue.of(id).name(texts.japanese())));
        html.raw("</tr></thead>\n<tbody>\n");
        for (int i = 0; i < months.size(); i++) {
            KpiReport month = months.get(i);
            html.raw("<tr>").element("th", labels.get(i).toString());
            MONTHLY.forEach(id -> html.element("td", "number", Shown.number(Shown.whole(month.figure(id)))));
            html.raw("</tr>\n");
        }
        html.raw("</tbody>\n</table></div>\n</section>\n");
    }

    void all(Html html, KpiReport report) {
        html.raw("<section>\n").element("h2", texts.of("figures.all")).element("p", texts.of("figures.how"));
        html.raw("<div class=\"wide\" tabindex=\"0\"><table class=\"all\">\n<thead><tr>")
                .element("th", texts.of("figure.name"))
                .element("th", "number", texts.of("figure.value"))
                .element("th", "number", texts.of("figure.fraction"))
                .element("th", texts.of("figure.formula"))
                .raw("</tr></thead>\n<tbody>\n");
        for (Kpi kpi : report.figures()) {
            html.raw("<tr><th scope=\"row\">")
                    .text(name(kpi))
                    .raw("</th>")
                    .element("td", Shown.isKnown(kpi) ? "number" : "number none", shown.value(kpi))
                    .element("td", "number", shown.fraction(kpi))
                    .raw("<td>")
                    .text(KpiCatalogue.of(kpi.id()).words(texts.japanese()))
                    .raw(" <code>")
                    .text(kpi.formula())
                    .raw("</code></td></tr>\n");
        }
        html.raw("</tbody>\n</table></div>\n</section>\n");
    }

    private String name(Kpi kpi) {
        return KpiCatalogue.of(kpi.id()).name(texts.japanese());
    }
}
