package org.careerrelay.http.consent;

import java.util.Optional;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;

/**
 * Links once more: for whoever has none that works, and so has no page with a nonce. At most a mail a day comes of it.
 *
 * @param relay the engine
 * @param cookie holds the link that was tried
 * @param origin says who may ask
 * @param codes how often a network may ask
 */
record FreshLinks(CareerRelay relay, PageCookie cookie, RequestOrigin origin, VisitLimits codes) {

    WebResponse ask(WebRequest request, PageLayout layout, FormFields typed) {
        if (!origin.admits(request)) {
            return layout.message(403, "stale.title", layout.texts().text("stale.text"));
        }
        String address = FreshLinkForm.address(typed);
        if (address.isEmpty()) {
            return InvalidLink.withoutAddress(layout, typed);
        }
        Optional<WebResponse> busy = codes.takeCode(request, layout);
        if (busy.isPresent()) {
            return busy.get();
        }
        RawToken tried = cookie.read(request).map(PageSession::token).orElseGet(() -> RawToken.of(""));
        relay.freshLink(tried, Pii.of(address));
        return layout.message(
                200,
                "fresh.sent.title",
                layout.texts().text("fresh.sent.text"),
                layout.texts().text("invalid.ask"));
    }
}
