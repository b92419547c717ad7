package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.careerrelay.http.Acme;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** One answer to whatever opens nothing. */
class InvalidLinkTest extends PagesFixture {

    @Test
    @Proves({"V-L10", "R-36"})
    void oneCharacterMoreLessOrOtherOpensNothing() {
        String token = token();
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'b' ? 'c' : 'b';
            broken.add(token.substring(0, i) + other + token.substring(i + 1));
            broken.add(token.substring(0, Math.max(1, i)));
        }
        broken.addAll(List.of(token + "%E3%80%82", token + ")", token + "%20", token + "/", "a".repeat(5000)));

        Answer expected = answer("unknown");
        assertThat(expected.status()).isEqualTo(404);
        assertThat(broken).allSatisfy(path -> assertThat(answer(path)).isEqualTo(expected));
        assertThat(answer("").body()).as("the clean path without a cookie").isEqualTo(expected.body());
        assertThat(acme.tally(TallyKind.LANDED)).isZero();
    }

    @Test
    @Proves("V-L10")
    void anUpperCasedLinkOpens() {
        URI upper = machine.uri("/r/" + token().toUpperCase(Locale.ROOT));

        assertThat(browser.open(upper).statusCode()).isEqualTo(200);
    }

    @Test
    @Proves({"V-L11", "R-36"})
    void unknownExpiredAndRevokedLookAlike() {
        Answer unknown = answer(foreignToken());

        URI revoked = acme.reject("application-18", "hanako@example.jp");
        acme.relay.company(Acme.KEY).revoke("application-18");
        assertThat(answer(path(revoked))).isEqualTo(unknown);

        acme.clock.set(expiresAt().plusSeconds(1));
        assertThat(answer(path(link))).isEqualTo(unknown);
        acme.relay.operator().dispatch();
        assertThat(answer(path(link))).as("after the sweep too").isEqualTo(unknown);
    }

    @Test
    @Proves("V-L19")
    void aLinkEndsInItsSecond() {
        Instant end = expiresAt();

        acme.clock.set(end.minusSeconds(1));
        HttpResponse<String> form = browser.open(link);
        assertThat(form.statusCode()).isEqualTo(200);

        acme.clock.set(end.plusSeconds(1));
        assertThat(browser.open(link).statusCode()).isEqualTo(404);
        assertThat(browser.submit(form, "/r/consent", willing()).statusCode()).isEqualTo(404);
        assertThat(acme.tally(TallyKind.CONSENTED)).isZero();
    }

    @Test
    void chanceOpensNothing() {
        Answer expected = answer("unknown");
        String alphabet = "abcdefghijklmnopqrstuvwxyz234567";
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < 100; i++) {
            StringBuilder guess = new StringBuilder();
            random.ints(43, 0, alphabet.length()).forEach(at -> guess.append(alphabet.charAt(at)));
            assertThat(answer(guess.toString())).isEqualTo(expected);
        }
    }

    private Instant expiresAt() {
        return acme.relay
                .candidate(RawToken.of(token()))
                .look(Locale.JAPANESE)
                .orElseThrow()
                .expiresAt();
    }

    private String token() {
        return path(link);
    }

    private static String path(URI uri) {
        return uri.getPath().substring("/r/".length());
    }

    /** A token of the right form, signed by somebody else. */
    private String foreignToken() {
        try (Acme other = new Acme(acme.clock, machine.uri("/r/"), (partner, messages) -> List.of())) {
            return path(other.reject("application-1", "jiro@example.jp"));
        }
    }

    private Answer answer(String path) {
        // Slowly enough for one network (V-L12).
        acme.clock.pass(Duration.ofSeconds(2));
        HttpResponse<String> response = new Browser("ja").get(machine.uri("/r/" + path));
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        // Sealed anew each time; only its length could tell anything.
        headers.computeIfPresent(
                "set-cookie",
                (name, cookies) -> cookies.stream()
                        .map(cookie -> cookie.length() + cookie.substring(cookie.indexOf(';')))
                        .toList());
        return new Answer(response.statusCode(), headers, response.body());
    }

    private record Answer(int status, Map<String, List<String>> headers, String body) {}
}
