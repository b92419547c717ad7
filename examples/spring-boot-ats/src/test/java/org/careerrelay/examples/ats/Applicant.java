package org.careerrelay.examples.ats;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who knows nothing but the text of the mail they received, opens its link and fills in the page's form. */
record Applicant(String address, String mail) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern LINK = Pattern.compile("(?m)^http://127\\.0\\.0\\.1:\\d+/r/[a-z0-9]{43}\\r?$");
    private static final Pattern NOTICE = Pattern.compile("name=\"notice\" value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("name=\"nonce\" value=\"([^\"]+)\"");

    URI link() {
        return URI.create(first(LINK, mail, 0).strip());
    }

    /** Opens the link and consents. */
    void consents() throws IOException, InterruptedException {
        HttpResponse<String> led = get(link(), "");
        String cookie = led.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        HttpResponse<String> page =
                get(link().resolve(led.headers().firstValue("Location").orElseThrow()), cookie);
        String form = Map.of(
                        "nonce",
                        first(NONCE, page.body(), 1),
                        "notice",
                        first(NOTICE, page.body(), 1),
                        "purpose",
                        "AGENCY_REGISTRATION",
                        "adult",
                        "yes",
                        "proof",
                        address,
                        "name",
                        "山田 太郎",
                        "mail",
                        address,
                        "wishes",
                        "")
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI consent = page.uri().resolve("consent");
        HttpResponse<String> answer = CLIENT.send(
                request(consent, cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", consent.getScheme() + "://" + consent.getAuthority())
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                ofString(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("登録を受け付けました");
    }

    private static HttpResponse<String> get(URI uri, String cookie) throws IOException, InterruptedException {
        return CLIENT.send(request(uri, cookie).build(), ofString(StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder request(URI uri, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("Accept-Language", "ja");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private static String first(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(group);
    }
}
