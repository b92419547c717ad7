package org.careerrelay.http.consent;

import java.util.Optional;
import java.util.function.Function;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;

/**
 * Whose pages a link opens: each company's branding, in the frame of the pages and as files of their own.
 *
 * @param relay the engine
 * @param cookie holds the link
 * @param ofCompany gives a company's branding by the company's key, empty for none
 */
record Brands(CareerRelay relay, PageCookie cookie, Function<String, Optional<Branding>> ofCompany) {

    /** The frame of what a link opens. */
    PageLayout on(PageSession session, PageLayout layout) {
        return of(session).map(layout::of).orElse(layout);
    }

    WebResponse style(WebRequest request, PageLayout layout) {
        return of(request)
                .map(found -> WebResponse.of(200).text("text/css", found.style()))
                .orElseGet(() -> InvalidLink.page(layout));
    }

    WebResponse logo(WebRequest request, PageLayout layout) {
        return of(request)
                .map(Branding::logo)
                .map(logo -> WebResponse.of(200).body(logo.mediaType(), logo.bytes()))
                .orElseGet(() -> InvalidLink.page(layout));
    }

    private Optional<Branding> of(WebRequest request) {
        return cookie.read(request).flatMap(this::of);
    }

    /** Of a link that opens something alone: what opens nothing looks alike. */
    private Optional<Branding> of(PageSession session) {
        return relay.candidate(session.token())
                .company()
                .or(() -> relay.companyLink(session.token()).company())
                .flatMap(ofCompany);
    }
}
