package org.careerrelay.examples.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One person's or one machine's browser: its own cookies, and redirects followed. Connections are shared. */
final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int MOST_REDIRECTS = 5;

    private final HttpClient client;
    private final Map<String, String> cookies = new TreeMap<>();

    Browser(HttpClient client) {
        this.client = client;
    }

    /** Connections for any number of browsers. */
    static HttpClient connections() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build();
    }

    /** Opens a page. */
    Page get(URI uri) {
        return get(uri, Map.of());
    }

    /** Opens a page with further headers. */
    Page get(URI uri, Map<String, String> headers) {
        return follow(request(uri, headers).GET().build());
    }

    /** Asks for a page's head. */
    Page head(URI uri) {
        return follow(
                request(uri, Map.of()).method("HEAD", BodyPublishers.noBody()).build());
    }

    /** Sends a form. */
    Page post(URI uri, List<Map.Entry<String, String>> fields) {
        String body = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return follow(request(uri, Map.of("Content-Type", "application/x-www-form-urlencoded", "Origin", origin(uri)))
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build());
    }

    private Page follow(HttpRequest request) {
        HttpResponse<String> response = send(request);
        for (int i = 0; i < MOST_REDIRECTS && response.statusCode() / 100 == 3; i++) {
            URI next = response.uri()
                    .resolve(response.headers().firstValue("Location").orElseThrow());
            boolean head = response.request().method().equals("HEAD");
            response = send(request(next, Map.of())
                    .method(head ? "HEAD" : "GET", BodyPublishers.noBody())
                    .build());
        }
        return new Page(response.statusCode(), response.uri(), response.body());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("Set-Cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a page was loading", e);
        }
    }

    private HttpRequest.Builder request(URI uri, Map<String, String> headers) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(uri).timeout(PATIENCE).header("Accept-Language", "ja");
        headers.forEach(builder::header);
        if (!cookies.isEmpty()) {
            builder.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return builder;
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
