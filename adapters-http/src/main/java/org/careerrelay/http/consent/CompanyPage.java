package org.careerrelay.http.consent;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.Violation;
import org.careerrelay.model.link.CompanyLinkForm;
import org.careerrelay.model.link.CompanyLinkOutcome;
import org.careerrelay.model.link.CompanyLinkPage;
import org.careerrelay.model.pii.Pii;
import org.jspecify.annotations.Nullable;

/**
 * The page of a company's link (Q13): the same for everybody, and the same whether anybody knows the address that is typed.
 *
 * @param layout the frame
 * @param said what the link says
 * @param nonce what the form must bring back
 */
record CompanyPage(PageLayout layout, CompanyLinkPage said, String nonce) {

    static final String ENTER = "enter";

    private static final String NAME = "name";
    private static final String MAIL = "mail";
    private static final String DAY = "day";
    private static final int MAX_NAME = 100;
    private static final int MAX_MAIL = 254;
    private static final int MAX_CODE = 20;

    /** The fields that the engine's violations are about. */
    private static final Map<String, String> FIELDS = Map.of("name", NAME, "mail", MAIL, "rejectedOn", DAY);

    WebResponse empty() {
        return layout.page(200, title(), main(FormFields.none(), List.of(), false));
    }

    /** The form again, with what is wrong. */
    WebResponse again(FormFields typed, List<FormMarkup.Problem> problems) {
        return layout.errorPage(422, title(), main(typed, problems, isAwaiting(typed)));
    }

    /** The form again, with a place for the code that is on its way; what was typed stays. */
    WebResponse awaiting(FormFields typed, CompanyLinkOutcome.OnItsWay sent, Instant now) {
        long minutes = Duration.between(now, sent.until()).toMinutes();
        Markup told = new Markup()
                .raw("<p role=\"status\" class=\"told\">")
                .text(text("company.sent", minutes, sent.triesLeft()))
                .raw("</p>\n");
        return layout.page(200, title(), told.raw(main(typed, List.of(), true)));
    }

    CompanyLinkForm read(FormFields typed) {
        return new CompanyLinkForm(
                Pii.of(typed.text(NAME).strip()), Pii.of(typed.text(MAIL).strip()), day(typed));
    }

    /** What was typed here as far as the next page asks for the same, and the code that proves it there. */
    FormFields onward(FormFields typed, String code) {
        String mail = typed.text(MAIL).strip();
        return FormFields.of(Map.of(
                ConsentPage.NAME, typed.text(NAME).strip(),
                ConsentPage.MAIL, mail,
                ConsentPage.PROOF, mail,
                ConsentPage.CODE, code));
    }

    FormMarkup.Problem problem(Violation violation) {
        boolean japanese = layout.texts().locale().equals(Locale.JAPANESE);
        return new FormMarkup.Problem(
                FIELDS.getOrDefault(violation.path(), ""), japanese ? violation.messageJa() : violation.messageEn());
    }

    private Markup main(FormFields typed, List<FormMarkup.Problem> problems, boolean awaiting) {
        FormMarkup form = new FormMarkup(layout.texts(), typed, problems);
        Markup main = form.summary()
                .raw(layout.heading(title()))
                .element("p", text("company.text", said.company(), said.agency()))
                .element("p", text("company.optional", said.company()))
                .element("p", text("company.kept", said.company(), said.agency()))
                .raw("<form method=\"post\"")
                .attribute("action", layout.base() + CandidatePages.COMPANY)
                .raw(">\n")
                .raw(form.hidden(ConsentPage.NONCE, nonce))
                .raw(form.hidden(ConsentPage.LANGUAGE, layout.texts().language()))
                .raw("<fieldset>\n")
                .element("legend", text("company.details"))
                .raw(form.line(NAME, text("consent.name"), "", "name", MAX_NAME))
                .raw(form.line(MAIL, text("company.mail"), text("company.mail.hint"), "email", MAX_MAIL))
                .raw(form.day(DAY, text("company.day"), text("company.day.hint")))
                .raw(
                        awaiting
                                ? form.line(
                                        ConsentPage.CODE,
                                        text("code.label"),
                                        text("code.hint"),
                                        "one-time-code",
                                        MAX_CODE)
                                : new Markup())
                .raw("</fieldset>\n");
        if (awaiting) {
            main.raw(form.button(ConsentPage.ACTION, ENTER, text("company.enter"), false));
        }
        return main.raw(form.button(
                        ConsentPage.ACTION,
                        ConsentPage.SEND_CODE,
                        text(awaiting ? "company.again" : "company.send"),
                        awaiting))
                .raw("</form>\n")
                .element("p", text("thanks.ask", said.company(), said.companyContact()));
    }

    private static boolean isAwaiting(FormFields typed) {
        return typed.has(ConsentPage.ACTION, ENTER);
    }

    /** Browsers send a day as ISO 8601 does; who types it without such a field may use slashes. */
    private static @Nullable LocalDate day(FormFields typed) {
        try {
            return LocalDate.parse(typed.text(DAY).strip().replace('/', '-'));
        } catch (DateTimeException e) {
            // What is no day is missing.
            return null;
        }
    }

    private String title() {
        return text("company.title", said.agency());
    }

    private String text(String key, Object... values) {
        return layout.texts().text(key, values);
    }
}
