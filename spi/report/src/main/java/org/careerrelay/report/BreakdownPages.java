package org.careerrelay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careerrelay.model.kpi.Breakdown;
import org.careerrelay.model.kpi.CompanyReport;
import org.careerrelay.model.kpi.GroupNames;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiCatalogue;
import org.careerrelay.model.kpi.Passbook;
import org.careerrelay.model.kpi.Period;

/** The figures by programme, job, department and route: links and people counted drawn beside each other, and all steps in a table. */
final class BreakdownPages {

    /** How many groups a page lists; the data have all. */
    static final int LISTED = 20;

    private static final String LINKS = "funnel.issued";
    private static final String AGREED = "funnel.consented";
    private static final List<String> STEPS =
            List.of(LINKS, "funnel.mailed", AGREED, "funnel.acknowledged", "funnel.acceptedNew", "funnel.counted");

    private final ReportTexts texts;
    private final Shown shown;

    BreakdownPages(ReportTexts texts) {
        this.texts = texts;
        this.shown = new Shown(texts);
    }

    void write(Html html, CompanyReport report) {
        if (report.programmes().isEmpty() && report.breakdowns().isEmpty()) {
            return;
        }
        html.raw("<section class=\"groups\">\n").element("h2", texts.of("groups.title"));
        if (report.breakdowns().stream()
                .anyMatch(breakdown -> !breakdown.groups().isEmpty())) {
            html.element("p", texts.of("groups.how"));
        }
        legend(html);
        programmes(html, report);
        report.breakdowns().forEach(breakdown -> groups(html, breakdown));
        html.raw("</section>\n");
    }

    private void legend(Html html) {
        html.raw("<p class=\"legend\">");
        key(html, 1, LINKS);
        key(html, 2, AGREED);
        html.raw("</p>\n");
    }

    private void key(Html html, int colour, String id) {
        html.raw("<span>").raw(Charts.key(colour)).raw(" ").text(name(id)).raw("</span> ");
    }

    private void programmes(Html html, CompanyReport report) {
        if (report.programmes().isEmpty()) {
            return;
        }
        Map<String, String> agencies =
                report.passbooks().stream().collect(Collectors.toMap(Passbook::agency, Passbook::agencyName));
        List<Line> lines = new ArrayList<>();
        report.programmes()
                .forEach((agency, figures) -> lines.add(line(agencies.getOrDefault(agency, agency), figures::figure)));
        String heading = texts.of(
                "groups.by",
                texts.of("groups.programme"),
                months(report.figures().period()));
        html.element("h3", heading);
        table(html, heading, texts.of("groups.programme"), lines);
    }

    private void groups(Html html, Breakdown breakdown) {
        String by = GroupNames.of(breakdown.by(), texts.japanese());
        String heading = texts.of("groups.by", by, months(breakdown.period()));
        html.element("h3", heading);
        List<Breakdown.Group> all = breakdown.groups();
        if (all.isEmpty()) {
            html.element("p", texts.of("groups.none"));
            return;
        }
        List<Line> lines = all.stream()
                .limit(LISTED)
                .map(group -> line(GroupNames.of(breakdown.by(), group.name(), texts.japanese()), group::figure))
                .toList();
        table(html, heading, by, lines);
        if (all.size() > LISTED) {
            html.element("p", texts.of("groups.more", Shown.number(all.size() - LISTED)));
        }
    }

    private void table(Html html, String heading, String by, List<Line> lines) {
        long largest = lines.stream()
                .flatMap(line -> line.figures().stream())
                .mapToLong(Shown::whole)
                .max()
                .orElse(0);
        html.raw("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"" + Html.escaped(heading)
                        + "\"><table>\n<thead><tr>")
                .element("th", by)
                .raw("<th class=\"drawn\" aria-hidden=\"true\"></th>\n");
        STEPS.forEach(id -> html.element("th", "number", name(id)));
        html.raw("</tr></thead>\n<tbody>\n");
        lines.forEach(line -> row(html, line, largest));
        html.raw("</tbody>\n</table></div>\n");
    }

    private void row(Html html, Line line, long largest) {
        html.raw("<tr><th scope=\"row\"><bdi>")
                .text(line.name())
                .raw("</bdi></th>\n<td class=\"drawn\" aria-hidden=\"true\">")
                .raw(Charts.bars(
                        Shown.whole(line.figures().get(STEPS.indexOf(LINKS))),
                        Shown.whole(line.figures().get(STEPS.indexOf(AGREED))),
                        largest))
                .raw("</td>\n");
        line.figures()
                .forEach(kpi -> html.element("td", Shown.isKnown(kpi) ? "number" : "number none", shown.inGroup(kpi)));
        html.raw("</tr>\n");
    }

    private static Line line(String name, Function<String, Kpi> figures) {
        return new Line(name, STEPS.stream().map(figures).toList());
    }

    private String months(Period period) {
        return texts.of("groups.period", period.from(), period.to().minusDays(1));
    }

    private String name(String id) {
        return KpiCatalogue.of(id).name(texts.japanese());
    }

    private record Line(String name, List<Kpi> figures) {}
}
