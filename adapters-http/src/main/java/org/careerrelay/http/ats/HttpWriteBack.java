package org.careerrelay.http.ats;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.careerrelay.http.AddressPolicy;
import org.careerrelay.http.internal.OutgoingHttp;
import org.careerrelay.http.internal.PublicUrl;
import org.careerrelay.http.internal.RetryAfter;
import org.careerrelay.http.internal.WebhookSecrets;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.ats.AtsWriteBack;
import org.careerrelay.spi.ats.MailedApplication;

/**
 * Tells a host or its applicant tracking system over HTTPS which mails went with a link (H08, H10): one CloudEvent a request, {@code org.careerrelay.application.link-mailed.v1}, signed after Standard Webhooks. Any answer from 200
 * to 299 means that it was taken. A fault of the moment or of the settings is tried again later; another 4xx refuses the one message for good. Immutable and thread-safe.
 */
public final class HttpWriteBack implements AtsWriteBack {

    private static final int ANSWER_LIMIT = 64 * 1024;

    private final URI endpoint;
    private final WebhookSecrets secrets;
    private final InstantSource clock;
    private final OutgoingHttp access;

    private HttpWriteBack(URI endpoint, WebhookSecrets secrets, InstantSource clock, OutgoingHttp access) {
        this.endpoint = endpoint;
        this.secrets = secrets;
        this.clock = clock;
        this.access = access;
    }

    /**
     * A receiver.
     *
     * @param endpoint https; http on this machine only
     * @param secret {@code whsec_} and the base64 of 24 to 64 bytes
     * @param clock the clock of the signatures' time stamps
     * @return what tells it, with a client of its own
     * @throws IllegalArgumentException when the endpoint is no such URL, or the secret is none
     */
    public static HttpWriteBack to(URI endpoint, String secret, InstantSource clock) {
        return new HttpWriteBack(
                PublicUrl.checked(endpoint), WebhookSecrets.of(List.of(secret)), clock, OutgoingHttp.usual());
    }

    /**
     * With one secret more, while it is being changed: every message is signed with both.
     *
     * @param secret {@code whsec_} and the base64 of 24 to 64 bytes
     * @return the changed receiver
     * @throws IllegalArgumentException when it is no such secret
     */
    public HttpWriteBack secret(String secret) {
        return new HttpWriteBack(endpoint, secrets.and(secret), clock, access);
    }

    /**
     * With a token in each request.
     *
     * @param value gives the token
     * @return the changed receiver
     */
    public HttpWriteBack bearer(Supplier<String> value) {
        return new HttpWriteBack(endpoint, secrets, clock, access.bearer(value));
    }

    /**
     * With the host's own client.
     *
     * @param value a client that follows no redirects
     * @return the changed receiver
     * @throws IllegalArgumentException when it follows redirects
     */
    public HttpWriteBack client(HttpClient value) {
        return new HttpWriteBack(endpoint, secrets, clock, access.client(value));
    }

    /**
     * With another limit for one request, answer included.
     *
     * @param value more than zero
     * @return the changed receiver
     * @throws IllegalArgumentException when it is not
     */
    public HttpWriteBack timeout(Duration value) {
        return new HttpWriteBack(endpoint, secrets, clock, access.timeout(value));
    }

    /**
     * Says where requests may lead: for a receiver in one's own network, {@link AddressPolicy#ANY}.
     *
     * @param value the policy; addresses of the public Internet alone unless said
     * @return the changed receiver
     */
    public HttpWriteBack addresses(AddressPolicy value) {
        return new HttpWriteBack(endpoint, secrets, clock, access.addresses(value));
    }

    @Override
    public List<Delivery> linkMailed(String company, List<MailedApplication> mailed) {
        List<Delivery> deliveries = new ArrayList<>(mailed.size());
        for (MailedApplication each : mailed) {
            Delivery before = deliveries.isEmpty() ? null : deliveries.get(deliveries.size() - 1);
            // The rest would meet the same receiver in the same state.
            deliveries.add(before instanceof Delivery.Retry ? before : tell(company, each));
        }
        return deliveries;
    }

    private Delivery tell(String company, MailedApplication mailed) {
        SignedEvent event = SignedEvent.linkMailed(company, mailed, clock.instant(), secrets);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(endpoint).POST(HttpRequest.BodyPublishers.ofByteArray(event.body()));
        event.headers().forEach(request::header);
        OutgoingHttp.Answered answered = access.send(request, ANSWER_LIMIT);
        if (answered instanceof OutgoingHttp.NoAnswer none) {
            return new Delivery.Retry(none.code(), null);
        }
        HttpResponse<byte[]> response = ((OutgoingHttp.Answer) answered).response();
        int status = response.statusCode();
        if (status >= 200 && status < 300) {
            return new Delivery.Delivered();
        }
        boolean content = status == 400 || status == 413 || status == 415 || status == 422;
        return content
                ? new Delivery.Rejected("http." + status)
                : new Delivery.Retry(
                        "http." + status,
                        RetryAfter.parse(
                                response.headers().firstValue("Retry-After").orElse(null), clock.instant()));
    }
}
