package org.careerrelay.report;

import java.util.Locale;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.PoolStanding;
import org.careerrelay.model.kpi.Passbook;
import org.careerrelay.model.kpi.PassbookCredit;
import org.careerrelay.model.kpi.PassbookStep;

/** One programme: its credits, the way to them line by line, and each credit with its date and cause. */
final class PassbookPage {

    private final ReportTexts texts;

    PassbookPage(ReportTexts texts) {
        this.texts = texts;
    }

    void write(Html html, Passbook passbook) {
        html.raw("<section class=\"passbook\">\n");
        html.raw("<h2>")
                .text(texts.of("passbook.title"))
                .raw(" <bdi>")
                .text(passbook.agencyName())
                .raw("</bdi></h2>\n");
        tiles(html, passbook.credits());
        way(html, passbook);
        if (passbook.credits().trial()) {
            html.element("p", texts.of("credits.trial"));
        }
        steps(html, passbook);
        credits(html, passbook);
        html.raw("</section>\n");
    }

    private void tiles(Html html, CreditSnapshot credits) {
        html.raw("<dl class=\"tiles\">\n");
        tile(html, "credits.counted", credits.counted());
        tile(html, "credits.granted", credits.granted());
        tile(html, "credits.reserved", credits.reserved());
        tile(html, "credits.consumed", credits.consumed());
        tile(html, "credits.available", credits.available());
        optional(html, "credits.held", credits.held());
        optional(html, "credits.expired", credits.expired());
        optional(html, "credits.revoked", credits.revoked());
        html.raw("</dl>\n");
    }

    /** To the next credit: of a member it is the pool's, whose holder alone is granted one. */
    private void way(Html html, Passbook passbook) {
        CreditSnapshot own = passbook.credits();
        if (passbook.pool() instanceof PoolStanding.Member member) {
            html.element("p", texts.of("pool.member", member.holder(), progress(own)));
            member.obstacles()
                    .forEach(obstacle ->
                            html.element("p", texts.of("pool." + obstacle.name().toLowerCase(Locale.ROOT))));
            if (member.pool() != null) {
                progress(html, "pool.progress", member.pool());
            }
            return;
        }
        progress(html, "credits.progress", own);
        if (passbook.pool() instanceof PoolStanding.Holder holder
                && !holder.joined().isEmpty()) {
            html.element("p", texts.of("pool.holder", String.join(", ", holder.joined())));
        }
    }

    private void progress(Html html, String key, CreditSnapshot credits) {
        html.element(
                        "p",
                        "progress",
                        texts.of(
                                key,
                                progress(credits),
                                Shown.number(credits.threshold()),
                                Shown.number(credits.missing())))
                .raw(Charts.bar(credits.progress(), credits.threshold()));
    }

    private static String progress(CreditSnapshot credits) {
        return Shown.signed(credits.progress()).replace("+", "");
    }

    private void optional(Html html, String key, long number) {
        if (number != 0) {
            tile(html, key, number);
        }
    }

    private void tile(Html html, String key, long number) {
        html.raw("<div>")
                .element("dt", texts.of(key))
                .element("dd", Shown.number(number))
                .raw("</div>\n");
    }

    private void steps(Html html, Passbook passbook) {
        html.element("h3", texts.of("steps.title")).element("p", texts.of("steps.how"));
        long largest =
                passbook.steps().stream().mapToLong(PassbookStep::number).max().orElse(0);
        html.raw("<table class=\"steps\">\n<thead><tr>")
                .element("th", texts.of("steps.line"))
                .element("th", "number", texts.of("steps.number"))
                .raw("<th class=\"drawn\" aria-hidden=\"true\"></th></tr></thead>\n<tbody>\n");
        for (PassbookStep step : passbook.steps()) {
            boolean sum = step.kind().isSum();
            html.raw(sum ? "<tr class=\"sum\">" : "<tr>")
                    .raw("<th scope=\"row\">")
                    .text(texts.of("step." + step.kind().name().toLowerCase(Locale.ROOT)))
                    .raw("</th>")
                    .element("td", "number", sum ? Shown.number(step.number()) : Shown.signed(step.number()))
                    .raw("<td class=\"drawn\" aria-hidden=\"true\">")
                    .raw(sum ? Charts.bar(step.number(), largest) : "")
                    .raw("</td></tr>\n");
        }
        html.raw("</tbody>\n</table>\n");
    }

    private void credits(Html html, Passbook passbook) {
        html.element("h3", texts.of("lines.title"));
        if (passbook.lines().isEmpty()) {
            html.element("p", texts.of("lines.none"));
            return;
        }
        html.raw("<div class=\"wide\" tabindex=\"0\"><table>\n<thead><tr>")
                .element("th", texts.of("lines.number"))
                .element("th", texts.of("lines.granted"))
                .element("th", texts.of("lines.cause"))
                .element("th", texts.of("lines.state"))
                .element("th", texts.of("lines.use"))
                .raw("</tr></thead>\n<tbody>\n");
        passbook.lines().forEach(credit -> line(html, credit));
        html.raw("</tbody>\n</table></div>\n");
        if (passbook.earlier() > 0) {
            html.element("p", texts.of("lines.earlier", Shown.number(passbook.earlier())));
        }
    }

    private void line(Html html, PassbookCredit credit) {
        html.raw("<tr>")
                .element("td", "number", Shown.number(credit.number()))
                .element("td", credit.grantedOn().toString())
                .element("td", texts.of("lines.people", Shown.number(credit.people())))
                .element("td", texts.of("state." + credit.state().name().toLowerCase(Locale.ROOT)))
                .raw("<td>");
        if (credit.job() != null && credit.introduction() != null && credit.changedOn() != null) {
            html.raw("<bdi>")
                    .text(credit.job())
                    .raw("</bdi> ")
                    .text(texts.of(
                            "lines.introduction",
                            texts.of("introduction."
                                    + credit.introduction().name().toLowerCase(Locale.ROOT)),
                            credit.changedOn()));
        }
        html.raw("</td></tr>\n");
    }
}
