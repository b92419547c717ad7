package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.careerrelay.http.Acme;
import org.careerrelay.http.WebRequest;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking changes nothing but the unverified counter. */
class LookingTest extends PagesFixture {

    private static final Pattern ADDRESSES = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

    @Test
    @Proves({"V-L1", "R-02"})
    void threeVisitsLeaveThreeMarksOnTheUnverifiedCounterAndNothingElse() {
        Snapshot before = snapshot();

        for (int i = 0; i < 3; i++) {
            HttpResponse<String> response = new Browser("ja").get(link);
            assertThat(response.statusCode()).isEqualTo(303);
            assertSafe(response);
            acme.clock.pass(Duration.ofSeconds(10));
        }

        assertThat(snapshot()).isEqualTo(before);
        assertThat(acme.referral().state()).isEqualTo(ReferralState.MAILED);
        assertThat(acme.tally(TallyKind.LANDED)).isEqualTo(3);
    }

    @Test
    @Proves("A07")
    void aThousandVisitsMakeNoReferral() {
        for (int i = 0; i < 1000; i++) {
            browser.open(link);
        }
        assertThat(acme.tally(TallyKind.CONSENTED)).isZero();
        assertThat(acme.relay.company(Acme.KEY).credits(Acme.AGENCY).progress()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"HEAD, 200", "OPTIONS, 204"})
    @Proves({"V-L2", "R-02"})
    void headAndOptionsChangeNothingAtAll(String method, int status) {
        Snapshot before = snapshot();

        HttpResponse<String> response = browser.send(method, link, null);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).isEmpty();
        assertSafe(response);
        assertThat(snapshot()).isEqualTo(before);
        assertThat(acme.tally(TallyKind.LANDED)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"Purpose, prefetch", "Sec-Purpose, prefetch", "Sec-Purpose, prefetch;prerender", "X-Moz, prefetch"})
    @Proves({"V-L3", "R-02"})
    void aPrefetchGetsTheSamePageAndChangesNothingAtAll(String header, String value) {
        Snapshot before = snapshot();

        HttpResponse<String> prefetched = browser.get(link, header, value);
        HttpResponse<String> page = browser.open(link);

        assertThat(prefetched.statusCode()).isEqualTo(303);
        assertThat(prefetched.headers().firstValue("Location")).contains("/r/?lang=ja");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(snapshot()).isEqualTo(before);
        assertThat(acme.tally(TallyKind.LANDED))
                .as("the visit, not the prefetch")
                .isEqualTo(1);
    }

    @Test
    void theTokenGoesIntoASealedCookieAndOutOfTheAddressBar() {
        HttpResponse<String> response = browser.get(link);
        String token = link.getPath().substring("/r/".length());
        String set = response.headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(response.headers().firstValue("Location").orElseThrow()).doesNotContain(token);
        assertThat(set)
                .contains("; Path=/r;", "; Max-Age=3600", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(set).doesNotContain(token);
        assertThat(browser.open(link).body()).doesNotContain(token);
    }

    @Test
    void behindHttpsTheCookieTravelsOverTlsOnly() {
        URI base = URI.create("https://jobs.example.co.jp/r");
        CandidatePages secure = CandidatePages.at(base, acme.relay, acme.keys, acme.clock, new SecureRandom());
        WebRequest request = WebRequest.of("GET", link.getPath(), "", Map.of(), new byte[0]);

        assertThat(secure.basePath()).isEqualTo("/r/");
        assertThat(secure.handle(request).header("Set-Cookie"))
                .get()
                .asString()
                .endsWith("; Path=/r; Max-Age=3600; HttpOnly; SameSite=Lax; Secure");
        assertThatThrownBy(() -> CandidatePages.at(
                        URI.create("http://jobs.example.co.jp/r/"),
                        acme.relay,
                        acme.keys,
                        acme.clock,
                        new SecureRandom()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCookieLivesForAnHour() {
        browser.open(link);

        acme.clock.pass(Duration.ofMinutes(59));
        assertThat(browser.get(machine.uri("/r/")).statusCode()).isEqualTo(200);
        acme.clock.pass(Duration.ofMinutes(2));
        assertThat(browser.get(machine.uri("/r/")).statusCode()).isEqualTo(404);
    }

    @Test
    void openingTheLinkAgainLeavesTheFormInAnotherTabUsable() {
        HttpResponse<String> first = browser.open(link);
        browser.open(link);

        assertThat(browser.submit(first, "/r/consent", willing()).statusCode()).isEqualTo(200);
    }

    @Test
    @Proves("R-03")
    void everyBoxIsUntickedAtFirst() {
        String page = browser.open(link).body();

        assertThat(page).contains("value=\"AGENCY_REGISTRATION\"", "value=\"FEEDBACK_TO_COMPANY\"", "id=\"adult\"");
        assertThat(page).doesNotContain(" checked", "<script", "http-equiv");
    }

    @Test
    @Proves({"V-L20", "R-39"})
    void noPageNamesAForeignHost() {
        HttpResponse<String> form = browser.open(link);
        List<HttpResponse<String>> pages = List.of(
                form,
                browser.submit(form, "/r/consent", but(willing(), "proof", "")),
                browser.submit(form, "/r/consent", but(willing(), "proof", "other@example.jp")),
                browser.submit(form, "/r/consent", willing()),
                browser.get(machine.uri("/r/withdraw")),
                browser.get(machine.uri("/r/unknown")));

        assertThat(pages).allSatisfy(page -> {
            assertSafe(page);
            assertThat(ADDRESSES.matcher(page.body()).results().map(found -> found.group(1)))
                    .isNotEmpty()
                    .allMatch(address -> address.startsWith("/r/") || address.startsWith("#"));
            assertThat(page.body()).doesNotContain("http://", "https://", "//");
        });
        HttpResponse<String> style = browser.get(machine.uri("/r/style.css"));
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.body()).doesNotContain("url(", "@import");
        assertSafe(style);
    }

    @Test
    void speaksEnglishToWhomWantsIt() {
        HttpResponse<String> english = new Browser("en-GB,en;q=0.9").open(link);
        HttpResponse<String> chosen = new Browser("ja").open(URI.create(link + "?lang=en"));
        HttpResponse<String> japanese = browser.open(link);

        assertThat(english.body()).contains("<html lang=\"en\">", "I am 18 or over", "name=\"lang\" value=\"en\"");
        assertThat(chosen.body()).contains("<html lang=\"en\">");
        assertThat(japanese.body()).contains("<html lang=\"ja\">", "18歳以上です");
    }

    @Test
    void aCompanyNameIsTextAndNothingElse() {
        assertThat(browser.open(link).body()).contains("株式会社例示&lt;製作所&gt;").doesNotContain("<製作所>");
    }

    @Test
    void otherMethodsAreNotAllowed() {
        for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE")) {
            HttpResponse<String> response = browser.send(method, link, method.equals("TRACE") ? null : "x");
            assertThat(response.statusCode()).as(method).isEqualTo(405);
            assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS, POST");
            assertSafe(response);
        }
        for (String page : List.of("/r/", "/r/style.css")) {
            HttpResponse<String> response = browser.send("POST", machine.uri(page), "x");
            assertThat(response.statusCode()).as(page).isEqualTo(405);
            assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
            assertSafe(response);
        }
    }

    private Snapshot snapshot() {
        return new Snapshot(acme.events(), acme.referral(), acme.talliesBut(TallyKind.LANDED));
    }

    private record Snapshot(List<NumberedEvent> events, Referral referral, List<Tally> tallies) {}
}
