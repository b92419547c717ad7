package org.careerrelay.http.consent;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.careerrelay.http.WebRequest;

/** Whether a POST comes from our own page (V-L9). */
final class RequestOrigin {

    /** Names of this machine: whoever opens the pages by one of them may be led on by another. */
    private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost", "[::1]");

    private final List<String> own;

    RequestOrigin(URI base) {
        String scheme = base.getScheme().toLowerCase(Locale.ROOT);
        boolean plainPort = base.getPort() < 0 || base.getPort() == (scheme.equals("https") ? 443 : 80);
        String host = base.getHost().toLowerCase(Locale.ROOT);
        String port = plainPort ? "" : ":" + base.getPort();
        // No page of another machine has such an origin; one of another program here has another port.
        this.own = (LOOPBACK.contains(host) ? LOOPBACK : List.of(host))
                .stream().map(name -> scheme + "://" + name + port).toList();
    }

    /**
     * Refuses what says that it comes from elsewhere. Some mail programs' built-in browsers say nothing at all: then the nonce, which no
     * other site can know, decides alone.
     */
    boolean admits(WebRequest request) {
        return all(request, "Origin", own) && all(request, "Sec-Fetch-Site", List.of("same-origin", "none"));
    }

    /** Navigations that a browser or a mail program makes before anybody has asked for the page (V-L3). */
    static boolean isPrefetch(WebRequest request) {
        return List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz").stream()
                .flatMap(name -> request.headers(name).stream())
                .map(value -> value.toLowerCase(Locale.ROOT))
                .anyMatch(value ->
                        value.contains("prefetch") || value.contains("prerender") || value.contains("preview"));
    }

    private static boolean all(WebRequest request, String header, List<String> admitted) {
        return request.headers(header).stream().allMatch(admitted::contains);
    }
}
