package org.careerrelay.http.consent;

import java.util.Optional;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.pii.RawToken;

/**
 * The way from a link to the page that it opens.
 *
 * @param relay the engine
 * @param cookie holds the link from then on
 * @param pages what it leads to
 */
record LinkOpening(CareerRelay relay, PageCookie cookie, LinkPages pages) {

    /** The link itself: the token goes into the cookie and out of the address bar. Doing it again is harmless. */
    WebResponse open(WebRequest request, String name, PageLayout layout) {
        RawToken token = RawToken.of(name.length() > PageSession.TOKEN_LIMIT ? "" : name);
        CandidateDesk desk = relay.candidate(token);
        boolean invited = desk.look(layout.texts().locale()).isPresent();
        boolean everybodys = !invited && relay.companyLink(token).look().isPresent();
        if (!invited && !everybodys && !desk.manages()) {
            // The cookie is for the page of withdrawal; whatever was asked for gets one, all of the same length.
            return InvalidLink.page(layout).header("Set-Cookie", cookie.write(cookie.begin(request, token)));
        }
        if (request.method().equals("HEAD")) {
            return WebResponse.of(200);
        }
        if (invited && !RequestOrigin.isPrefetch(request)) {
            desk.visited();
        }
        return layout.seeOther(invited ? "" : everybodys ? CandidatePages.COMPANY : CandidatePages.MANAGE)
                .header("Set-Cookie", cookie.write(cookie.begin(request, token)));
    }

    /** Where the cookie leads. Who came by a manage link is asked who they are; nobody is shown a notice that they cannot agree to. */
    WebResponse look(WebRequest request, PageLayout layout) {
        Optional<PageSession> session = cookie.read(request);
        return session.flatMap(found -> pages.visit(found, layout))
                .map(Visit::look)
                .or(() -> session.flatMap(found -> elsewhere(found, layout)))
                .orElseGet(() -> InvalidLink.page(layout));
    }

    /** Where a link leads that is no personal one. */
    private Optional<WebResponse> elsewhere(PageSession session, PageLayout layout) {
        if (relay.candidate(session.token()).manages()) {
            return Optional.of(layout.seeOther(CandidatePages.MANAGE));
        }
        return relay.companyLink(session.token()).look().map(said -> layout.seeOther(CandidatePages.COMPANY));
    }
}
