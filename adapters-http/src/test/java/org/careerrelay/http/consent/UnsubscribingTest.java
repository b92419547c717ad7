package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careerrelay.http.Acme;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The unsubscribe link of a notice: looking shows a button, a POST stops the notices, and whatever is no such link is answered alike. */
class UnsubscribingTest extends PagesFixture {

    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";

    private URI stop;

    @BeforeEach
    void mailed() {
        stop = acme.unsubscribeLink();
    }

    @Test
    @Proves({"V-L17", "V-L14", "R-50", "R-02"})
    void lookingShowsAButtonAndChangesNothing() {
        List<NumberedEvent> before = acme.events();
        for (String[] headers : new String[][] {{}, {"Sec-Purpose", "prefetch;prerender"}, {"Purpose", "prefetch"}}) {
            HttpResponse<String> page = new Browser("ja").get(stop, headers);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("<form method=\"post\" action=\"" + stop.getPath() + "\"", "ご案内を停止する", "例示&lt;製作所&gt;")
                    .doesNotContain("<script", "example.jp", "山田", "//");
            assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
            assertSafe(page);
        }
        assertThat(browser.send("HEAD", stop, null).statusCode()).isEqualTo(200);
        assertThat(browser.send("OPTIONS", stop, null).statusCode()).isEqualTo(204);
        assertThat(browser.get(stop).statusCode()).as("134 ms later").isEqualTo(200);

        assertThat(acme.events()).isEqualTo(before);
        assertThat(stopped()).isFalse();
        assertThat(acme.tally(TallyKind.LANDED)).isZero();
    }

    @Test
    @Proves("R-50")
    void theButtonStopsTheNotices() {
        HttpResponse<String> page = new Browser("en").get(stop);
        HttpResponse<String> done = new Browser("ja").press(page);

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("The offers are stopped", "saiyo@example.co.jp");
        assertSafe(done);
        assertThat(stopped()).isTrue();
    }

    @Test
    @Proves({"V-L15", "R-50", "V-M11"})
    void oneClickWithoutACookieIsEnoughAndHoldsOnce() {
        acme.relay.company(Acme.KEY).reject(List.of(acme.rejection("application-18", ADDRESS)));

        for (int i = 0; i < 3; i++) {
            HttpResponse<String> done = new Browser("ja").send("POST", stop, ONE_CLICK);
            assertThat(done.statusCode()).isEqualTo(200);
            assertThat(done.headers().firstValue("Set-Cookie")).isEmpty();
        }

        assertThat(stopped()).isTrue();
        assertThat(acme.lastRejection().relay()).as("a mail that waited").isNull();
        assertThat(acme.events())
                .filteredOn(event -> event.event().type() == EventType.NOTICES_UNSUBSCRIBED)
                .hasSize(1);
        assertThat(acme.tally(TallyKind.UNSUBSCRIBED)).isOne();
        assertThat(consent(willing()).statusCode())
                .as("the other link is as it was")
                .isEqualTo(200);
    }

    @Test
    @Proves("V-L15")
    void aConsentIsNotChanged() {
        consent(willing());
        int steps = acme.steps().size();
        assertThat(new Browser("ja").send("POST", stop, ONE_CLICK).statusCode()).isEqualTo(200);
        assertThat(acme.steps()).hasSize(steps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"boundary=x1", "boundary=\"x1\"", "charset=utf-8; boundary=x1"})
    @Proves("V-L15")
    void aMultipartFormIsOneToo(String parameters) {
        String body =
                "--x1\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x1--\r\n";
        HttpResponse<String> done =
                new Browser("ja").send("POST", stop, body, "Content-Type", "multipart/form-data; " + parameters);
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(stopped()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|application/x-www-form-urlencoded|400",
                "''|text/plain|400",
                "List-Unsubscribe=|application/x-www-form-urlencoded|400",
                "List-Unsubscribe=Two-Clicks|application/x-www-form-urlencoded|400",
                "List-Unsubscribe=One-Click&List-Unsubscribe=One-Click|application/x-www-form-urlencoded|400",
                "x=%zz|application/x-www-form-urlencoded|400",
                "List-Unsubscribe=One-Click|text/plain|415",
                "List-Unsubscribe=One-Click|multipart/form-data|400",
                "--x List-Unsubscribe One-Click --x--|multipart/form-data; boundary=x|400"
            })
    @Proves({"V-L16", "R-36"})
    void whatDoesNotSayItStopsNothingWhateverTheLink(String body, String type, int status) {
        for (URI target : List.of(stop, link, machine.uri("/r/nonsense"))) {
            HttpResponse<String> answer = new Browser("ja").send("POST", target, body, "Content-Type", type);
            assertThat(answer.statusCode()).isEqualTo(status);
            assertSafe(answer);
        }
        assertThat(stopped()).isFalse();
    }

    @Test
    void whatIsTooLongIsNotRead() {
        assertThat(new Browser("ja")
                        .send("POST", stop, ONE_CLICK + "&a=" + "b".repeat(70_000))
                        .statusCode())
                .isEqualTo(413);
        assertThat(stopped()).isFalse();
    }

    @Test
    @Proves({"R-50", "R-36", "V-L10"})
    void everyOtherLinkIsAnsweredAlike() {
        String token = stop.getPath().substring("/r/".length());
        List<String> others = new ArrayList<>(List.of(
                link.getPath().substring("/r/".length()),
                "unknown",
                "a".repeat(43),
                "a".repeat(5000),
                token + ")",
                token + "%E3%80%82",
                foreignToken()));
        for (int i = 0; i < token.length(); i += 3) {
            char other = token.charAt(i) == 'b' ? 'c' : 'b';
            others.add(token.substring(0, i) + other + token.substring(i + 1));
            others.add(token.substring(0, Math.max(1, i)));
        }
        String invalid = new Browser("ja").get(machine.uri("/r/unknown")).body();

        assertThat(others).allSatisfy(name -> {
            HttpResponse<String> answer = new Browser("ja").send("POST", machine.uri("/r/" + name), ONE_CLICK);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(invalid);
        });
        assertThat(stopped()).isFalse();
        URI upper = machine.uri("/r/" + token.toUpperCase(Locale.ROOT));
        assertThat(new Browser("ja").send("POST", upper, ONE_CLICK).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theOtherLanguageIsOfTheSamePage() {
        HttpResponse<String> page = browser.get(stop);
        assertThat(page.body()).contains("href=\"" + stop.getPath() + "?lang=en\"");
        assertThat(browser.get(URI.create(stop + "?lang=en")).body()).contains("<html lang=\"en\">", "Stop the offers");
    }

    private boolean stopped() {
        return acme.isSuppressed(ADDRESS);
    }

    /** A token of the right form, signed by somebody else. */
    private String foreignToken() {
        try (Acme other = new Acme(acme.clock, machine.uri("/r/"), (partner, messages) -> List.of())) {
            other.reject("application-1", ADDRESS);
            return other.unsubscribeLink().getPath().substring("/r/".length());
        }
    }
}
