package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tokens by the thousand, from one network and from many. */
class FloodTest extends DatabaseFixture {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 43;

    @Test
    @Proves({"V-L12", "R-38"})
    void aHundredRandomTokensInAMinuteAreTooManyAndTeachNothing() {
        RandomGenerator random = new SecureRandom();
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            answers.add(new Browser("ja").get(machine.uri("/r/" + token(random))));
        }

        assertThat(answers.subList(0, 60))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404));
        HttpResponse<String> busy = new Browser("ja").get(link);
        assertThat(busy.statusCode()).as("a good link is not looked at either").isEqualTo(429);
        assertThat(busy.headers().firstValue("Retry-After")).contains("60");
        assertThat(busy.body()).contains("60秒後");
        assertThat(busy.headers().firstValue("Set-Cookie")).isEmpty();
        assertSafe(busy);
        assertThat(answers.subList(60, 100))
                .allSatisfy(answer -> assertThat(answer.body()).isEqualTo(busy.body()));
        assertThat(acme.tally(TallyKind.LANDED)).isZero();

        acme.clock.pass(Duration.ofMinutes(1));
        assertThat(browser.open(link).statusCode()).isEqualTo(200);
    }

    @Test
    @Proves("V-L12")
    void oneNetworkDoesNotUseUpAnothersTries() {
        RandomGenerator random = new SecureRandom();
        CandidatePages behind = pages.behindProxy("X-Forwarded-For");
        for (int i = 0; i < 100; i++) {
            // What a visitor writes there stands before what the proxy saw, and counts nothing.
            ask(behind, token(random), "203.0.113." + i + ", 192.0.2." + i);
        }

        assertThat(ask(behind, token(random), "192.0.2.200").status())
                .as("the same network")
                .isEqualTo(429);
        assertThat(ask(behind, token(random), "192.0.3.1").status()).isEqualTo(404);
        assertThat(ask(behind, token(random), "2001:db8:7::1").status()).isEqualTo(404);
        assertThat(ask(behind, link.getPath().substring("/r/".length()), "203.0.113.7")
                        .status())
                .isEqualTo(303);
    }

    @Test
    @Tag("long")
    @Proves({"V-L12", "R-36"})
    void aHundredThousandRandomTokensFromAsManyNetworksOpenNothingAndChangeNothing() throws SQLException {
        Map<String, List<String>> before = dump();
        RandomGenerator random = new SecureRandom();
        CandidatePages behind = pages.behindProxy("X-Forwarded-For");
        byte[] expected = ask(behind, "unknown", "198.51.100.1").body();
        for (int i = 0; i < 100_000; i++) {
            WebResponse answer = ask(
                    behind,
                    token(random),
                    random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256) + ".1");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(expected);
        }
        assertThat(dump()).isEqualTo(before);
    }

    private static WebResponse ask(CandidatePages pages, String token, String forwarded) {
        return pages.handle(
                WebRequest.of("GET", "/r/" + token, "", Map.of("X-Forwarded-For", List.of(forwarded)), new byte[0])
                        .from("10.0.0.1"));
    }

    private static String token(RandomGenerator random) {
        StringBuilder token = new StringBuilder();
        random.ints(LENGTH, 0, ALPHABET.length()).forEach(at -> token.append(ALPHABET.charAt(at)));
        return token.toString();
    }

    /** What V-L13 is about: another host's address that leads to ours. */
    @Test
    @Proves("V-L13")
    void aLinkThatAMailGatewayWrappedWorksAndScanningItChangesNothing() throws SQLException {
        URI wrapped = machine.uri("/gateway?url=" + link);
        machine.server().createContext("/gateway", exchange -> {
            String query = exchange.getRequestURI().getQuery();
            exchange.getResponseHeaders().set("Location", query.substring(query.indexOf('=') + 1));
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        Map<String, List<String>> before = dump();

        HttpResponse<String> scanned = browser.send("HEAD", wrapped, null);
        browser.send("HEAD", URI.create(scanned.headers().firstValue("Location").orElseThrow()), null);
        assertThat(dump()).isEqualTo(before);
        HttpResponse<String> unwrapped = new Browser("ja").get(wrapped);

        HttpResponse<String> form = browser.open(
                URI.create(unwrapped.headers().firstValue("Location").orElseThrow()));
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(browser.submit(form, "/r/consent", willing()).statusCode()).isEqualTo(200);
    }
}
