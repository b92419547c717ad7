package org.careerrelay.http.consent;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.erasure.KeptRecord;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.receipt.ConsentReceipt;
import org.careerrelay.model.receipt.DataMap;
import org.careerrelay.model.receipt.ReceiptDocument;
import org.jspecify.annotations.Nullable;

/**
 * What the manage link leads to: first nothing but the question who it is, then how the consent stands, who holds what until when, and what can be
 * done about it. Each act carries the typed address again, which is filled in for whoever has just typed it.
 *
 * @param layout the frame
 * @param nonce what the form must bring back
 */
record ManagePage(PageLayout layout, String nonce) {

    static final String ACTION = "action";
    static final String SHOW = "show";
    static final String TEXT = "receipt-text";
    static final String JSON = "receipt-json";
    static final String KANTARA = "receipt-kantara";
    static final String NARROW = "narrow";
    static final String READ_AGAIN = "read-again";
    static final String RENEW = "renew";
    static final String ERASE = "erase";
    static final String SURE = "sure";

    private static final String YES = "yes";
    private static final DateTimeFormatter JAPANESE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.JAPANESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Who is it? The same for everybody. */
    WebResponse empty() {
        return layout.page(200, text("manage.title"), question(FormFields.none(), List.of()));
    }

    WebResponse again(FormFields typed, List<FormMarkup.Problem> problems) {
        return layout.errorPage(422, text("manage.title"), question(typed, problems));
    }

    /** What is held, for the addressee, and whether the consent can be renewed. */
    WebResponse held(FormFields typed, @Nullable ReceiptDocument document, DataMap map, boolean renewable) {
        ConsentReceipt receipt = document == null ? null : document.receipt();
        Markup main = layout.heading(text("manage.title"));
        if (document != null) {
            status(main, document);
        }
        holdings(main, map);
        main.raw(begin()).raw(kept(typed)).raw("<fieldset>\n").element("legend", text("manage.do"));
        if (receipt != null) {
            main.raw(button(TEXT, "manage.receipt.text"))
                    .raw(button(JSON, "manage.receipt.json"))
                    .raw(button(KANTARA, "manage.receipt.kantara"));
        }
        main.raw("</fieldset>\n</form>\n");
        if (document != null) {
            main.raw(new OptionalPurposes(this, document).form(typed, List.of()));
        }
        if (renewable) {
            main.raw(readingAgain(typed));
        }
        if (receipt != null && receipt.state().allowsProcessing()) {
            main.raw(layout.link(CandidatePages.WITHDRAW, text("thanks.withdraw")));
        }
        return layout.page(
                200,
                text("manage.title"),
                main.raw(Requesting.form(this, typed)).raw(erasing(typed, List.of())));
    }

    /** The box that says one is sure was not ticked. */
    WebResponse unsure(FormFields typed) {
        List<FormMarkup.Problem> problems = List.of(new FormMarkup.Problem(SURE, text("erase.sure.missing")));
        FormMarkup form = new FormMarkup(layout.texts(), typed, problems);
        Markup main = form.summary().raw(layout.heading(text("erase.title"))).raw(erasing(typed, problems));
        return layout.errorPage(422, text("erase.title"), main);
    }

    static boolean isSure(FormFields typed) {
        return typed.has(SURE, YES);
    }

    WebResponse erased(ErasureReport report) {
        Markup main = layout.heading(text("erased.title")).element("p", text("erased.text"));
        if (!report.kept().isEmpty()) {
            main.element("p", text("erased.kept")).raw("<ul>\n");
            for (KeptRecord kept : report.kept()) {
                main.element("li", text("erased.kept." + kept.kind().name(), day(kept.until())));
            }
            main.raw("</ul>\n");
        }
        return layout.page(200, text("erased.title"), main);
    }

    /** Where to take the receipt from, right after consenting: nothing that was typed is on that page, so the address is asked for again. */
    static Markup receiptForm(PageLayout layout, String nonce) {
        ManagePage page = new ManagePage(layout, nonce);
        FormMarkup form = new FormMarkup(layout.texts(), FormFields.none(), List.of());
        return page.begin()
                .raw("<fieldset>\n")
                .element("legend", page.text("manage.receipt"))
                .raw(ConsentPage.proof(form))
                .raw("</fieldset>\n")
                .raw(page.button(TEXT, "manage.receipt.text"))
                .raw(page.button(JSON, "manage.receipt.json"))
                .raw("</form>\n");
    }

