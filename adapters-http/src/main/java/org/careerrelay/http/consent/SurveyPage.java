package org.careerrelay.http.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.careerrelay.http.WebResponse;
import org.careerrelay.http.consent.FormMarkup.Problem;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.survey.SurveyOpinion;
import org.careerrelay.model.survey.SurveyOutcome;
import org.careerrelay.model.survey.SurveyQuestions;

/**
 * The survey of one company: two questions, nothing ticked beforehand, the second may stay open; where the company asks for it, a field for words of their own, and what erases them again.
 *
 * @param layout the frame
 * @param name the link's last part
 * @param questions what is asked
 */
record SurveyPage(PageLayout layout, String name, SurveyQuestions questions) {

    private static final String POINTS = "points";
    private static final String RECOMMENDS = "recommends";
    private static final String COMMENT = "comment";
    private static final String ERASE = "erase";

    /** What was answered; empty where the first question was not, or something else was sent. */
    static Optional<SurveyOpinion> opinion(FormFields typed) {
        Optional<Integer> points = number(typed.text(POINTS), 1, 5);
        Optional<Integer> recommends = number(typed.text(RECOMMENDS), 0, 10);
        String comment = typed.text(COMMENT);
        return points.isPresent() && isReadable(typed, recommends)
                ? Optional.of(new SurveyOpinion(
                        points.get(), recommends.orElse(null), comment.isEmpty() ? null : Pii.of(comment)))
                : Optional.empty();
    }

    /** Whether what was sent asks for the erasure of a comment. */
    static boolean erases(FormFields typed) {
        return typed.has(ERASE, COMMENT);
    }

    private static boolean isReadable(FormFields typed, Optional<Integer> recommends) {
        return recommends.isPresent() == !typed.all(RECOMMENDS).isEmpty()
                && typed.all(COMMENT).size() <= 1
                && isShort(typed);
    }

    private static boolean isShort(FormFields typed) {
        return typed.text(COMMENT).length() <= SurveyOpinion.COMMENT;
    }

    WebResponse form(int status, FormFields typed) {
        FormMarkup form = new FormMarkup(layout.texts(), typed, status == 200 ? List.of() : problems(typed));
        Markup main = layout.heading(text("survey.title", questions.company())).raw(form.summary());
        if (questions.open()) {
            main.element("p", text("survey.text", questions.company()))
                    .element("p", text("survey.anonymous"))
                    .raw(begin(form))
                    .raw(scale(typed, POINTS, text("survey.points"), 1, 5))
                    .raw(scale(typed, RECOMMENDS, text("survey.recommends"), 0, 10))
                    .raw(
                            questions.comments()
                                    ? form.lines(
                                            COMMENT,
                                            text("survey.comment"),
                                            text("survey.comment.hint", questions.company(), SurveyOpinion.COMMENT),
                                            SurveyOpinion.COMMENT)
                                    : new Markup())
                    .raw(form.submit(text("survey.submit")))
                    .raw("</form>\n");
        }
        if (questions.erasable()) {
            main.element("h2", text("survey.erase.title"))
                    .element("p", text("survey.erase.text"))
                    .raw(begin(form))
                    .raw(form.button(ERASE, COMMENT, text("survey.erase.submit"), true))
                    .raw("</form>\n");
        }
        return status == 200
                ? layout.page(status, text("survey.title", questions.company()), main)
                : layout.errorPage(status, text("survey.title", questions.company()), main);
    }

    /** One answer for whoever wrote and whoever did not. */
    WebResponse erased() {
        return layout.message(200, "survey.erased.title", text("survey.erased.text"));
    }

    WebResponse outcome(SurveyOutcome outcome) {
        return switch (outcome) {
            // One answer for both: whoever finds the link in somebody's mail does not learn whether it was used.
            case COUNTED, ANSWERED_BEFORE -> layout.message(200, "survey.thanks.title", text("survey.thanks.text"));
            // And one for what was never a link and what is one no more.
            case OVER, UNKNOWN -> SurveyPages.unknown(layout);
        };
    }

    private List<Problem> problems(FormFields typed) {
        List<Problem> problems = new ArrayList<>();
        if (number(typed.text(POINTS), 1, 5).isEmpty()) {
            problems.add(new Problem(POINTS + "-1", text("survey.points.missing")));
        }
        if (number(typed.text(RECOMMENDS), 0, 10).isPresent()
                == typed.all(RECOMMENDS).isEmpty()) {
            problems.add(new Problem(RECOMMENDS + "-0", text("survey.recommends.unreadable")));
        }
        if (!isShort(typed)) {
            problems.add(new Problem(COMMENT, text("survey.comment.long", SurveyOpinion.COMMENT)));
        }
        return problems;
    }

    private Markup begin(FormMarkup form) {
        return new Markup()
                .raw("<form method=\"post\"")
                .attribute("action", layout.base() + name)
                .raw(">\n")
                .raw(form.hidden(ConsentPage.LANGUAGE, layout.texts().language()));
    }

    private Markup scale(FormFields typed, String field, String question, int from, int to) {
        Markup html = new Markup().raw("<fieldset>\n").element("legend", question);
        IntStream.rangeClosed(from, to).forEach(value -> html.raw(choice(typed, field, Integer.toString(value))));
        return html.raw("</fieldset>\n");
    }

    private Markup choice(FormFields typed, String field, String value) {
        String id = field + "-" + value;
        return new Markup()
                .raw("<div class=\"choice\">\n<input type=\"radio\"")
                .attribute("id", id)
                .attribute("name", field)
                .attribute("value", value)
                .raw(typed.has(field, value) ? " checked" : "")
                .raw(">\n<label")
                .attribute("for", id)
                .raw(">")
                .text(text("survey." + field + "." + value))
                .raw("</label>\n</div>\n");
    }

    private static Optional<Integer> number(String text, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .filter(value -> Integer.toString(value).equals(text))
                .boxed()
                .findFirst();
    }

    private String text(String key, Object... values) {
        return layout.texts().text(key, values);
    }
}
