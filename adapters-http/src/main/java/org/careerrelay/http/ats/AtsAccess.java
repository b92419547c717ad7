package org.careerrelay.http.ats;

import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.careerrelay.http.AddressPolicy;
import org.careerrelay.http.internal.LimitedBody;
import org.careerrelay.http.internal.PublicAddresses;
import org.careerrelay.http.internal.PublicUrl;
import org.jspecify.annotations.Nullable;

/**
 * How the other side is reached: no redirects, no addresses of one's own network unless they are wanted, so many bytes and so much time for an answer and no more.
 *
 * @param client follows no redirects
 * @param timeout for one request, answer included
 * @param bearer the token of each request, or null for none
 * @param addresses where requests may lead
 */
record AtsAccess(
        HttpClient client, Duration timeout, @Nullable Supplier<String> bearer, AddressPolicy addresses) {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /** RFC 6750, section 2.1. */
    private static final String BEARER = "[A-Za-z0-9._~+/-]+=*";

    static AtsAccess usual() {
        HttpClient own = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(TIMEOUT)
                .build();
        return new AtsAccess(own, TIMEOUT, null, AddressPolicy.PUBLIC);
    }

    AtsAccess client(HttpClient value) {
        if (value.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("a client that follows no redirects is needed");
        }
        return new AtsAccess(value, timeout, bearer, addresses);
    }

    AtsAccess timeout(Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException("a timeout is more than zero");
        }
        return new AtsAccess(client, value, bearer, addresses);
    }

    AtsAccess bearer(Supplier<String> value) {
        return new AtsAccess(client, timeout, value, addresses);
    }

    AtsAccess addresses(AddressPolicy value) {
        return new AtsAccess(client, timeout, bearer, value);
    }

    /** Sends a request and waits for its answer. */
    Answered send(HttpRequest.Builder request, int answerLimit) {
        HttpRequest.Builder named = request.timeout(timeout).header("User-Agent", "career-relay");
        if (bearer != null) {
            String token = bearer.get();
            if (!token.matches(BEARER)) {
                // The client's own complaint would quote it.
                return new NoAnswer("http.bearer");
            }
            named.header("Authorization", "Bearer " + token);
        }
        HttpRequest ready = named.build();
        if (leadsInside(ready.uri())) {
            return new NoAnswer("http.private-address");
        }
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(ready, LimitedBody.of(answerLimit));
        try {
            return new Answer(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new NoAnswer("http.timeout");
        } catch (ExecutionException e) {
            return new NoAnswer("http.io");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new NoAnswer("http.interrupted");
        }
    }

    /** A proxy looks names up for itself, and is the host's own. */
    private boolean leadsInside(URI endpoint) {
        return addresses == AddressPolicy.PUBLIC
                && !PublicUrl.isThisMachine(endpoint)
                && !isProxied(endpoint)
                && PublicAddresses.leadsInside(endpoint.getHost());
    }

    private boolean isProxied(URI endpoint) {
        List<Proxy> proxies =
                client.proxy().map((ProxySelector all) -> all.select(endpoint)).orElse(List.of());
        return proxies.stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
    }

    /** What came of it. */
    sealed interface Answered {}

    /** There was an answer. */
    record Answer(HttpResponse<byte[]> response) implements Answered {}

    /** There was none, or none in time, or too long a one. */
    record NoAnswer(String code) implements Answered {}
}
