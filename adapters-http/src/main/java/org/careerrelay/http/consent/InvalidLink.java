package org.careerrelay.http.consent;

import org.careerrelay.http.WebResponse;

/** The one answer to every link that opens nothing: unknown, expired, revoked, malformed, or no cookie at all. */
final class InvalidLink {

    private InvalidLink() {}

    static WebResponse page(PageLayout layout) {
        return layout.page(404, layout.texts().text("invalid.title"), main(layout, new FreshLinkForm(layout).empty()));
    }

    /** The same to whoever asked for their link again without saying where to. */
    static WebResponse withoutAddress(PageLayout layout, FormFields typed) {
        FreshLinkForm fresh = new FreshLinkForm(layout);
        FormMarkup form = fresh.withoutAddress(typed);
        return layout.errorPage(
                422, layout.texts().text("invalid.title"), form.summary().raw(main(layout, fresh.main(form))));
    }

    private static Markup main(PageLayout layout, Markup fresh) {
        PageTexts texts = layout.texts();
        return layout.heading(texts.text("invalid.title"))
                .element("p", texts.text("invalid.text"))
                .raw(fresh)
                .element("p", texts.text("invalid.ask"))
                .raw(layout.link(CandidatePages.WITHDRAW, texts.text("thanks.withdraw")))
                .raw(layout.link(CandidatePages.MANAGE, texts.text("manage.link")));
    }
}
