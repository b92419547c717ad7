package org.careerrelay.http.exchange;

import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
import org.careerrelay.http.internal.RetryAfter;
import org.careerrelay.http.internal.WebhookSecrets;
import org.jspecify.annotations.Nullable;

/** Sends one signed body and waits for the answer, no longer than the limit, body included. */
record SignedPost(Outgoing way, InstantSource clock) {

    private static final int ANSWER_LIMIT = 1024 * 1024;

    /** RFC 6750, section 2.1. */
    private static final String BEARER = "[A-Za-z0-9._~+/-]+=*";

    Answered send(String id, String mediaType, byte[] body) {
        if (leadsInside()) {
            return new NoAnswer("http.private-address");
        }
        Supplier<String> bearer = way.bearer();
        String token = bearer == null ? null : bearer.get();
        if (token != null && !token.matches(BEARER)) {
            // The client's own complaint would quote it.
            return new NoAnswer("http.bearer");
        }
        CompletableFuture<HttpResponse<byte[]>> answer =
                way.client().sendAsync(request(id, mediaType, body, token), LimitedBody.of(ANSWER_LIMIT));
        try {
            HttpResponse<byte[]> response = answer.get(way.timeout().toMillis(), TimeUnit.MILLISECONDS);
            if (!WireVersion.isKnown(response.headers().firstValue(WireVersion.HEADER))) {
                return new NoAnswer("wire.version");
            }
            Duration after = RetryAfter.parse(
                    response.headers().firstValue("Retry-After").orElse(null), clock.instant());
            return new Answer(response, after);
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

    private HttpRequest request(String id, String mediaType, byte[] body, @Nullable String token) {
        Instant now = clock.instant();
        HttpRequest.Builder request = HttpRequest.newBuilder(way.endpoint())
                .timeout(way.timeout())
                .header("Content-Type", mediaType)
                .header("User-Agent", "career-relay")
                .header(WireVersion.HEADER, Integer.toString(WireVersion.CURRENT))
                .header(WebhookSecrets.ID, id)
                .header(WebhookSecrets.TIMESTAMP, Long.toString(now.getEpochSecond()))
                .header(WebhookSecrets.SIGNATURE, way.secrets().sign(id, now.getEpochSecond(), body))
                .POST(BodyPublishers.ofByteArray(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    /** A proxy looks names up for itself, and is the host's own. */
    private boolean leadsInside() {
        URI endpoint = way.endpoint();
        return way.addresses() == AddressPolicy.PUBLIC
                && !PublicUrl.isThisMachine(endpoint)
                && !isProxied(endpoint)
                && PublicAddresses.leadsInside(endpoint.getHost());
    }

    private boolean isProxied(URI endpoint) {
        List<Proxy> proxies = way.client()
                .proxy()
                .map((ProxySelector all) -> all.select(endpoint))
                .orElse(List.of());
        return proxies.stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
    }

    /** What came of it. */
    sealed interface Answered {}

    /** The partner answered. */
    record Answer(HttpResponse<byte[]> response, @Nullable Duration after) implements Answered {}

    /** The partner was not reached, or did not answer in time or in words that are known here. */
    record NoAnswer(String code) implements Answered {}
}
