package org.careerrelay.http.exchange;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.careerrelay.http.AddressPolicy;
import org.careerrelay.http.internal.PublicUrl;
import org.careerrelay.http.internal.WebhookSecrets;
import org.jspecify.annotations.Nullable;

/** How a partner is reached. Immutable. */
record Outgoing(
        URI endpoint,
        WebhookSecrets secrets,
        @Nullable InstantSource clock,
        HttpClient client,
        Duration timeout,
        @Nullable Supplier<String> bearer,
        AddressPolicy addresses) {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    static Outgoing to(URI endpoint) {
        HttpClient own = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(TIMEOUT)
                .build();
        return new Outgoing(
                PublicUrl.checked(endpoint), WebhookSecrets.none(), null, own, TIMEOUT, null, AddressPolicy.PUBLIC);
    }

    Outgoing secret(String secret) {
        return new Outgoing(endpoint, secrets.and(secret), clock, client, timeout, bearer, addresses);
    }

    Outgoing clock(InstantSource value) {
        return new Outgoing(endpoint, secrets, value, client, timeout, bearer, addresses);
    }

    Outgoing client(HttpClient value) {
        if (value.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("a client that follows no redirects is needed");
        }
        return new Outgoing(endpoint, secrets, clock, value, timeout, bearer, addresses);
    }

    Outgoing timeout(Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException("a timeout is more than zero");
        }
        return new Outgoing(endpoint, secrets, clock, client, value, bearer, addresses);
    }

    Outgoing bearer(Supplier<String> value) {
        return new Outgoing(endpoint, secrets, clock, client, timeout, value, addresses);
    }

    Outgoing addresses(AddressPolicy value) {
        return new Outgoing(endpoint, secrets, clock, client, timeout, bearer, value);
    }

    /** What is set up wrongly is said before anything is sent. */
    SignedPost post() {
        if (secrets.isEmpty() || clock == null) {
            throw new IllegalStateException("an agency transport needs a secret and a clock");
        }
        return new SignedPost(this, clock);
    }
}
