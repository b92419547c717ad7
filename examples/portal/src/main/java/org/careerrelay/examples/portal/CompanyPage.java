package org.careerrelay.examples.portal;

import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.kpi.GroupNames;
import org.careerrelay.model.kpi.Grouping;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;

/**
 * The company's screen: links, credits, introductions, figures. Nothing on it tells who agreed.
 *
 * @param words the language
 * @param world what is shown
 */
record CompanyPage(Words words, World world) {

    Html main() {
        CreditSnapshot credits = world.company().credits(Parties.AGENCY);
        Html html = new Html().element("h1", words.of("企業の画面", "The company"));
        credits(html, credits);
        new PoolPart(words, world, Parties.COMPANY).write(html);
        introductions(html, credits);
        figures(html);
        groups(html);
        return html.rejecting("/company/reject", words, "山田 太郎", "taro@example.jp");
    }

    private void credits(Html html, CreditSnapshot credits) {
        html.raw("<section class=\"cards\">\n");
        html.card(words.of("次の枠まで", "To the next credit"), credits.progress() + " / " + credits.threshold())
                .card(words.of("数えた人数", "People counted"), Long.toString(credits.counted()))
                .card(words.of("使える無料紹介枠", "Free introductions to use"), Long.toString(credits.available()))
                .card(words.of("予約中・使用済み", "Reserved, used"), credits.reserved() + " / " + credits.consumed());
        html.raw("</section>\n")
                .element("p", words.of("公表時点: ", "As of the last publication: ") + Words.time(credits.asOf()))
                .raw("<p>")
                .link(words.to("/company/report"), words.of("報告書を開く（印刷できます）", "Open the report (it prints)"))
                .raw(" ")
                .link(
                        words.to("/company/report") + "&month=" + lastMonth(),
                        words.of("先月の報告書", "The report of last month"))
                .raw("</p>\n");
    }

    private void introductions(Html html, CreditSnapshot credits) {
        html.element("h2", words.of("無料紹介", "Free introductions"));
        for (Introduction introduction : world.company().introductions()) {
            html.element("p", introduction.order().title() + ": " + StateWords.of(introduction.state(), words));
            String next = StateWords.companyDoes(introduction.state(), words);
            if (!next.isEmpty()) {
                html.button(
                        "/company/step", words, next, "id", introduction.id().toString());
            }
        }
        if (credits.available() > 0) {
            html.form("/company/request", words)
                    .field("title", words.of("求める職種", "The job"), "バックエンドエンジニア")
                    .raw("<button>")
                    .text(words.of("無料紹介を依頼する", "Ask for a free introduction"))
                    .raw("</button></form>\n");
        }
    }

    private void figures(Html html) {
        Period month = Period.month(
                world.clock().today().getYear(), world.clock().today().getMonthValue());
        KpiReport report = world.company().kpis(month);
        List<List<String>> rows = new ArrayList<>();
        for (List<String> figure : List.of(
                List.of("funnel.issued", words.of("作られたリンク", "Links made")),
                List.of("funnel.mailed", words.of("リンク付きのメール", "Mails with a link")),
                List.of("funnel.landed", words.of("リンクへの訪問（自動検査を含む）", "Visits, scanners among them")),
                List.of("funnel.consented", words.of("同意", "Consents")),
                List.of("funnel.counted", words.of("数えた人数", "People counted")),
                List.of("consentRate", words.of("同意率", "Consent rate")),
                List.of("bounceRate", words.of("不達率", "Bounce rate")))) {
            rows.add(List.of(figure.get(1), value(report.figure(figure.get(0)))));
        }
        html.element("h2", words.of("今月の指標", "Figures of this month"))
                .table(
                        words.of("今月の指標", "Figures of this month"),
                        List.of(words.of("指標", "Figure"), words.of("値", "Value")),
                        rows);
    }

    /** Of the month that is over: by job and by route, after consent in tens. */
    private void groups(Html html) {
        YearMonth month = lastMonth();
        Period period = Period.month(month.getYear(), month.getMonthValue());
        for (Grouping by : List.of(Grouping.JOB, Grouping.ROUTE)) {
            String name = GroupNames.of(by, words.japanese());
            String title = words.of("先月の内訳 (" + name + "別)", "Last month by " + name.toLowerCase(Locale.ROOT));
            html.element("h2", title)
                    .table(
                            title,
                            List.of(
                                    name,
                                    words.of("作られたリンク", "Links made"),
                                    words.of("同意", "Consents"),
                                    words.of("数えた人数", "People counted")),
                            world.company().figures().breakdown(period, by).groups().stream()
                                    .map(group -> List.of(
                                            GroupNames.of(by, group.name(), words.japanese()),
                                            value(group.figure("funnel.issued")),
                                            value(group.figure("funnel.consented")),
                                            value(group.figure("funnel.counted"))))
                                    .toList());
        }
    }

    private YearMonth lastMonth() {
        return YearMonth.from(world.clock().today()).minusMonths(1);
    }

    private String value(Kpi kpi) {
        if (kpi.value() instanceof KpiValue.Known known) {
            String number = known.value().toPlainString();
            return kpi.unit().equals("ratio")
                    ? known.value().movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%"
                    : kpi.isAtLeast() ? words.of(number + "以上", number + "+") : number;
        }
        if (kpi.value() instanceof KpiValue.Hidden) {
            return words.of("非表示", "hidden");
        }
        return words.of("まだありません", "none yet");
    }
}
