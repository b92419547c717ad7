package org.careerrelay.http.consent;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;

/**
 * How many links that open nothing may come from one network in a minute (R-38, V-L12), and how many codes may be asked for. Over that, no link from there is looked at until the minute is over: the
 * answer is the same for every one, so that nothing is learnt from it. It is kept in memory, in each process for itself: guessing a token is hopeless anyway, this
 * keeps a flood from costing more than its refusal. Thread-safe.
 */
final class VisitLimits {

    static final int FAILURES = 60;

    /** How many codes may be asked for on pages that anybody can open: a mailbox is somebody's, and each code is a mail. */
    static final int CODES = 20;

    static final Duration WINDOW = Duration.ofMinutes(1);

    /** As many networks as are remembered; the one that was quiet for longest is forgotten. */
    private static final int NETWORKS = 10_000;

    private final InstantSource clock;
    private final String proxyHeader;
    private final int most;
    private final Map<String, Window> windows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > NETWORKS;
        }
    };

    VisitLimits(InstantSource clock, String proxyHeader, int most) {
        this.clock = clock;
        this.proxyHeader = proxyHeader;
        this.most = most;
    }

    VisitLimits behind(String header) {
        return new VisitLimits(clock, header, most);
    }

    /** After how many seconds a link from there is looked at again; empty where it is looked at now. */
    synchronized OptionalLong refused(WebRequest request) {
        Window window = windows.get(network(request));
        Instant now = clock.instant();
        return window == null || window.failures() < most || window.isOver(now)
                ? OptionalLong.empty()
                : OptionalLong.of(
                        Math.max(1, Duration.between(now, window.end()).toSeconds()));
    }

    /** Notes a link that opened nothing. */
    synchronized void failed(WebRequest request) {
        String network = network(request);
        if (!network.isEmpty()) {
            Instant now = clock.instant();
            windows.merge(network, new Window(now, 1), (old, one) -> old.isOver(now) ? one : old.again());
        }
    }

    /** Takes one of the codes that a network may ask for; what is answered where it has asked for too many. */
    Optional<WebResponse> takeCode(WebRequest request, PageLayout layout) {
        OptionalLong wait = refused(request);
        if (wait.isEmpty()) {
            failed(request);
        }
        return wait.stream()
                .mapToObj(seconds -> busy(layout, "company.busy", seconds))
                .findFirst();
    }

    static WebResponse busy(PageLayout layout, String key, long seconds) {
        return layout.message(429, key + ".title", layout.texts().text(key + ".text", seconds))
                .header("Retry-After", Long.toString(seconds));
    }

    /** The first three numbers of an IPv4 address, the first three groups of an IPv6 one: what one household or office shares. */
    private String network(WebRequest request) {
        String address = proxyHeader.isEmpty() ? request.client() : forwarded(request);
        boolean six = address.indexOf(':') >= 0;
        String[] parts = address.split(six ? ":" : "\\.", -1);
        return String.join(six ? ":" : ".", Arrays.asList(parts).subList(0, Math.min(3, parts.length)));
    }

    /** The last address that the header names: the one that our own proxy saw; what stands before it anybody can write. */
    private String forwarded(WebRequest request) {
        List<String> values = request.headers(proxyHeader);
        String last = values.isEmpty() ? "" : values.get(values.size() - 1);
        return last.substring(last.lastIndexOf(',') + 1).strip();
    }

    private record Window(Instant begin, int failures) {

        Instant end() {
            return begin.plus(WINDOW);
        }

        boolean isOver(Instant now) {
            return now.isBefore(begin) || !now.isBefore(end());
        }

        Window again() {
            return new Window(begin, failures + 1);
        }
    }
}
