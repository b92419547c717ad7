package org.careerrelay.http.internal;

import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.careerrelay.http.AddressPolicy;
import org.jspecify.annotations.Nullable;

/**
 * How the other side is reached: no redirects, no addresses of one's own network unless they are wanted, so many bytes and so much time for an answer and no more.
 *
 * @param client follows no redirects
 * @param timeout for one request, answer included
 * @param bearer the token of each request, or null for none
 * @param addresses where requests may lead
 */
public record OutgoingHttp(
        HttpClient client, Duration timeout, @Nullable Supplier<String> bearer, AddressPolicy addresses) {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /** RFC 6750, section 2.1. */
    private static final String BEARER = "[A-Za-z0-9._~+/-]+=*";

    /**
     * The usual way: twenty seconds, the public Internet alone, no token.
     *
     * @return the way
     */
    public static OutgoingHttp usual() {
        HttpClient own = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(TIMEOUT)
                .build();
        return new OutgoingHttp(own, TIMEOUT, null, AddressPolicy.PUBLIC);
    }

    /**
     * With the host's own client.
     *
     * @param value a client that follows no redirects
     * @return the changed way
     * @throws IllegalArgumentException when it follows redirects
     */
    public OutgoingHttp client(HttpClient value) {
        if (value.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("a client that follows no redirects is needed");
        }
        return new OutgoingHttp(value, timeout, bearer, addresses);
    }

    /**
     * With another limit for one request, answer included.
     *
     * @param value more than zero
     * @return the changed way
     * @throws IllegalArgumentException when it is not
     */
    public OutgoingHttp timeout(Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException("a timeout is more than zero");
        }
        return new OutgoingHttp(client, value, bearer, addresses);
    }

    /**
     * With a token in each request (RFC 6750).
     *
     * @param value gives the token, also anew when it has changed
     * @return the changed way
     */
    public OutgoingHttp bearer(Supplier<String> value) {
        return new OutgoingHttp(client, timeout, value, addresses);
    }

    /**
     * Says where requests may lead.
     *
     * @param value the policy
     * @return the changed way
     */
    public OutgoingHttp addresses(AddressPolicy value) {
        return new OutgoingHttp(client, timeout, bearer, value);
    }

    /**
     * Sends a request and waits for its answer, no longer than the limit, body included.
     *
     * @param request what to ask; timeout, user agent and token are set here
     * @param answerLimit how many bytes the answer's body has at most
     * @return the answer, or why there is none
     */
    public Answered send(HttpRequest.Builder request, int answerLimit) {
        if (leadsInside(request.build().uri())) {
            return new NoAnswer("http.private-address");
        }
        String token = bearer == null ? null : bearer.get();
        if (token != null && !token.matches(BEARER)) {
            // The client's own complaint would quote it.
            return new NoAnswer("http.bearer");
        }
        request.timeout(timeout).setHeader("User-Agent", "career-relay");
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request.build(), LimitedBody.of(answerLimit));
        try {
            return new Answer(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new NoAnswer("http.timeout");
        } catch (ExecutionException e) {
            // The client's own limit is the same, and whichever is first tells the same.
            return new NoAnswer(e.getCause() instanceof HttpTimeoutException ? "http.timeout" : "http.io");
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
    public sealed interface Answered {}

    /**
     * There was an answer.
     *
     * @param response the answer
     */
    public record Answer(HttpResponse<byte[]> response) implements Answered {}

    /**
     * There was none, or none in time, or too long a one.
     *
     * @param code why
     */
    public record NoAnswer(String code) implements Answered {}
}
