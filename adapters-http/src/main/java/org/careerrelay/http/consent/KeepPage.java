package org.careerrelay.http.consent;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.MyCommunityDesk;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.community.CommunityForm;
import org.careerrelay.model.community.CommunityOutcome;
import org.careerrelay.model.consent.Invitation.Notice;
import org.careerrelay.model.pii.Pii;

/**
 * Where somebody says whether the company may keep their contact and write about openings, with or without a registration at an agency (B05, C11). The page is the same for members and for
 * others; who leaves types the same proof and nothing else.
 *
 * @param desk the link's door
 * @param layout the frame, in their language
 * @param nonce the session's nonce
 * @param now when
 */
record KeepPage(MyCommunityDesk desk, PageLayout layout, String nonce, Instant now) {

    private static final String AGREED = "agreed";
    private static final String INTERESTS = "interests";
    private static final String LEAVE = "leave";
    private static final String YES = "yes";
    private static final int MAX_INTERESTS = 1000;

    WebResponse form() {
        return page(FormFields.none(), List.of());
    }

    WebResponse act(FormFields typed) {
        Pii<String> address = Pii.of(typed.text(ConsentPage.PROOF).strip());
        if (address.reveal().isEmpty()) {
            return page(typed, List.of(new FormMarkup.Problem(ConsentPage.PROOF, text("proof.missing"))));
        }
        CommunityOutcome outcome = typed.has(LEAVE, YES)
                ? desk.leave(address)
                : desk.join(new CommunityForm(
                        layout.texts().locale(),
                        ConsentPage.shown(typed),
                        typed.has(AGREED, YES),
                        ConsentPage.isAdult(typed),
                        interests(typed),
                        address));
        if (outcome instanceof CommunityOutcome.Joined) {
            return layout.message(200, "keep.joined.title", text("keep.joined.text"));
        }
        if (outcome instanceof CommunityOutcome.Left) {
            return layout.message(200, "keep.left.title", text("keep.left.text"));
        }
        if (outcome instanceof CommunityOutcome.NoticeChanged) {
            return page(typed, List.of(new FormMarkup.Problem("", text("keep.changed"))));
        }
        if (outcome instanceof CommunityOutcome.Incomplete incomplete) {
            return page(
                    typed,
                    incomplete.violations().stream()
                            .map(violation -> new FormMarkup.Problem(
                                    field(violation.path()),
                                    layout.texts().language().equals("ja")
                                            ? violation.messageJa()
                                            : violation.messageEn()))
                            .toList());
        }
        if (outcome instanceof CommunityOutcome.WrongAddress wrong) {
            return page(
                    typed,
                    List.of(
                            new FormMarkup.Problem(ConsentPage.PROOF, text("wrong.address", wrong.triesLeft())),
                            new FormMarkup.Problem("", text("invalid.ask"))));
        }
        return outcome instanceof CommunityOutcome.Locked locked
                ? Locked.page(layout, locked.until(), now, text("invalid.ask"))
                : InvalidLink.page(layout);
    }

    /** Each on a line of its own, or with a comma between. */
    private static Set<Pii<String>> interests(FormFields typed) {
        return Arrays.stream(typed.text(INTERESTS).split("[\\r\\n,、，]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(Pii::of)
                .collect(Collectors.toSet());
    }

    /** Who can be asked no more, or was never asked, can still leave; so can whoever has any link at all, since nothing is told of it before the proof. */
    private WebResponse page(FormFields typed, List<FormMarkup.Problem> problems) {
        PageLayout frame = layout.on(CandidatePages.KEEP);
        FormMarkup form = new FormMarkup(layout.texts(), typed, problems);
        Optional<Notice> notice = desk.look(layout.texts().locale());
        String title = notice.map(Notice::title).orElseGet(() -> text("keep.leave.title"));
        Markup main = form.summary()
                .raw(notice.map(found -> joining(found, frame, form)).orElseGet(Markup::new))
                .raw(notice.isEmpty() ? frame.heading(title) : new Markup().element("h2", text("keep.leave.title")))
                .raw(leaving(form, notice.isEmpty()))
                .raw(layout.link("", text("back")));
        return problems.isEmpty() ? frame.page(200, title, main) : frame.errorPage(422, title, main);
    }

    private Markup joining(Notice notice, PageLayout frame, FormMarkup form) {
        Markup main = frame.heading(notice.title()).raw("<div class=\"notice\">\n");
        notice.paragraphs().forEach(paragraph -> main.element("p", paragraph));
        main.raw("</div>\n")
                .raw(begin(form))
                .raw(form.hidden(
                        ConsentPage.NOTICE,
                        HexFormat.of().formatHex(notice.reference().sha256())));
        notice.choices()
                .forEach(choice -> main.raw(form.box(AGREED, AGREED, YES, choice.text() + text("required"), "")));
        return main.raw(form.lines(INTERESTS, text("keep.interests"), MAX_INTERESTS))
                .raw(ConsentPage.adult(form))
                .raw(ConsentPage.proof(form))
                .raw(form.submit(text("keep.join")))
                .raw("</form>\n");
    }

    /** Beside the other form its field has an id of its own. */
    private Markup leaving(FormMarkup form, boolean alone) {
        Markup main = new Markup()
                .element("p", text("keep.leave.text"))
                .raw(begin(form))
                .raw(form.hidden(LEAVE, YES));
        return (alone ? main.raw(ConsentPage.proof(form)) : main.raw(secondProof()))
                .raw(form.submit(text("keep.leave")))
                .raw("</form>\n");
    }

    private Markup secondProof() {
        return new Markup()
                .raw("<div class=\"field\">\n<label for=\"leave-proof\">")
                .text(text("consent.proof") + text("required"))
                .raw("</label>\n<input type=\"text\" id=\"leave-proof\"")
                .attribute("name", ConsentPage.PROOF)
                .raw(" autocomplete=\"email\" maxlength=\"254\" inputmode=\"email\" autocapitalize=\"none\"")
                .raw(" spellcheck=\"false\" aria-required=\"true\">\n</div>\n");
    }

    private Markup begin(FormMarkup form) {
        return new Markup()
                .raw("<form method=\"post\"")
                .attribute("action", layout.base() + CandidatePages.KEEP)
                .raw(">\n")
                .raw(form.hidden(ConsentPage.NONCE, nonce))
                .raw(form.hidden(ConsentPage.LANGUAGE, layout.texts().language()));
    }

    private static String field(String path) {
        return path.equals("typedAddress") ? ConsentPage.PROOF : path;
    }

    private String text(String key, Object... values) {
        return layout.texts().text(key, values);
    }
}
