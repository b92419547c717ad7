package org.careerrelay.http.consent;

import java.util.List;
import org.careerrelay.http.WebResponse;

/**
 * Withdrawing is as easy as consenting: one page, the same proof, one act.
 *
 * @param layout the frame
 * @param nonce what the form must bring back
 */
record WithdrawPage(PageLayout layout, String nonce) {

    WebResponse empty() {
        return layout.page(200, layout.texts().text("withdraw.title"), main(FormFields.none(), List.of()));
    }

    WebResponse again(FormFields typed, List<FormMarkup.Problem> problems) {
        return layout.errorPage(422, layout.texts().text("withdraw.title"), main(typed, problems));
    }

    private Markup main(FormFields typed, List<FormMarkup.Problem> problems) {
        PageTexts texts = layout.texts();
        FormMarkup form = new FormMarkup(texts, typed, problems);
        return form.summary()
                .raw(layout.heading(texts.text("withdraw.title")))
                .element("p", texts.text("withdraw.text"))
                .raw("<form method=\"post\"")
                .attribute("action", layout.base() + CandidatePages.WITHDRAW)
                .raw(">\n")
                .raw(form.hidden(ConsentPage.NONCE, nonce))
                .raw(form.hidden(ConsentPage.LANGUAGE, texts.language()))
                .raw("<fieldset>\n")
                .element("legend", texts.text("consent.proof.legend"))
                .raw(ConsentPage.proof(form))
                .raw("</fieldset>\n")
                .raw(form.submit(texts.text("withdraw.submit")))
                .raw("</form>\n")
                .raw(layout.link("", texts.text("back")));
    }
}
