package org.careerrelay.http.consent;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.WebHandler;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.pii.Faults;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.spi.keys.Keys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages that a link in a rejection mail leads to. Framework-free: a mounting hands it requests.
 *
 * <p>Below the base path: {@code {token}} (the link; it moves the token into a sealed cookie and leads to the base path itself), the base
 * path (notice and form), {@code company} (where a company's link for everybody leads, Q13), {@code consent}, {@code withdraw}, {@code manage} (where the manage link of a receipt leads), {@code keep} (being kept and written to, with or without a registration), {@code fresh} (where somebody asks for their link once more), {@code style.css}, {@code brand.css} and {@code logo}; and the
 * unsubscribe link of a notice, which looks like any other and is answered on the spot. GET, HEAD and OPTIONS change nothing but the unverified
 * counter of visits. Consent needs the sealed cookie, the form's nonce, our own origin, ticked boxes and the addressee's proof
 * . Whatever opens nothing gets one and the same page. Japanese and English, by the browser's wish or {@code ?lang=}.
 * Neither token nor cookie nor query nor form is logged. Thread-safe.
 *
 * <p>Answers: 200; 303 to the base path; 403 without cookie, nonce or from elsewhere; 404 for what opens nothing; 405; 409 when nobody is
 * taken now; 413; 415; 422 with the form again; 429 while a link is locked or too many
 * links that open nothing came from a network; 500.
 */
public final class CandidatePages implements WebHandler {

    static final String CONSENT = "consent";
    static final String WITHDRAW = "withdraw";
    static final String MANAGE = "manage";
    static final String KEEP = "keep";
    static final String COMPANY = "company";
    static final String FRESH = "fresh";

    private static final Set<String> PAGES = Set.of(CONSENT, WITHDRAW, MANAGE, COMPANY, FRESH);
    private static final Logger LOG = LoggerFactory.getLogger(CandidatePages.class);
    static final String BRAND_STYLE = "brand.css";
    static final String BRAND_LOGO = "logo";
    private static final Set<String> FILES = Set.of(Site.STYLE, BRAND_STYLE, BRAND_LOGO);
    private static final int BODY_LIMIT = 64 * 1024;
    private final CareerRelay relay;
    private final InstantSource clock;
    private final Site site;
    private final PageCookie cookie;
    private final RequestOrigin origin;
    private final VisitLimits limits;
    private final VisitLimits codes;
    private final Duration minimum;
    private final Brands brands;
    private final LinkPages pages;
    private final LinkOpening opening;
    private final FreshLinks fresh;

    private CandidatePages(
            CareerRelay relay,
            Site site,
            InstantSource clock,
            PageCookie cookie,
            VisitLimits limits,
            VisitLimits codes,
            Duration minimum,
            Function<String, Optional<Branding>> brandings) {
        this.relay = relay;
        this.clock = clock;
        this.site = site;
        this.cookie = cookie;
        this.origin = new RequestOrigin(site.base());
        this.limits = limits;
        this.codes = codes;
        this.minimum = minimum;
        this.brands = new Brands(relay, cookie, brandings);
        this.pages = new LinkPages(relay, clock, site.base(), brands, minimum);
        this.opening = new LinkOpening(relay, cookie, pages);
        this.fresh = new FreshLinks(relay, cookie, origin, codes);
    }

    /**
     * The pages of an engine.
     *
     * @param linksAt the base URL that the engine's links begin with, as people's browsers see it; https, or http on this machine
     * @param relay the engine
     * @param keys seals the cookie; its PAGE keys may rotate
     * @param clock ends the cookie's life
     * @param random makes the nonces
     * @return the pages
     * @throws IllegalArgumentException when it is no such URL
     */
    public static CandidatePages at(
            URI linksAt, CareerRelay relay, Keys keys, InstantSource clock, SecureRandom random) {
        Site site = Site.at(linksAt);
        return new CandidatePages(
                relay,
                site,
                clock,
                new PageCookie(site.base(), keys, clock, random),
                new VisitLimits(clock, "", VisitLimits.FAILURES),
                new VisitLimits(clock, "", VisitLimits.CODES),
                Duration.ZERO,
                company -> Optional.empty());
    }

    /**
     * The same behind a proxy of the host's own, which names the visitor's address in a header field. Without this, all visitors come from the proxy's network, and
     * share its limit of links that open nothing (V-L12).
     *
     * @param header the field's name, such as {@code X-Forwarded-For}; of several addresses the last counts, which is the one that the proxy saw
     * @return pages that go by it
     */
    public CandidatePages behindProxy(String header) {
        return new CandidatePages(
                relay, site, clock, cookie, limits.behind(header), codes.behind(header), minimum, brands.ofCompany());
    }

    /**
     * The same, leading whoever sends the consent form sooner than a person can fill it in to a code by mail, and refusing nobody. The time begins when the link is opened. Without this, or
     * on an installation without mail, haste leads nowhere.
     *
     * @param shortest in full seconds, such as two
     * @return pages that look at it
     */
    public CandidatePages noFasterThan(Duration shortest) {
        return new CandidatePages(relay, site, clock, cookie, limits, codes, shortest, brands.ofCompany());
    }

    /**
     * The same with each company's own name, logo and colour on the pages that its links open. What opens nothing shows nobody's.
     *
     * @param ofCompany gives a company's branding by the company's key, empty for none; asked at each request
     * @return pages that show whose they are
     */
    public CandidatePages branded(Function<String, Optional<Branding>> ofCompany) {
        return new CandidatePages(relay, site, clock, cookie, limits, codes, minimum, ofCompany);
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
                    : InvalidLink.page(layout);
        } catch (RuntimeException e) {
            LOG.error("page.failed fault={}", Faults.of(e));
            return layout.message(500, "trouble.title", layout.texts().text("trouble.text"));
        }
    }

    private WebResponse route(WebRequest request, String name, PageLayout layout) {
        // Whatever could be a link takes the one click of a mail program: whether it is one shows in no other answer.
        boolean posts = !name.isEmpty() && !FILES.contains(name);
        if (posts && !PAGES.contains(name) && !request.method().equals("OPTIONS")) {
            OptionalLong wait = limits.refused(request);
            if (wait.isPresent()) {
                return VisitLimits.busy(layout, "busy", wait.getAsLong());
            }
            WebResponse answer = serve(request, name, layout, posts);
            if (answer.status() == 404) {
                limits.failed(request);
            }
            return answer;
        }
        return serve(request, name, layout, posts);
    }

    private WebResponse serve(WebRequest request, String name, PageLayout layout, boolean posts) {
        return switch (request.method()) {
            case "OPTIONS" -> WebResponse.of(204).header("Allow", allowed(posts));
            case "GET", "HEAD" -> read(request, name, layout);
            case "POST" -> posts ? act(request, name) : notAllowed(layout, posts);
            default -> notAllowed(layout, posts);
        };
    }

    private WebResponse read(WebRequest request, String name, PageLayout layout) {
        return switch (name) {
            case "" -> opening.look(request, layout);
            case MANAGE ->
                shown(
                        request,
                        layout,
                        session -> pages.managing(session, layout).form());
            case KEEP ->
                shown(request, layout, session -> pages.keeping(session, layout).form());
            case WITHDRAW ->
                shown(
                        request,
                        layout,
                        session -> pages.withdrawal(session, layout).form());
            case COMPANY ->
                cookie.read(request)
                        .flatMap(session -> pages.company(session, layout))
                        .map(visit -> visit.page().empty())
                        .orElseGet(() -> InvalidLink.page(layout));
            // What a reload or a bookmark of an answered form asks for.
            case CONSENT, FRESH -> layout.seeOther("");
            case Site.STYLE -> Site.style();
            case BRAND_STYLE -> brands.style(request, layout);
            case BRAND_LOGO -> brands.logo(request, layout);
            default ->
                new UnsubscribePage(relay, name, layout).look().orElseGet(() -> opening.open(request, name, layout));
        };
    }

    private WebResponse shown(WebRequest request, PageLayout layout, Function<PageSession, WebResponse> page) {
        return cookie.read(request).map(page).orElseGet(() -> InvalidLink.page(layout));
    }

    private WebResponse act(WebRequest request, String name) {
        byte[] body = request.body();
        if (body.length > BODY_LIMIT) {
            return message(request, 413, "large");
        }
        boolean ours = PAGES.contains(name) || name.equals(KEEP);
        if (!ours && body.length == 0) {
            return message(request, 400, "unreadable");
        }
        if (ours ? !request.mediaType().equals(FormFields.MEDIA_TYPE) : !OneClick.isForm(request)) {
            return message(request, 415, "unreadable");
        }
        if (request.mediaType().equals(OneClick.MULTIPART)) {
            return new UnsubscribePage(relay, name, site.layout(FormFields.none(), request))
                    .act(request, FormFields.none());
        }
        Optional<FormFields> form = FormFields.parse(body);
        if (form.isEmpty()) {
            return message(request, 400, "unreadable");
        }
        FormFields typed = form.get();
        PageLayout layout = site.layout(typed, request);
        if (!ours) {
            return new UnsubscribePage(relay, name, layout).act(request, typed);
        }
        if (name.equals(FRESH)) {
            return fresh.ask(request, layout, typed);
        }
        Optional<PageSession> session = cookie.read(request)
                .filter(found -> origin.admits(request))
                .filter(found -> found.hasNonce(typed.text(ConsentPage.NONCE)));
        if (session.isEmpty()) {
            return layout.message(403, "stale.title", layout.texts().text("stale.text"));
        }
        if (name.equals(WITHDRAW)) {
            return pages.withdrawal(session.get(), layout).withdraw(typed);
        }
        if (name.equals(MANAGE)) {
            return pages.managing(session.get(), layout).act(typed);
        }
        if (name.equals(KEEP)) {
            return pages.keeping(session.get(), layout).act(typed);
        }
        if (name.equals(COMPANY)) {
            return enter(request, session.get(), layout.on(COMPANY), typed);
        }
        return pages.visit(session.get(), layout)
                .map(visit -> visit.consent(typed))
                .orElseGet(() -> InvalidLink.page(layout));
    }

    /** The page of a company's link: each request may ask for a mail, so a network has a limit of them. */
    private WebResponse enter(WebRequest request, PageSession session, PageLayout layout, FormFields typed) {
        Optional<CompanyVisit> visit = pages.company(session, layout);
        if (visit.isEmpty()) {
            return InvalidLink.page(layout);
        }
        Optional<WebResponse> busy = codes.takeCode(request, layout);
        if (busy.isPresent()) {
            return busy.get();
        }
        return visit.get().act(typed, (token, known) -> begin(request, token, layout.on(""), known));
    }

    /** From here on the way is that of a personal link. */
    private WebResponse begin(WebRequest request, RawToken token, PageLayout layout, FormFields known) {
        PageSession session = cookie.begin(request, token);
        return pages.visit(session, layout)
                .map(visit -> visit.begun(known))
                .orElseGet(() -> InvalidLink.page(layout))
                .header("Set-Cookie", cookie.write(session));
    }

    private WebResponse message(WebRequest request, int status, String key) {
        PageLayout layout = site.layout(FormFields.none(), request);
        return layout.message(status, key + ".title", layout.texts().text(key + ".text"));
    }

    private WebResponse notAllowed(PageLayout layout, boolean posts) {
        return layout.message(405, "method.title", layout.texts().text("method.text"))
                .header("Allow", allowed(posts));
    }

    private static String allowed(boolean posts) {
        return posts ? "GET, HEAD, OPTIONS, POST" : "GET, HEAD, OPTIONS";
    }
}
