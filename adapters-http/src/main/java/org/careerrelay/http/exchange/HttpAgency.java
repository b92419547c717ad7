package org.careerrelay.http.exchange;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.careerrelay.http.AddressPolicy;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;

/**
 * Delivers messages to a partner's installation over HTTPS: batches of CloudEvents in JSON, signed after Standard Webhooks (A08).
 *
 * <p>{@code HttpAgency.at(uri).secret("whsec_...").clock(InstantSource.system())} is ready for use. Immutable and thread-safe. Where there
 * are several partners, the host's own {@link AgencyTransport} chooses among several of these by the partner's key.
 *
 * <p>A message is delivered when the partner's receipt names it. Whatever may be a fault of the moment or of the settings (no connection,
 * 408, 429, 5xx, a redirect, a wrong key, a wrong path, a name that leads into one's own network, an answer that is none) is tried again later, so that nothing is lost by it; an
 * answer that speaks about the content (another 4xx) refuses it for good. A batch that is refused as a whole is sent again in halves, so
 * that one message takes no others with it, until the partner says "not now". Bodies are never logged.
 */
public final class HttpAgency implements AgencyTransport {

    private static final int BATCH = 100;

    private final Outgoing way;
    private final int batch;

    private HttpAgency(Outgoing way, int batch) {
        this.way = way;
        this.batch = batch;
    }

    /**
     * A partner's endpoint. A secret and a clock are still needed.
     *
     * @param endpoint https; http on this machine only
     * @return the transport, with a client of its own, 20 seconds for a batch of at most 100 messages
     * @throws IllegalArgumentException when the endpoint is no such URL
     */
    public static HttpAgency at(URI endpoint) {
        return new HttpAgency(Outgoing.to(endpoint), BATCH);
    }

    /**
     * With one secret more. While the two sides change their secret, both are given here and every batch is signed with both.
     *
     * @param secret {@code whsec_} and the base64 of 24 to 64 bytes
     * @return the changed transport
     * @throws IllegalArgumentException when it is no such secret
     */
    public HttpAgency secret(String secret) {
        return new HttpAgency(way.secret(secret), batch);
    }

    /**
     * With the clock of the signatures' time stamps.
     *
     * @param value the clock
     * @return the changed transport
     */
    public HttpAgency clock(InstantSource value) {
        return new HttpAgency(way.clock(value), batch);
    }

    /**
     * With the host's own client: its proxy, its trust store, its certificate for mutual TLS, its executor.
     *
     * @param value a client that follows no redirects
     * @return the changed transport
     * @throws IllegalArgumentException when it follows redirects: a partner could send people's data elsewhere
     */
    public HttpAgency client(HttpClient value) {
        return new HttpAgency(way.client(value), batch);
    }

    /**
     * With another limit for one batch, answer included.
     *
     * @param value more than zero
     * @return the changed transport
     * @throws IllegalArgumentException when it is not
     */
    public HttpAgency timeout(Duration value) {
        return new HttpAgency(way.timeout(value), batch);
    }

    /**
     * With a bearer token in each request (RFC 6750), beside the signature: for partners whose gateway asks for one.
     *
     * @param token asked before each request, so that it may give another one each time
     * @return the changed transport
     */
    public HttpAgency bearer(Supplier<String> token) {
        return new HttpAgency(way.bearer(token), batch);
    }

    /**
     * With another rule for where the partner may be.
     *
     * @param policy {@link AddressPolicy#PUBLIC} unless something else is said
     * @return the changed transport
     */
    public HttpAgency addresses(AddressPolicy policy) {
        return new HttpAgency(way.addresses(policy), batch);
    }

    /**
     * With another size of a batch.
     *
     * @param messages from 1 to 1000
     * @return the changed transport
     * @throws IllegalArgumentException when it is outside of that
     */
    public HttpAgency batch(int messages) {
        if (messages < 1 || messages > 1000) {
            throw new IllegalArgumentException("a batch has 1 to 1000 messages");
        }
        return new HttpAgency(way, messages);
    }

    /**
     * Delivers messages, batch after batch.
     *
     * @throws IllegalStateException when no secret or no clock was given
     */
    @Override
    public List<Delivery> deliver(String partner, List<ExchangeMessage> messages) {
        return deliver(partner, messages, Map.of());
    }

    /**
     * Delivers messages, batch after batch, each with its trace as attribute {@code traceparent} (CloudEvents, distributed tracing
     * extension).
     *
     * @throws IllegalStateException when no secret or no clock was given
     */
    @Override
    public List<Delivery> deliver(String partner, List<ExchangeMessage> messages, Map<OpaqueId, String> traceparents) {
        BatchPost post = new BatchPost(way.post());
        Deque<List<ExchangeMessage>> parts = new ArrayDeque<>();
        for (int from = 0; from < messages.size(); from += batch) {
            parts.add(messages.subList(from, Math.min(from + batch, messages.size())));
        }
        List<Delivery> deliveries = new ArrayList<>(messages.size());
        while (!parts.isEmpty()) {
            List<ExchangeMessage> part = parts.pop();
            BatchAnswer answer = post.send(part, traceparents);
            if (answer instanceof BatchAnswer.NotNow notNow) {
                // The rest, halves of a refused batch included, would meet the same partner in the same state.
                deliveries.addAll(Collections.nCopies(messages.size() - deliveries.size(), notNow.retry()));
                parts.clear();
            } else if (answer instanceof BatchAnswer.Receipts receipts) {
                part.forEach(message -> deliveries.add(receipts.of(message)));
            } else if (answer instanceof BatchAnswer.Never never && part.size() == 1) {
                deliveries.add(never.rejected());
            } else {
                int middle = part.size() / 2;
                parts.push(part.subList(middle, part.size()));
                parts.push(part.subList(0, middle));
            }
        }
        return List.copyOf(deliveries);
    }

    /**
     * Sends an empty batch, to see whether the partner is there, takes this secret and speaks the same version of the wire. Nothing is stored by it.
     *
     * @return delivered, or what is wrong
     * @throws IllegalStateException when no secret or no clock was given
     */
    public Delivery ping() {
        BatchAnswer answer = new BatchPost(way.post()).send(List.of(), Map.of());
        if (answer instanceof BatchAnswer.NotNow notNow) {
            return notNow.retry();
        }
        return answer instanceof BatchAnswer.Never never ? never.rejected() : new Delivery.Delivered();
    }
}
