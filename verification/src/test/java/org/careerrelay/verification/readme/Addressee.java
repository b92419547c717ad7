package org.careerrelay.verification.readme;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
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

/** Somebody who knows nothing but the mail they received, opens its link and fills in the page's form. */
final class Addressee {

    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/r/[a-z0-9]{43}");
    private static final Pattern NOTICE = Pattern.compile("name=\"notice\" value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("name=\"nonce\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();

    /** Opens the mail's link and consents with the address the mail went to. */
    void consents(Message mail) throws Exception {
        String address = ((InternetAddress) mail.getRecipients(Message.RecipientType.TO)[0]).getAddress();
        URI link = URI.create(first(LINK, text(mail), 0));
        HttpResponse<String> led = get(link, "");
        String cookie = led.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        HttpResponse<String> page =
                get(link.resolve(led.headers().firstValue("Location").orElseThrow()), cookie);
        HttpResponse<String> answer = post(
                page.uri().resolve("consent"),
                cookie,
                Map.of(
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
                        "private." + address,
                        "wishes",
                        "東京、経理"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("登録を受け付けました");
    }

    private HttpResponse<String> get(URI uri, String cookie) throws Exception {
        return client.send(request(uri, cookie).build(), ofString(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> post(URI uri, String cookie, Map<String, String> form) throws Exception {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                request(uri, cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", uri.getScheme() + "://" + uri.getAuthority())
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                ofString(StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder request(URI uri, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("Accept-Language", "ja");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            return text(parts.getBodyPart(0));
        }
        return part.getContent().toString();
    }

    private static String first(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(group);
    }
}
