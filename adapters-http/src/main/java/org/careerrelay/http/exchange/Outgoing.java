package org.careerrelay.http.exchange;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.careerrelay.http.AddressPolicy;
import org.careerrelay.http.internal.OutgoingHttp;
import org.careerrelay.http.internal.PublicUrl;
import org.careerrelay.http.internal.WebhookSecrets;
import org.jspecify.annotations.Nullable;

/** How a partner is reached. Immutable. */
record Outgoing(
        URI endpoint, WebhookSecrets secrets, @Nullable InstantSource clock, OutgoingHttp http) {

    static Outgoing to(URI endpoint) {
        return new Outgoing(PublicUrl.checked(endpoint), WebhookSecrets.none(), null, OutgoingHttp.usual());
    }

    Outgoing secret(String secret) {
        return new Outgoing(endpoint, secrets.and(secret), clock, http);
    }

    Outgoing clock(InstantSource value) {
        return new Outgoing(endpoint, secrets, value, http);
    }

    Outgoing client(HttpClient value) {
        return over(http.client(value));
    }

    Outgoing timeout(Duration value) {
        return over(http.timeout(value));
    }

    Outgoing bearer(Supplier<String> value) {
        return over(http.bearer(value));
    }

    Outgoing addresses(AddressPolicy value) {
        return over(http.addresses(value));
    }

    private Outgoing over(OutgoingHttp value) {
        return new Outgoing(endpoint, secrets, clock, value);
    }

    /** What is set up wrongly is said before anything is sent. */
    SignedPost post() {
        if (secrets.isEmpty() || clock == null) {
            throw new IllegalStateException("an agency transport needs a secret and a clock");
        }
        return new SignedPost(this, clock);
    }
}
