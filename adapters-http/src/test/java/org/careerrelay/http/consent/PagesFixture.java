package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.http.Acme;
import org.careerrelay.http.Loopback;
import org.careerrelay.http.Mount;
import org.careerrelay.http.MovableClock;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.storage.Storage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The pages of a real company, mounted on a real server, and a browser. */
abstract class PagesFixture {

    static final String ADDRESS = "taro@example.jp";

    Loopback machine;
    Acme acme;
    Browser browser;
    CandidatePages pages;
    URI link;

    @BeforeEach
    void start() {
        machine = new Loopback();
        URI base = machine.uri("/r/");
        AgencyTransport agency = (partner, messages) -> messages.stream()
                .<Delivery>map(message -> new Delivery.Delivered())
                .toList();
        acme = new Acme(new MovableClock(Acme.START), base, agency, storage());
        pages = CandidatePages.at(base, acme.relay, acme.keys, acme.clock, new SecureRandom());
        Mount.on(machine.server(), pages.basePath(), pages);
        browser = new Browser("ja");
        link = acme.reject("application-17", ADDRESS);
    }

    @AfterEach
    void stop() {
        acme.close();
        machine.close();
    }

    /** Where the company's engine keeps its state. */
    Storage storage() {
        return MemoryStorage.create();
    }

    /** A form as a willing person fills it in. */
    static Map<String, String> willing() {
        Map<String, String> fields = new HashMap<>();
        fields.put("purpose", "AGENCY_REGISTRATION");
        fields.put("adult", "yes");
        fields.put("proof", ADDRESS);
        fields.put("name", "山田 太郎");
        fields.put("mail", "taro.private@example.com");
        fields.put("wishes", "東京\r\n経理");
        return fields;
    }

    static Map<String, String> but(Map<String, String> fields, String name, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    HttpResponse<String> consent(Map<String, String> fields) {
        return browser.submit(browser.open(link), "/r/consent", fields);
    }

    /** What every answer carries. */
    static void assertSafe(HttpResponse<?> response) {
        Map<String, List<String>> headers = response.headers().map();
        assertThat(headers.get("Cache-Control")).containsExactly("no-store");
        assertThat(headers.get("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.get("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'self'; frame-ancestors 'none'; form-action 'self'");
        assertThat(headers.get("X-Robots-Tag")).containsExactly("noindex");
        assertThat(headers.get("X-Content-Type-Options")).containsExactly("nosniff");
    }
}