    private void status(Markup main, ReceiptDocument document) {
        ConsentReceipt receipt = document.receipt();
        ConsentRecord consent = receipt.consent();
        boolean valid = receipt.state().allowsProcessing();
        main.element("h2", text("manage.status"))
                .element(
                        "p",
                        valid
                                ? text("manage.valid", day(consent.givenAt()), day(consent.validUntil()))
                                : text(
                                        receipt.state() == ConsentState.CONSENT_WITHDRAWN
                                                ? "manage.withdrawn"
                                                : "manage.ended",
                                        day(receipt.at())))
                .element("p", text("manage.recipient", receipt.agency().legalName()))
                .raw("<ul>\n");
        document.purposes().forEach(purpose -> main.element("li", purpose));
        main.raw("</ul>\n");
    }

    private void holdings(Markup main, DataMap map) {
        main.element("h2", text("map.title")).raw("<ul class=\"map\">\n");
        for (DataMap.Holding holding : map.holdings()) {
            main.raw("<li>")
                    .raw("<strong>")
                    .text(holding.holder())
                    .raw("</strong><br>")
                    .text(holding.text())
                    .raw("<br>")
                    .text(span(holding));
            if (holding.licence() != null) {
                main.raw("<br>").text(text("map.licence", holding.licence()));
            }
            main.raw("<br>").text(text("map.contact", holding.contact())).raw("</li>\n");
        }
        main.raw("</ul>\n");
    }

    private String span(DataMap.Holding holding) {
        Instant since = holding.since();
        Instant until = holding.until();
        String from = since == null ? "" : text("map.since", day(since));
        if (holding.kind() == DataMap.Kind.RECEIPT) {
            return from + text("map.sending");
        }
        return from + (until == null ? text("map.ask") : text("map.until", day(until)));
    }

    private Markup question(FormFields typed, List<FormMarkup.Problem> problems) {
        FormMarkup form = new FormMarkup(layout.texts(), typed, problems);
        return form.summary()
                .raw(layout.heading(text("manage.title")))
                .element("p", text("manage.text"))
                .raw(begin())
                .raw(form.hidden(ACTION, SHOW))
                .raw("<fieldset>\n")
                .element("legend", text("consent.proof.legend"))
                .raw(ConsentPage.proof(form))
                .raw("</fieldset>\n")
                .raw(form.submit(text("manage.submit")))
                .raw("</form>\n")
                .raw(layout.link(CandidatePages.WITHDRAW, text("thanks.withdraw")));
    }

    private Markup erasing(FormFields typed, List<FormMarkup.Problem> problems) {
        FormMarkup form = new FormMarkup(layout.texts(), typed, problems);
        return begin().raw(kept(typed))
                .raw("<fieldset>\n")
                .element("legend", text("erase.title"))
                .element("p", text("erase.text"))
                .raw(form.box(SURE, SURE, YES, text("erase.sure") + text("required"), ""))
                .raw("</fieldset>\n")
                .raw(button(ERASE, "erase.submit"))
                .raw("</form>\n");
    }

    private Markup readingAgain(FormFields typed) {
        return begin().raw(kept(typed))
                .raw("<fieldset>\n")
                .element("legend", text("renew.title"))
                .element("p", text("renew.text"))
                .raw("</fieldset>\n")
                .raw(button(READ_AGAIN, "renew.read"))
                .raw("</form>\n");
    }

    Markup begin() {
        FormMarkup form = new FormMarkup(layout.texts(), FormFields.none(), List.of());
        return new Markup()
                .raw("<form method=\"post\"")
                .attribute("action", layout.base() + CandidatePages.MANAGE)
                .raw(">\n")
                .raw(form.hidden(ConsentPage.NONCE, nonce))
                .raw(form.hidden(ConsentPage.LANGUAGE, layout.texts().language()));
    }

    /** The proof of whoever has just given it; nobody else gets to see this form. */
    Markup kept(FormFields typed) {
        return new FormMarkup(layout.texts(), typed, List.of())
                .hidden(ConsentPage.PROOF, typed.text(ConsentPage.PROOF).strip());
    }

    Markup button(String action, String key) {
        return new Markup()
                .raw("<button type=\"submit\"")
                .attribute("name", ACTION)
                .attribute("value", action)
                .raw(">")
                .text(text(key))
                .raw("</button>\n");
    }

    String day(Instant at) {
        DateTimeFormatter form = layout.texts().locale().equals(Locale.JAPANESE) ? JAPANESE : ENGLISH;
        return form.format(at.atZone(Programme.JAPAN));
    }

    String text(String key, Object... values) {
        return layout.texts().text(key, values);
    }
}
