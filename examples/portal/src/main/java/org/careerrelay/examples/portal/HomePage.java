package org.careerrelay.examples.portal;

import java.util.Locale;
import org.careerrelay.model.kpi.OnboardingChecklist;
import org.careerrelay.model.kpi.OnboardingChecklist.Item;

/**
 * What there is to see, and how far the company has come with the five steps of starting.
 *
 * @param words the language
 * @param world what is shown
 */
record HomePage(Words words, World world) {

    Html main() {
        Html html = new Html()
                .element("h1", words.of("見て、触れて、確かめる", "See it, touch it, check it"))
                .element(
                        "p",
                        words.of(
                                "企業・応募者・人材紹介会社の画面を、見本のデータとともに動かしています。登場する会社と人は架空のものです。",
                                "The screens of a company, its applicants and an agency, with sample data. Everybody in it is invented."))
                .raw("<ol class=\"tour\">\n");
        item(
                html,
                "/mail",
                words.of("応募者の受信箱を開き、メールのリンクから同意する", "Open the applicants' mail, follow a link, and agree"));
        item(html, "/agency", words.of("人材紹介会社の画面で「新規登録」と回答する", "Answer \"new\" at the agency"));
        item(html, "/company", words.of("翌日に進み、企業の画面で人数を確かめる", "Go to the next day, and see the count at the company"));
        item(
                html,
                "/affiliate",
                words.of("グループ会社の画面で、2社を合わせた人数を確かめる", "See at a company of the group how the two count together"));
        html.raw("</ol>\n")
                .element("h2", words.of("導入の5つの手順", "The five steps of starting"))
                .raw("<ul class=\"steps\">\n");
        OnboardingChecklist list = world.company().onboarding();
        list.items().forEach(item -> step(html, item));
        return html.raw("</ul>\n");
    }

    private void item(Html html, String to, String label) {
        html.raw("<li>").link(words.to(to), label).raw("</li>\n");
    }

    private void step(Html html, Item item) {
        html.raw("<li")
                .attribute("class", item.status().name().toLowerCase(Locale.ROOT))
                .raw("><strong>")
                .text(status(item))
                .raw("</strong> ")
                .text(name(item))
                .raw("</li>\n");
    }

    private String status(Item item) {
        return switch (item.status()) {
            case DONE -> words.of("完了", "Done") + (item.since() == null ? "" : " (" + item.since() + ")");
            case OPEN -> words.of("これから", "Open");
            case COMPANY_SAYS -> words.of("貴社でご確認ください", "For you to say");
        };
    }

    private String name(Item item) {
        return switch (item.step()) {
            case CLEAN_REJECTED_DATA -> words.of("不採用者のデータを整える", "Clean the data of rejected applicants");
            case LINK_IN_MAIL -> words.of("お祈りメールにリンクを入れる", "Put the link into the rejection mail");
            case SHARE_INTENT -> words.of("目的を採用担当者と共有する", "Share what it is for with recruiters");
            case MONITOR -> words.of("状況を見守る", "Monitor what happens");
            case TELL_RESULTS -> words.of("成果を採用広報に生かす", "Use the results in recruiting");
        };
    }
}
