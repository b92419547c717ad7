package org.careerrelay.http.consent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyLinkVisit;
import org.careerrelay.http.WebHandler;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.http.internal.PublicUrl;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.pii.Faults;
import org.careerrelay.model.pii.Pii;
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
    private static final String STYLE = "style.css";
    static final String BRAND_STYLE = "brand.css";
    static final String BRAND_LOGO = "logo";
    private static final Set<String> FILES = Set.of(STYLE, BRAND_STYLE, BRAND_LOGO);
    private static final int BODY_LIMIT = 64 * 1024;
    private final CareerRelay relay;
    private final InstantSource clock;
    private final URI publicBase;
    private final String base;
    private final PageCookie cookie;
    private final RequestOrigin origin;
    private final byte[] style;
    private final VisitLimits limits;
    private final VisitLimits codes;
    private final Duration minimum;
    private final Function<String, Optional<Branding>> brandings;

    private CandidatePages(
            CareerRelay relay,
            URI base,
            InstantSource clock,
            PageCookie cookie,
            VisitLimits limits,
            VisitLimits codes,
            Duration minimum,
            Function<String, Optional<Branding>> brandings) {
        this.relay = relay;
        this.clock = clock;
        this.publicBase = base;
        this.base = base.getRawPath();
        this.cookie = cookie;
        this.origin = new RequestOrigin(base);
        this.style = resource(STYLE);
        this.limits = limits;
        this.codes = codes;
        this.minimum = minimum;
        this.brandings = brandings;
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
        String text = PublicUrl.checked(linksAt).toString();
        URI base = URI.create(text.endsWith("/") ? text : text + "/");
        PageCookie cookie = new PageCookie(base, keys, clock, random);
        return new CandidatePages(
                relay,
                base,
                clock,
                cookie,
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
                relay, publicBase, clock, cookie, limits.behind(header), codes.behind(header), minimum, brandings);
    }

    /**
     * The same, leading whoever sends the consent form sooner than a person can fill it in to a code by mail, and refusing nobody. The time begins when the link is opened. Without this, or
     * on an installation without mail, haste leads nowhere.
     *
     * @param shortest in full seconds, such as two
     * @return pages that look at it
     */
    public CandidatePages noFasterThan(Duration shortest) {
        return new CandidatePages(relay, publicBase, clock, cookie, limits, codes, shortest, brandings);
    }

    /**
     * The same with each company's own name, logo and colour on the pages that its links open. What opens nothing shows nobody's.
     *
     * @param ofCompany gives a company's branding by the company's key, empty for none; asked at each request
     * @return pages that show whose they are
     */
    public CandidatePages branded(Function<String, Optional<Branding>> ofCompany) {
        return new CandidatePages(relay, publicBase, clock, cookie, limits, codes, minimum, ofCompany);
    }

    /**
     * Where the pages lie on their host: what they are to be mounted at.
     *
     * @return the path with a slash at both ends
     */
    public String basePath() {
        return base;
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
        PageLayout layout = layout(query, request);
        try {
            return request.path().startsWith(base)
                    ? route(request, request.path().substring(base.length()), layout)
                    : invalid(layout);
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
                return layout.message(429, "busy.title", layout.texts().text("busy.text", wait.getAsLong()))
                        .header("Retry-After", Long.toString(wait.getAsLong()));
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
            case "" -> look(request, layout);
            case MANAGE ->
                cookie.read(request)
                        .map(session -> managing(session, layout).form())
                        .orElseGet(() -> invalid(layout));
            case KEEP ->
                cookie.read(request)
                        .map(session -> keeping(session, layout).form())
                        .orElseGet(() -> invalid(layout));
            case COMPANY ->
                cookie.read(request)
                        .flatMap(session -> company(session, layout))
                        .map(visit -> visit.page().empty())
                        .orElseGet(() -> invalid(layout));
            // What a reload or a bookmark of an answered form asks for.
            case CONSENT, FRESH -> seeOther(layout, "");
            case WITHDRAW ->
                cookie.read(request)
                        .map(session -> withdrawal(session, layout).form())
                        .orElseGet(() -> invalid(layout));
            case STYLE -> WebResponse.of(200).body("text/css; charset=utf-8", style);
            case BRAND_STYLE ->
                branding(request)
                        .map(found -> WebResponse.of(200).text("text/css", found.style()))
                        .orElseGet(() -> invalid(layout));
            case BRAND_LOGO ->
                branding(request)
                        .map(Branding::logo)
                        .map(logo -> WebResponse.of(200).body(logo.mediaType(), logo.bytes()))
                        .orElseGet(() -> invalid(layout));
            default -> new UnsubscribePage(relay, name, layout).look().orElseGet(() -> open(request, name, layout));
        };
    }

    /** Who came by a manage link is asked who they are; nobody is shown a notice that they cannot agree to. */
    private WebResponse look(WebRequest request, PageLayout layout) {
        return visit(request, layout)
                .map(Visit::look)
                .orElseGet(() -> cookie.read(request)
                        .flatMap(session -> elsewhere(session, layout))
                        .orElseGet(() -> invalid(layout)));
    }

    /** Where a link leads that is no personal one. */
    private Optional<WebResponse> elsewhere(PageSession session, PageLayout layout) {
        if (relay.candidate(session.token()).manages()) {
            return Optional.of(seeOther(layout, MANAGE));
        }
        return relay.companyLink(session.token()).look().map(said -> seeOther(layout, COMPANY));
    }

    /** The link itself: the token goes into the cookie and out of the address bar. Doing it again is harmless. */
    private WebResponse open(WebRequest request, String name, PageLayout layout) {
        RawToken token = RawToken.of(name.length() > PageSession.TOKEN_LIMIT ? "" : name);
        CandidateDesk desk = relay.candidate(token);
        boolean invited = desk.look(layout.texts().locale()).isPresent();
        boolean everybodys = !invited && relay.companyLink(token).look().isPresent();
        if (!invited && !everybodys && !desk.manages()) {
            // The cookie is for the page of withdrawal; whatever was asked for gets one, all of the same length.
            return invalid(layout).header("Set-Cookie", cookie.write(cookie.begin(request, token)));
        }
        if (request.method().equals("HEAD")) {
            return WebResponse.of(200);
        }
        if (invited && !RequestOrigin.isPrefetch(request)) {
            desk.visited();
        }
        return seeOther(layout, invited ? "" : everybodys ? COMPANY : MANAGE)
                .header("Set-Cookie", cookie.write(cookie.begin(request, token)));
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
            return new UnsubscribePage(relay, name, layout(FormFields.none(), request)).act(request, FormFields.none());
        }
        Optional<FormFields> form = FormFields.parse(body);
        if (form.isEmpty()) {
            return message(request, 400, "unreadable");
        }
        FormFields typed = form.get();
        PageLayout layout = layout(typed, request);
        if (!ours) {
            return new UnsubscribePage(relay, name, layout).act(request, typed);
        }
        if (name.equals(FRESH)) {
            return fresh(request, layout, typed);
        }
        Optional<PageSession> session = cookie.read(request)
                .filter(found -> origin.admits(request))
                .filter(found -> found.hasNonce(typed.text(ConsentPage.NONCE)));
        if (session.isEmpty()) {
            return layout.message(403, "stale.title", layout.texts().text("stale.text"));
        }
        if (name.equals(WITHDRAW)) {
            return withdrawal(session.get(), layout).withdraw(typed);
        }
        if (name.equals(MANAGE)) {
            return managing(session.get(), layout).act(typed);
        }
        if (name.equals(KEEP)) {
            return keeping(session.get(), layout).act(typed);
        }
        if (name.equals(COMPANY)) {
            return enter(request, session.get(), layout.on(COMPANY), typed);
        }
        return visit(session.get(), layout).map(visit -> visit.consent(typed)).orElseGet(() -> invalid(layout));
    }

    /** Links once more: for whoever has none that works, and so has no page with a nonce. At most a mail a day comes of it. */
    private WebResponse fresh(WebRequest request, PageLayout layout, FormFields typed) {
        if (!origin.admits(request)) {
            return layout.message(403, "stale.title", layout.texts().text("stale.text"));
        }
        String address = FreshLinkForm.address(typed);
        if (address.isEmpty()) {
            FormMarkup form = new FreshLinkForm(layout).withoutAddress(typed);
            Markup main = form.summary().raw(unopened(layout, new FreshLinkForm(layout).main(form)));
            return layout.errorPage(422, layout.texts().text("invalid.title"), main);
        }
        OptionalLong wait = codes.refused(request);
        if (wait.isPresent()) {
            return busy(layout, wait.getAsLong());
        }
        codes.failed(request);
        RawToken tried = cookie.read(request).map(PageSession::token).orElseGet(() -> RawToken.of(""));
        relay.freshLink(tried, Pii.of(address));
        return layout.message(
                200,
                "fresh.sent.title",
                layout.texts().text("fresh.sent.text"),
                layout.texts().text("invalid.ask"));
    }

    private static WebResponse busy(PageLayout layout, long seconds) {
        return layout.message(429, "company.busy.title", layout.texts().text("company.busy.text", seconds))
                .header("Retry-After", Long.toString(seconds));
    }

    /** The page of a company's link: each request may ask for a mail, so a network has a limit of them. */
    private WebResponse enter(WebRequest request, PageSession session, PageLayout layout, FormFields typed) {
        Optional<CompanyVisit> visit = company(session, layout);
        if (visit.isEmpty()) {
            return invalid(layout);
        }
        OptionalLong wait = codes.refused(request);
        if (wait.isPresent()) {
            return busy(layout, wait.getAsLong());
        }
        codes.failed(request);
        return visit.get().act(typed, (token, known) -> begin(request, token, layout.on(""), known));
    }

    /** From here on the way is that of a personal link. */
    private WebResponse begin(WebRequest request, RawToken token, PageLayout layout, FormFields known) {
        PageSession session = cookie.begin(request, token);
        return visit(session, layout)
                .map(visit -> visit.begun(known))
                .orElseGet(() -> invalid(layout))
                .header("Set-Cookie", cookie.write(session));
    }

    private Optional<CompanyVisit> company(PageSession session, PageLayout layout) {
        CompanyLinkVisit desk = relay.companyLink(session.token());
        return desk.look()
                .map(said -> new CompanyVisit(
                        desk,
                        new CompanyPage(branded(session, layout).on(COMPANY), said, session.nonce()),
                        clock.instant()));
    }

    private Optional<Visit> visit(WebRequest request, PageLayout layout) {
        return cookie.read(request).flatMap(session -> visit(session, layout));
    }

    private Optional<Visit> visit(PageSession session, PageLayout layout) {
        CandidateDesk desk = relay.candidate(session.token());
        Optional<Invitation> invitation = desk.look(layout.texts().locale());
        Instant now = clock.instant();
        return invitation.map(found -> new Visit(
                desk, found, branded(session, layout), session.nonce(), FormEvidence.of(session, now), minimum, now));
    }

    private Withdrawal withdrawal(PageSession session, PageLayout layout) {
        return new Withdrawal(
                relay.candidate(session.token()), branded(session, layout), session.nonce(), clock.instant());
    }

    private KeepPage keeping(PageSession session, PageLayout layout) {
        return new KeepPage(
                relay.candidate(session.token()).community(),
                branded(session, layout),
                session.nonce(),
                clock.instant());
    }

    private Managing managing(PageSession session, PageLayout layout) {
        Instant now = clock.instant();
        return new Managing(
                relay.candidate(session.token()),
                branded(session, layout),
                session.nonce(),
                FormEvidence.of(session, now),
                now,
                publicBase.toString());
    }

    private PageLayout branded(PageSession session, PageLayout layout) {
        return branding(session).map(layout::of).orElse(layout);
    }

    private Optional<Branding> branding(WebRequest request) {
        return cookie.read(request).flatMap(this::branding);
    }

    /** Of a link that opens something alone: what opens nothing looks alike. */
    private Optional<Branding> branding(PageSession session) {
        return relay.candidate(session.token())
                .company()
                .or(() -> relay.companyLink(session.token()).company())
                .flatMap(brandings);
    }

    /** The one answer to every link that opens nothing: unknown, expired, revoked, malformed, or no cookie at all. */
    static WebResponse invalid(PageLayout layout) {
        return layout.page(
                404, layout.texts().text("invalid.title"), unopened(layout, new FreshLinkForm(layout).empty()));
    }

    private static Markup unopened(PageLayout layout, Markup fresh) {
        PageTexts texts = layout.texts();
        return layout.heading(texts.text("invalid.title"))
                .element("p", texts.text("invalid.text"))
                .raw(fresh)
                .element("p", texts.text("invalid.ask"))
                .raw(layout.link(WITHDRAW, texts.text("thanks.withdraw")))
                .raw(layout.link(MANAGE, texts.text("manage.link")));
    }

    private static WebResponse seeOther(PageLayout layout, String page) {
        return WebResponse.of(303).header("Location", layout.address(page));
    }

    private WebResponse message(WebRequest request, int status, String key) {
        PageLayout layout = layout(FormFields.none(), request);
        return layout.message(status, key + ".title", layout.texts().text(key + ".text"));
    }

    private WebResponse notAllowed(PageLayout layout, boolean posts) {
        return layout.message(405, "method.title", layout.texts().text("method.text"))
                .header("Allow", allowed(posts));
    }

    private static String allowed(boolean posts) {
        return posts ? "GET, HEAD, OPTIONS, POST" : "GET, HEAD, OPTIONS";
    }

    private PageLayout layout(FormFields fields, WebRequest request) {
        return new PageLayout(base, PageTexts.of(fields.text(ConsentPage.LANGUAGE), request));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(CandidatePages.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
