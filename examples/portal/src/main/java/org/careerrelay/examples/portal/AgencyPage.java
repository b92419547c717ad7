package org.careerrelay.examples.portal;

import java.util.List;
import org.careerrelay.model.credit.OutstandingCredits;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxReferral;

/**
 * The agency's screen: who waits for an answer, what companies ask for, and what is owed to them.
 *
 * @param words the language
 * @param world what is shown
 */
record AgencyPage(Words words, World world) {

    private static final int MOST = 50;

    Html main() {
        Html html = new Html().element("h1", words.of("人材紹介会社の画面", "The agency"));
        List<InboxReferral> waiting = world.inbox().pending(MOST);
        html.element("h2", words.of("回答待ち: " + waiting.size() + "名", "Waiting for an answer: " + waiting.size()));
        waiting.forEach(referral -> referral(html, referral));
        html.element("h2", words.of("紹介の依頼", "Introductions asked for"));
        for (Introduction introduction : world.inbox().introductions()) {
            html.element("p", introduction.order().title() + ": " + StateWords.of(introduction.state(), words));
            String next = StateWords.agencyDoes(introduction.state(), words);
            if (!next.isEmpty()) {
                html.button("/agency/step", words, next, "id", introduction.id().toString());
            }
        }
        owed(html);
        return html;
    }

    /** By the agency's own answers; that the two count together is in the contracts. */
    private void owed(Html html) {
        OutstandingCredits owed =
                world.inbox().outstandingOfPool(Parties.COMPANY, List.of(Parties.AFFILIATE), CreditRule.TEN_FOR_ONE);
        String title = words.of("未使用の枠", "Outstanding credits");
        html.element("h2", title)
                .table(
                        title,
                        List.of(
                                words.of("会社", "Company"),
                                words.of("依頼前", "Without an introduction"),
                                words.of("紹介中", "Introduction under way")),
                        List.of(List.of(
                                words.of(
                                        owed.company() + "（" + Parties.AFFILIATE + " と合わせて）",
                                        owed.company() + " (together with " + Parties.AFFILIATE + ")"),
                                Long.toString(owed.available()),
                                Long.toString(owed.reserved()))));
    }

    private void referral(Html html, InboxReferral referral) {
        html.raw("<article class=\"referral\">\n")
                .element("h3", referral.answers().name().reveal())
                .element("p", words.of("紹介元: ", "From: ") + referral.company())
                .element("p", referral.answers().mail().reveal())
                .element("p", referral.answers().wishes().reveal())
                .element(
                        "p",
                        referral.known()
                                ? words.of("以前にも登録があります", "Registered before")
                                : words.of("初めての方です", "Not known before"))
                .raw("<div class=\"answers\">\n");
        answer(html, referral, AgencyAnswer.ACCEPTED_NEW, words.of("新規登録", "New"));
        answer(html, referral, AgencyAnswer.ACCEPTED_DUPLICATE, words.of("登録済み", "Known"));
        answer(html, referral, AgencyAnswer.REFUSED, words.of("登録見送り", "Refuse"));
        html.raw("</div>\n</article>\n");
    }

    private void answer(Html html, InboxReferral referral, AgencyAnswer answer, String label) {
        html.button(
                "/agency/answer",
                words,
                label,
                "company",
                referral.company(),
                "id",
                referral.referral().toString(),
                "answer",
                answer.name());
    }
}
