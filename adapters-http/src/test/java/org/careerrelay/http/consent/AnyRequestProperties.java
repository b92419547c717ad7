package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.careerrelay.http.Acme;
import org.careerrelay.http.MovableClock;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.tck.Proves;

/** Whatever is sent, the pages answer with what they say they do, safely, and nobody consents or withdraws by it. */
class AnyRequestProperties {

    private static final URI BASE = URI.create("http://127.0.0.1:8080/r/");
    private static final Set<Integer> STATUSES = Set.of(200, 204, 303, 400, 403, 404, 405, 413, 415, 422, 429);

    private static Acme acme;
    private static CandidatePages pages;
    private static String token;
    private static List<NumberedEvent> before;

    @BeforeContainer
    static void start() {
        acme = new Acme(new MovableClock(Acme.START), BASE, (partner, messages) -> List.of());
        pages = CandidatePages.at(BASE, acme.relay, acme.keys, acme.clock, new SecureRandom());
        token = acme.reject("application-17", "taro@example.jp").getPath().substring("/r/".length());
        before = acme.events();
    }

    @AfterContainer
    static void stop() {
        acme.close();
    }

    @Property(tries = 500)
    @Proves({"R-02", "R-35"})
    void isAnsweredAsThePagesSay(@ForAll("requests") WebRequest request) {
        WebResponse answer = pages.handle(request);

        assertThat(STATUSES).contains(answer.status());
        assertThat(answer.header("Content-Security-Policy")).isPresent();
        assertThat(answer.header("Cache-Control")).contains("no-store");
        answer.headers().forEach((name, value) -> assertThat(value).doesNotContain("\r", "\n"));
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("<script", "taro@example.jp");
        assertThat(acme.events()).isEqualTo(before);
    }

    @Provide
    Arbitrary<WebRequest> requests() {
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(40);
        Arbitrary<String> method =
                Arbitraries.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "get", "", "GÉT");
        Arbitrary<String> name = Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "consent",
                        "withdraw",
                        "manage",
                        "style.css",
                        token,
                        "../r/",
                        "//",
                        "%2e%2e/",
                        token + "%00"),
                anything);
        Arbitrary<String> path = name.flatMap(last -> Arbitraries.of("/r/" + last, "/r/" + last, "/" + last, last));
        Arbitrary<String> pair = Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.of(
                                        "lang", "nonce", "proof", "purpose", "adult", "action", "List-Unsubscribe"),
                                anything),
                        Arbitraries.oneOf(
                                Arbitraries.of(
                                        "ja",
                                        "en",
                                        "yes",
                                        "erase",
                                        "AGENCY_REGISTRATION",
                                        "One-Click",
                                        "%zz",
                                        "%0d%0a"),
                                anything))
                .as((key, value) -> key + "=" + value);
        Arbitrary<String> form = pair.list().ofMaxSize(6).map(pairs -> String.join("&", pairs));
        Arbitrary<Map<String, List<String>>> headers = Arbitraries.maps(
                        Arbitraries.oneOf(
                                Arbitraries.of(
                                        "Cookie",
                                        "Origin",
                                        "Content-Type",
                                        "Accept-Language",
                                        "Sec-Purpose",
                                        "X-Forwarded-For",
                                        "Host"),
                                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12)),
                        Arbitraries.oneOf(
                                        Arbitraries.of(
                                                "career-relay=x",
                                                "application/x-www-form-urlencoded",
                                                "multipart/form-data; boundary=x",
                                                "http://127.0.0.1:8080",
                                                "https://evil.example",
                                                "prefetch",
                                                "ja;q=1,*"),
                                        anything)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .ofMaxSize(5);
        Arbitrary<byte[]> body = Arbitraries.oneOf(
                form.map(text -> text.getBytes(StandardCharsets.UTF_8)),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(200),
                Arbitraries.of(new byte[65_537]));
        return Combinators.combine(method, path, form, headers, body)
                .as((verb, where, query, fields, bytes) -> WebRequest.of(verb, where, query, fields, bytes));
    }
}
