package org.careerrelay.http.consent;

import java.util.List;

/**
 * The part of the page of a link that opens nothing on which somebody asks for theirs again: the same for every link, so nothing in it comes from a cookie.
 *
 * @param layout the frame
 */
record FreshLinkForm(PageLayout layout) {

    private static final String ADDRESS = "address";
    private static final int MAX_MAIL = 254;

    static String address(FormFields typed) {
        return typed.text(ADDRESS).strip();
    }

    Markup empty() {
        return main(new FormMarkup(layout.texts(), FormFields.none(), List.of()));
    }

    FormMarkup withoutAddress(FormFields typed) {
        return new FormMarkup(layout.texts(), typed, List.of(new FormMarkup.Problem(ADDRESS, text("fresh.missing"))));
    }

    Markup main(FormMarkup form) {
        return new Markup()
                .element("h2", text("fresh.title"))
                .element("p", text("fresh.text"))
                .raw("<form method=\"post\"")
                .attribute("action", layout.base() + CandidatePages.FRESH)
                .raw(">\n")
                .raw(form.hidden(ConsentPage.LANGUAGE, layout.texts().language()))
                .raw(form.line(ADDRESS, text("consent.proof"), "", "email", MAX_MAIL))
                .raw(form.submit(text("fresh.send")))
                .raw("</form>\n");
    }

    private String text(String key) {
        return layout.texts().text(key);
    }
}
