package org.careerrelay.http.consent;

import java.util.List;
import java.util.Optional;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.suppression.NoticeSender;

/**
 * Where the unsubscribe link of a relay notice leads, and that of a letter to a member of the community: a page with one button for people, the same address for the one click of mail programs
 * (RFC 8058). It needs no cookie and no script. Nothing but a POST changes anything, since scanners look at every link (V-L14, V-L17).
 *
 * @param relay the engine
 * @param name the link's last part: a token, or anything else
 * @param layout the frame
 */
record UnsubscribePage(CareerRelay relay, String name, PageLayout layout) {

    /** The page; empty where the link is no such one. */
    Optional<WebResponse> look() {
        return relay.unsubscribing(token()).look().map(this::page);
    }

    /** What becomes of a POST. What it says is looked at first: what is wrong with it shows nothing about the link. */
    WebResponse act(WebRequest request, FormFields fields) {
        if (!OneClick.isAsked(request, fields)) {
            return layout.message(400, "unreadable.title", text("unreadable.text"));
        }
        return relay.unsubscribing(token())
                .unsubscribe()
                .map(sender -> frame().message(
                                200,
                                key(sender, "unsubscribed.title"),
                                text(key(sender, "unsubscribed.text"), sender.company()),
                                text(key(sender, "unsubscribed.rest")),
                                text("unsubscribed.again", sender.company(), sender.contact())))
                .orElseGet(() -> InvalidLink.page(layout));
    }

    private WebResponse page(NoticeSender sender) {
        PageLayout frame = frame();
        FormMarkup form = new FormMarkup(layout.texts(), FormFields.none(), List.of());
        Markup main = frame.heading(text(key(sender, "unsubscribe.title")))
                .element("p", text(key(sender, "unsubscribe.text"), sender.company()))
                .element("p", text(key(sender, "unsubscribed.rest")))
                .raw("<form method=\"post\"")
                .attribute("action", layout.base() + name)
                .raw(">\n")
                .raw(form.hidden(OneClick.NAME, OneClick.VALUE))
                .raw(form.hidden(ConsentPage.LANGUAGE, layout.texts().language()))
                .raw(form.submit(text(key(sender, "unsubscribe.submit"))))
                .raw("</form>\n")
                .element("p", text("unsubscribed.again", sender.company(), sender.contact()));
        return frame.page(200, text(key(sender, "unsubscribe.title")), main);
    }

    /** A member of the community stops something else than who gets relay notices. */
    private static String key(NoticeSender sender, String key) {
        return sender.community() ? "community." + key : key;
    }

    /** The other language is that of this page, which no cookie leads to. */
    private PageLayout frame() {
        return layout.on(name);
    }

    private RawToken token() {
        return RawToken.of(name.length() > PageSession.TOKEN_LIMIT ? "" : name);
    }

    private String text(String key, Object... values) {
        return layout.texts().text(key, values);
    }
}
