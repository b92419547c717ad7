package org.careerrelay.http.consent;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.WebHandler;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.pickup.PickupPlace;
import org.careerrelay.model.pii.Faults;
import org.careerrelay.model.pii.RawToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages on which an agency without an installation picks up what waits for it, below the address that its {@code MailAgency} names. A GET shows two
 * names and a form; only a POST with the code that was sent to the registered address shows people, and lets them leave the company. What follows needs
 * the session of that page, our own origin, and no cookie. Nothing that is typed or shown is logged. Japanese and English. Thread-safe.
 *
 * <p>Answers: 200; 403 from elsewhere, or when the half hour is over; 404 for what opens nothing; 405; 413; 415; 422 with the form again; 429 while the door is locked; 500.
 */
public final class PickupPages implements WebHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PickupPages.class);
    private static final int BODY_LIMIT = 16 * 1024;

    private final CareerRelay relay;
    private final InstantSource clock;
    private final Site site;
    private final RequestOrigin origin;

    private PickupPages(CareerRelay relay, Site site, InstantSource clock) {
        this.relay = relay;
        this.clock = clock;
        this.site = site;
        this.origin = new RequestOrigin(site.base());
    }

    /**
     * The pages of an engine.
     *
     * @param pages the base URL that {@code MailAgency} names too
     * @param relay the engine
     * @param clock says how long a lock lasts, and when an answer was given
     * @return the pages
     * @throws IllegalArgumentException when it is no https URL, or http on this machine
     */
    public static PickupPages at(URI pages, CareerRelay relay, InstantSource clock) {
        return new PickupPages(relay, Site.at(pages), clock);
    }

    /**
     * Where the pages lie on their host: what they are to be mounted at.
     *
     * @return the path with a slash at both ends
     */
    public String basePath() {
        return site.path();
    }

    @Override
    public int bodyLimit() {
        return BODY_LIMIT;
    }

    @Override
    public WebResponse handle(WebRequest request) {
        return SafeHeaders.on(answer(request));
    }

    private WebResponse answer(WebRequest request) {
        FormFields query = FormFields.parse(request.query()).orElseGet(FormFields::none);
        PageLayout layout = site.layout(query, request);
        try {
            return request.path().startsWith(site.path())
                    ? route(request, request.path().substring(site.path().length()), layout)
                    : PickupVisit.invalid(layout);
        } catch (RuntimeException e) {
            LOG.error("pickup.failed fault={}", Faults.of(e));
            return layout.message(500, "trouble.title", layout.texts().text("trouble.text"));
        }
    }

    private WebResponse route(WebRequest request, String name, PageLayout layout) {
        return switch (request.method()) {
            case "OPTIONS" -> WebResponse.of(204).header("Allow", "GET, HEAD, OPTIONS, POST");
            case "GET", "HEAD" ->
                name.equals(Site.STYLE)
                        ? Site.style()
                        : visit(name, layout).map(PickupVisit::form).orElseGet(() -> PickupVisit.invalid(layout));
            case "POST" -> act(request, name);
            default ->
                layout.message(405, "method.title", layout.texts().text("method.text"))
                        .header("Allow", "GET, HEAD, OPTIONS, POST");
        };
    }

    private WebResponse act(WebRequest request, String name) {
        byte[] body = request.body();
        PageLayout plain = site.layout(FormFields.none(), request);
        if (body.length > BODY_LIMIT) {
            return plain.message(413, "large.title", plain.texts().text("large.text"));
        }
        if (!request.mediaType().equals(FormFields.MEDIA_TYPE)) {
            return plain.message(415, "unreadable.title", plain.texts().text("unreadable.text"));
        }
        Optional<FormFields> typed = FormFields.parse(body);
        if (typed.isEmpty()) {
            return plain.message(400, "unreadable.title", plain.texts().text("unreadable.text"));
        }
        PageLayout layout = site.layout(typed.get(), request);
        if (!origin.admits(request)) {
            return PickupVisit.stale(layout);
        }
        return visit(name, layout)
                .map(visit -> visit.act(typed.get(), clock.instant()))
                .orElseGet(() -> PickupVisit.invalid(layout));
    }

    private Optional<PickupVisit> visit(String name, PageLayout layout) {
        RawToken link = RawToken.of(name.length() > PageSession.TOKEN_LIMIT ? "" : name);
        Optional<PickupPlace> place = relay.pickup(link).look();
        return place.map(found -> new PickupVisit(relay, link, found, layout.on(name)));
    }
}
