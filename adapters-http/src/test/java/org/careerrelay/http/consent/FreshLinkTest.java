package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.http.Acme;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** "Have your link sent again", on the page of a link that opens nothing. */
class FreshLinkTest extends PagesFixture {

    @Test
    @Proves({"V-L10", "V-L11", "R-36"})
    void theFormStandsOnTheOnePageAndIsTheSameForEveryLink() {
        String token = link.toString();
        String unknown = new Browser("ja").open(machine.uri("/r/unknown")).body();
        assertThat(unknown).contains("action=\"/r/fresh\"").doesNotContain("name=\"nonce\"");
        for (String wrong : List.of(token + "%E3%80%82", token + ")", token.substring(0, token.length() - 1))) {
            HttpResponse<String> answer = new Browser("ja").open(URI.create(wrong));
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(unknown);
        }
    }

    @Test
    @Proves("R-36")
    void whoHasALinkGetsItOnceADayAndTheAnswerIsTheSameForEverybody() {
        HttpResponse<String> broken = browser.open(URI.create(link + ")"));
        HttpResponse<String> other = ask(broken, "nobody@example.jp");
        HttpResponse<String> own = ask(broken, ADDRESS);
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.body()).isEqualTo(other.body());
        assertThat(own.headers().map().keySet()).isEqualTo(other.headers().map().keySet());
        ask(broken, ADDRESS);
        acme.relay.operator().dispatch();

        assertThat(acme.otherLetters()).hasSize(1);
        assertThat(acme.lastLetter().recipientAddress().reveal()).isEqualTo(ADDRESS);
        assertThat(acme.lastLetter().link().reveal()).isEqualTo(link.toString());
        assertThat(new Browser("ja")
                        .open(URI.create(acme.lastLetter().link().reveal()))
                        .statusCode())
                .isEqualTo(200);
        acme.clock.pass(Duration.ofDays(1));
        ask(broken, ADDRESS);
        acme.lastLetter();
        assertThat(acme.otherLetters()).hasSize(2);
    }

    @Test
    @Proves({"R-12", "R-36"})
    void whoConsentedGetsTheManageLink() {
        assertThat(consent(willing()).statusCode()).isEqualTo(200);
        URI manage = acme.manageLink();
        acme.clock.pass(Duration.ofDays(40));
        HttpResponse<String> expired = new Browser("ja").open(link);
        assertThat(expired.statusCode()).isEqualTo(404);
        ask(expired, ADDRESS);
        assertThat(acme.lastLetter().link().reveal()).isEqualTo(manage.toString());
        assertThat(new Browser("ja").open(manage).statusCode()).isEqualTo(200);
    }

    @Test
    @Proves({"R-36", "V-L9"})
    void aRevokedLinkIsNotSentAgainAndNoOtherSiteAsks() {
        acme.relay.company(Acme.KEY).revoke("application-17");
        HttpResponse<String> revoked = browser.open(link);
        assertThat(ask(revoked, ADDRESS).statusCode()).isEqualTo(200);
        assertThat(browser.post(
                                machine.uri("/r/fresh"),
                                "",
                                Map.of("address", ADDRESS),
                                "Origin",
                                "https://evil.example.com")
                        .statusCode())
                .isEqualTo(403);
        assertThat(ask(revoked, "").statusCode()).isEqualTo(422);
        acme.relay.operator().dispatch();
        assertThat(acme.otherLetters()).isEmpty();
    }

    @Test
    @Proves("R-38")
    void aNetworkAsksForSoManyLinksAMinute() {
        HttpResponse<String> broken = browser.open(URI.create(link + ")"));
        for (int i = 0; i < VisitLimits.CODES; i++) {
            assertThat(ask(broken, "t" + i + "@example.jp").statusCode()).isEqualTo(200);
        }
        assertThat(ask(broken, ADDRESS).statusCode()).isEqualTo(429);
        acme.relay.operator().dispatch();
        assertThat(acme.otherLetters()).isEmpty();
    }

    private HttpResponse<String> ask(HttpResponse<String> page, String address) {
        Map<String, String> fields = new HashMap<>();
        fields.put("address", address);
        return browser.post(
                page.uri().resolve("/r/fresh"),
                "",
                fields,
                "Origin",
                machine.uri("").toString());
    }
}
