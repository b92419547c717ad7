package org.careerrelay.examples.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.careerrelay.model.circulation.CareerRole;
import org.careerrelay.model.circulation.CareerStep;
import org.careerrelay.model.circulation.CareerThread;
import org.careerrelay.model.identity.IdentityReview;

/**
 * Who may be one and the same, for somebody to decide, and one person's way with the company. Applications are named by the company's ids.
 *
 * @param words the language
 * @param world what is shown
 */
record PeoplePage(Words words, World world) {

    private static final int MOST = 20;

    Html main() {
        Html html = new Html().element("h1", words.of("再応募の確認", "People who come back"));
        List<IdentityReview> reviews = world.recognition().reviews(null, MOST);
        html.raw("<section id=\"reviews\">\n")
                .element("h2", words.of("確認待ち: " + reviews.size() + "件", "To be decided: " + reviews.size()));
        reviews.forEach(review -> review(html, review));
        html.raw("</section>\n<section id=\"thread\">\n")
                .element("h2", words.of("employee-17 の歩み", "The way of employee-17"));
        world.company().people(World.accessor()).thread("employee-17").ifPresent(thread -> thread(html, thread));
        return html.raw("</section>\n");
    }

    private void review(Html html, IdentityReview review) {
        String score = BigDecimal.valueOf(review.score())
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
        html.raw("<article class=\"review\">\n")
                .element("h3", review.application() + " = " + review.other() + "?")
                .element(
                        "p",
                        review.reasons().stream()
                                .map(reason -> words.of(reason.ja(), reason.en()))
                                .collect(Collectors.joining(words.of("、", "; "))))
                .element("p", words.of("根拠の強さ: ", "Weight of the evidence: ") + score)
                .raw("<div class=\"answers\">\n");
        String id = review.id().toString();
        html.button("/people/decide", words, words.of("同じ人", "The same"), "id", id, "verdict", "confirm")
                .button("/people/decide", words, words.of("別の人", "Somebody else"), "id", id, "verdict", "reject")
                .raw("</div>\n</article>\n");
    }

    private void thread(Html html, CareerThread thread) {
        html.element("p", words.of("現在: ", "Today: ") + role(thread.role())).raw("<ol class=\"thread\">\n");
        for (CareerStep step : thread.steps()) {
            html.raw("<li><strong>")
                    .text(step.on().toString())
                    .raw("</strong> ")
                    .text(step(step.kind()) + " (" + step.reference() + ")")
                    .raw("</li>\n");
        }
        html.raw("</ol>\n");
    }

    private String role(CareerRole role) {
        return switch (role) {
            case CANDIDATE -> words.of("応募者", "candidate");
            case EMPLOYEE -> words.of("社員", "employee");
            case LEAVER -> words.of("退職予定者", "leaver");
            case ALUMNUS -> words.of("アルムナイ（元社員）", "alumnus");
            case REAPPLICANT -> words.of("再応募者", "re-applicant");
        };
    }

    private String step(CareerStep.Kind kind) {
        return switch (kind) {
            case APPLIED -> words.of("応募", "applied");
            case REJECTED -> words.of("不採用", "rejected");
            case REFERRED_OUT -> words.of("他社へ紹介", "referred elsewhere");
            case PLACED_OUT -> words.of("他社に入社", "began elsewhere");
            case HIRED -> words.of("入社", "hired");
            case TRANSFERRED -> words.of("異動", "transferred");
            case LEFT -> words.of("退職", "left");
            case REAPPLIED -> words.of("再応募", "applied again");
            case REHIRED -> words.of("再入社", "hired again");
        };
    }
}
