package org.careerrelay.http.consent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts: it keeps the cookie, follows to the clean path, and sends forms as they are on the page. */
final class Browser {

    private static final Pattern NOTICE = Pattern.compile("name=\"notice\" value=\"([0-9a-f]{64})\"");
    private static final Pattern NONCE = Pattern.compile("name=\"nonce\" value=\"([0-9a-f]{32})\"");

    private static final Pattern ACTION = Pattern.compile("<form method=\"post\" action=\"([^\"]+)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String language;

    String cookie = "";

    Browser(String language) {
        this.language = language;
    }

    /** Opens a link and follows where it leads. */
    HttpResponse<String> open(URI link) {
        HttpResponse<String> response = get(link);
        return response.headers()
                .firstValue("Location")
                .map(location -> get(link.resolve(location)))
                .orElse(response);
    }

    HttpResponse<String> get(URI uri, String... headers) {
        return send("GET", uri, null, headers);
    }

    /** Sends the form of a page, with the page's nonce, as a browser does. */
    HttpResponse<String> submit(HttpResponse<String> page, String action, Map<String, String> fields) {
        URI target = page.uri().resolve(action);
        String origin = target.getScheme() + "://" + target.getAuthority();
        Map<String, String> filledIn = new HashMap<>(fields);
        Matcher notice = NOTICE.matcher(page.body());
        if (notice.find()) {
            filledIn.putIfAbsent("notice", notice.group(1));
        }
        return post(target, nonce(page), filledIn, "Origin", origin, "Sec-Fetch-Site", "same-origin");
    }

    /** Presses the only button of a page: its hidden fields go as they are. */
    HttpResponse<String> press(HttpResponse<String> page) {
        Matcher action = ACTION.matcher(page.body());
        if (!action.find()) {
            throw new AssertionError("no form on the page: " + page.statusCode());
        }
        String body = HIDDEN.matcher(page.body())
                .results()
                .map(field -> encode(field.group(1)) + "=" + encode(field.group(2)))
                .collect(Collectors.joining("&"));
        return send("POST", page.uri().resolve(action.group(1)), body);
    }

    HttpResponse<String> post(URI target, String nonce, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&", "nonce=" + encode(nonce) + "&", ""));
        return send("POST", target, body, headers);
    }

    HttpResponse<String> send(String method, URI uri, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("Accept-Language", language)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null && !List.of(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        if (!cookie.isEmpty()) {
            request.header("Cookie", "other=1; " + cookie);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        HttpResponse<String> response = exchange(request.build());
        response.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
        return response;
    }

    static String nonce(HttpResponse<String> page) {
        Matcher nonce = NONCE.matcher(page.body());
        if (!nonce.find()) {
            throw new AssertionError("no form on the page: " + page.statusCode());
        }
        return nonce.group(1);
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
