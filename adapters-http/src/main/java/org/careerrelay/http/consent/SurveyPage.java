package org.careerrelay.http.consent;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.careerrelay.http.WebResponse;
import org.careerrelay.http.consent.FormMarkup.Problem;
import org.careerrelay.model.survey.SurveyOpinion;
import org.careerrelay.model.survey.SurveyOutcome;

/**
 * The survey of one company: two questions, nothing ticked beforehand, the second may stay open.
 *
 * @param layout the frame
 * @param name the link's last part
 * @param company who asks
 */
record SurveyPage(PageLayout layout, String name, String company) {

    private static final String POINTS = "points";
    private static final String RECOMMENDS = "recommends";

    /** What was answered; empty where the first question was not, or something else was sent. */
    static Optional<SurveyOpinion> opinion(FormFields typed) {
        Optional<Integer> points = number(typed.text(POINTS), 1, 5);
        Optional<Integer> recommends = number(typed.text(RECOMMENDS), 0, 10);
        boolean readable = points.isPresent()
                && recommends.isPresent() == !typed.all(RECOMMENDS).isEmpty();
        return readable ? Optional.of(new SurveyOpinion(points.get(), recommends.orElse(null))) : Optional.empty();
    }

    WebResponse form(int status, FormFields typed) {
        List<Problem> problems =
                status == 200 ? List.of() : List.of(new Problem(POINTS + "-1", text("survey.points.missing")));
        FormMarkup form = new FormMarkup(layout.texts(), typed, problems);
        Markup main = layout.heading(text("survey.title", company))
                .raw(form.summary())
                .element("p", text("survey.text", company))
                .element("p", text("survey.anonymous"))
                .raw("<form method=\"post\"")
                .attribute("action", layout.base() + name)
                .raw(">\n")
                .raw(form.hidden(ConsentPage.LANGUAGE, layout.texts().language()))
                .raw(scale(typed, POINTS, text("survey.points"), 1, 5))
                .raw(scale(typed, RECOMMENDS, text("survey.recommends"), 0, 10))
                .raw(form.submit(text("survey.submit")))
                .raw("</form>\n");
        return status == 200
                ? layout.page(status, text("survey.title", company), main)
                : layout.errorPage(status, text("survey.title", company), main);
    }

    WebResponse outcome(SurveyOutcome outcome) {
        return switch (outcome) {
            // One answer for both: whoever finds the link in somebody's mail does not learn whether it was used.
            case COUNTED, ANSWERED_BEFORE -> layout.message(200, "survey.thanks.title", text("survey.thanks.text"));
            case OVER -> layout.message(410, "survey.over.title", text("survey.over.text"));
            case UNKNOWN -> SurveyPages.unknown(layout);
        };
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
