package org.careerrelay.http.consent;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.careerrelay.CandidateDesk;
import org.careerrelay.http.WebResponse;
import org.careerrelay.json.DisclosureHtml;
import org.careerrelay.json.DisclosureJson;
import org.careerrelay.json.ProvisionExtractJson;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.provision.ProvisionExtract;
import org.careerrelay.model.receipt.Proven;
import org.careerrelay.model.rights.Disclosure;
import org.careerrelay.model.rights.RequestAnswer;
import org.careerrelay.model.rights.RequestKind;

/**
 * Requests of somebody who has proved to be the addressee: what is held is handed out at once as files, a correction and a stop are told
 * what happens next and until when.
 *
 * @param desk the link's door
 * @param page the page they come from
 * @param now when
 */
record Requesting(CandidateDesk desk, ManagePage page, Instant now) {

    static final String DISCLOSURE_HTML = "disclosure-html";
    static final String DISCLOSURE_JSON = "disclosure-json";
    static final String PROVISIONS_HTML = "provisions-html";
    static final String PROVISIONS_JSON = "provisions-json";
    static final String PORTABILITY = "portability-json";
    static final String CORRECTION = "correction";
    static final String STOP = "stop";

    /** The buttons, below one proof. */
    static Markup form(ManagePage page, FormFields typed) {
        return page.begin()
                .raw(page.kept(typed))
                .raw("<fieldset>\n")
                .element("legend", page.text("request.title"))
                .element("p", page.text("request.text"))
                .raw(page.button(DISCLOSURE_HTML, "request.disclosure.html"))
                .raw(page.button(DISCLOSURE_JSON, "request.disclosure.json"))
                .raw(page.button(PROVISIONS_HTML, "request.provisions.html"))
                .raw(page.button(PROVISIONS_JSON, "request.provisions.json"))
                .raw(page.button(PORTABILITY, "request.portability"))
                .raw("</fieldset>\n<fieldset>\n")
                .element("legend", page.text("request.act"))
                .element("p", page.text("request.stop.text"))
                .raw(page.button(STOP, "request.stop"))
                .raw(page.button(CORRECTION, "request.correction"))
                .raw("</fieldset>\n</form>\n");
    }

    WebResponse act(FormFields typed, Pii<String> proof) {
        return switch (typed.text(ManagePage.ACTION)) {
            case DISCLOSURE_HTML -> disclosure(typed, proof, RequestKind.DISCLOSURE, true);
            case DISCLOSURE_JSON -> disclosure(typed, proof, RequestKind.DISCLOSURE, false);
            case PORTABILITY -> disclosure(typed, proof, RequestKind.PORTABILITY, false);
            case PROVISIONS_HTML -> provisions(typed, proof, true);
            case PROVISIONS_JSON -> provisions(typed, proof, false);
            case STOP -> request(typed, proof, RequestKind.STOP, "stopped");
            default -> request(typed, proof, RequestKind.CORRECTION, "correction");
        };
    }

    private WebResponse disclosure(FormFields typed, Pii<String> proof, RequestKind kind, boolean html) {
        Proven<Disclosure> proven = desk.disclose(proof, kind);
        if (!(proven instanceof Proven.Shown<Disclosure> shown)) {
            return Managing.unproven(page, now, typed, proven);
        }
        String name = kind == RequestKind.PORTABILITY ? "my-data" : "disclosure";
        String text = html ? DisclosureHtml.write(shown.value()) : DisclosureJson.write(shown.value());
        return file(name, html, text.getBytes(StandardCharsets.UTF_8));
    }

    private WebResponse provisions(FormFields typed, Pii<String> proof, boolean html) {
        Proven<ProvisionExtract> proven = desk.provisions(proof);
        if (!(proven instanceof Proven.Shown<ProvisionExtract> shown)) {
            return Managing.unproven(page, now, typed, proven);
        }
        return file(
                "provisions",
                html,
                html
                        ? ProvisionExtractJson.writeHtml(
                                shown.value(), page.layout().texts().locale(), Programme.JAPAN)
                        : ProvisionExtractJson.write(shown.value()));
    }

    private WebResponse request(FormFields typed, Pii<String> proof, RequestKind kind, String texts) {
        Proven<RequestAnswer> proven = desk.request(proof, kind);
        if (!(proven instanceof Proven.Shown<RequestAnswer> shown)) {
            return Managing.unproven(page, now, typed, proven);
        }
        String due = page.day(shown.value().request().dueAt());
        return page.layout()
                .message(
                        200,
                        texts + ".title",
                        page.text(texts + ".text"),
                        page.text("request.due", due),
                        page.text("invalid.ask"));
    }

    private static WebResponse file(String name, boolean html, byte[] bytes) {
        return Managing.file(
                name + (html ? ".html" : ".json"), html ? "text/html; charset=utf-8" : "application/json", bytes);
    }
}
