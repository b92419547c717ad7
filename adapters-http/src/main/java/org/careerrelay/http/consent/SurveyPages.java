package org.careerrelay.http.consent;

import java.net.URI;
import java.util.Optional;
import org.careerrelay.CareerRelay;
import org.careerrelay.SurveyVisit;
import org.careerrelay.http.WebHandler;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.pii.Faults;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.survey.SurveyInvitation;
import org.careerrelay.model.survey.SurveyOpinion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page of a survey of applicants (D03): five points, and how likely they are to recommend the company. Below the base path lie {@code {token}} and
 * {@code style.css}. No cookie, no script; a field for words of their own only where the company asks for it, with what erases them again. GET, HEAD and OPTIONS change nothing; a POST from elsewhere is refused. Neither token nor answer
 * is logged. Japanese and English. Thread-safe.
 *
 * <p>Answers: 200; 403 from elsewhere; 404 for what opens nothing, and the same byte for byte for what opens nothing any more; 405; 413; 415; 422 with the form again; 500.
 * A link that was used shows and answers what one shows that was not: whoever finds it learns nothing.
 */
public final class SurveyPages implements WebHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SurveyPages.class);
    private static final String ALLOWED = "GET, HEAD, OPTIONS, POST";
    /** A comment of the longest form, each character of it written as nine. */
    private static final int BODY_LIMIT = 8 * 1024;

    private final CareerRelay relay;
    private final Site site;
    private final RequestOrigin origin;

    private SurveyPages(CareerRelay relay, Site site) {
        this.relay = relay;
        this.site = site;
        this.origin = new RequestOrigin(site.base());
    }

    /**
     * The pages of an engine.
     *
     * @param surveysAt the base URL of survey links, as people's browsers see it, another than that of relay links; https, or http on this machine
     * @param relay the engine
     * @return the pages
     * @throws IllegalArgumentException when it is no such URL
     */
    public static SurveyPages at(URI surveysAt, CareerRelay relay) {
        return new SurveyPages(relay, Site.at(surveysAt));
    }

    /**
     * Where the pages lie on their host: what they are to be mounted at.
     *
     * @return the path with a slash at both ends
     */
    public String basePath() {
        return site.path();
    }

    /**
     * The link of an invitation, to be sent to the applicant and kept nowhere.
     *
     * @param invitation the invitation
     * @return the link
     */
    public URI link(SurveyInvitation invitation) {
        return URI.create(site.base() + invitation.token().reveal());
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
                    : unknown(layout);
        } catch (RuntimeException e) {
            LOG.error("page.failed fault={}", Faults.of(e));
            return layout.message(500, "trouble.title", layout.texts().text("trouble.text"));
        }
    }

    private WebResponse route(WebRequest request, String name, PageLayout layout) {
        return switch (request.method()) {
            case "OPTIONS" -> WebResponse.of(204).header("Allow", ALLOWED);
            case "GET", "HEAD" -> name.equals(Site.STYLE) ? Site.style() : look(name, layout.on(name));
            case "POST" -> act(request, name);
            default -> message(405, "method", layout).header("Allow", ALLOWED);
        };
    }

    private WebResponse look(String name, PageLayout layout) {
        return visit(name)
                .questions()
                .map(questions -> new SurveyPage(layout, name, questions).form(200, FormFields.none()))
                .orElseGet(() -> unknown(layout));
    }

    private WebResponse act(WebRequest request, String name) {
        PageLayout plain = site.layout(FormFields.none(), request);
        if (request.body().length > BODY_LIMIT) {
            return message(413, "large", plain);
        }
        if (!request.mediaType().equals(FormFields.MEDIA_TYPE)) {
            return message(415, "unreadable", plain);
        }
        Optional<FormFields> form = FormFields.parse(request.body());
        if (form.isEmpty()) {
            return message(400, "unreadable", plain);
        }
        PageLayout layout = site.layout(form.get(), request).on(name);
        if (!origin.admits(request)) {
            return message(403, "stale", layout);
        }
        SurveyVisit visit = visit(name);
        return visit.questions()
                .map(questions -> {
                    SurveyPage page = new SurveyPage(layout, name, questions);
                    if (questions.erasable() && SurveyPage.erases(form.get())) {
                        return visit.eraseComment() ? page.erased() : unknown(layout);
                    }
                    Optional<SurveyOpinion> opinion = SurveyPage.opinion(form.get());
                    return opinion.isEmpty() ? page.form(422, form.get()) : page.outcome(visit.answer(opinion.get()));
                })
                .orElseGet(() -> unknown(layout));
    }

    private SurveyVisit visit(String name) {
        return relay.survey(RawToken.of(name.length() > PageSession.TOKEN_LIMIT ? "" : name));
    }

    static WebResponse unknown(PageLayout layout) {
        return message(404, "survey.unknown", layout);
    }

    private static WebResponse message(int status, String key, PageLayout layout) {
        return layout.message(status, key + ".title", layout.texts().text(key + ".text"));
    }
}
