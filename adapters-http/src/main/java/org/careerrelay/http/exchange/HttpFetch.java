package org.careerrelay.http.exchange;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.careerrelay.http.AddressPolicy;
import org.careerrelay.json.ExchangeJson;
import org.careerrelay.json.ReceiptJson;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.Receipt;

/**
 * Comes to a partner for what it has for us, where nothing may come in here: call {@link #run} as often as you like to hear. Immutable and thread-safe;
 * settings as with {@link HttpAgency}.
 */
public final class HttpFetch {

    private static final String NOT_KNOWN = "message.unknown";

    /** More batches than a partner has for one run: who never stops giving is left. */
    private static final int ROUNDS = 1000;

    private final Outgoing way;

    private HttpFetch(Outgoing way) {
        this.way = way;
    }

    /**
     * A partner's {@link FetchHandler}. A secret and a clock are still needed.
     *
     * @param endpoint https; http on this machine only
     * @return the fetch, with a client of its own and 20 seconds for a batch
     * @throws IllegalArgumentException when the endpoint is no such URL
     */
    public static HttpFetch at(URI endpoint) {
        return new HttpFetch(Outgoing.to(endpoint));
    }

    /**
     * With one secret more: requests are signed with all, and answers have to be signed with one of them.
     *
     * @param secret {@code whsec_} and the base64 of 24 to 64 bytes
     * @return the changed fetch
     * @throws IllegalArgumentException when it is no such secret
     */
    public HttpFetch secret(String secret) {
        return new HttpFetch(way.secret(secret));
    }

    /**
     * With the clock of the signatures' time stamps.
     *
     * @param value the clock
     * @return the changed fetch
     */
    public HttpFetch clock(InstantSource value) {
        return new HttpFetch(way.clock(value));
    }

    /**
     * With the host's own client.
     *
     * @param value a client that follows no redirects
     * @return the changed fetch
     * @throws IllegalArgumentException when it follows redirects
     */
    public HttpFetch client(HttpClient value) {
        return new HttpFetch(way.client(value));
    }

    /**
     * With another limit for one batch.
     *
     * @param value more than zero
     * @return the changed fetch
     * @throws IllegalArgumentException when it is not
     */
    public HttpFetch timeout(Duration value) {
        return new HttpFetch(way.timeout(value));
    }

    /**
     * With a bearer token in each request.
     *
     * @param token asked before each request
     * @return the changed fetch
     */
    public HttpFetch bearer(Supplier<String> token) {
        return new HttpFetch(way.bearer(token));
    }

    /**
     * With another rule for where the partner may be.
     *
     * @param policy {@link AddressPolicy#PUBLIC} unless something else is said
     * @return the changed fetch
     */
    public HttpFetch addresses(AddressPolicy policy) {
        return new HttpFetch(way.addresses(policy));
    }

    /**
     * Fetches batch after batch until nothing is left. What the receiver took is told with the next request; where that is lost, the messages come again, and
     * the receiver knows them.
     *
     * @param receiver takes messages and gives a receipt for each: {@code messages -> inbox.receive("acme", messages)} at an agency,
     *     {@code relay.agency("agency-1")::receive} at a company
     * @return what came of it
     * @throws IllegalStateException when no secret or no clock was given
     */
    public FetchReport run(Function<List<ExchangeMessage>, List<Receipt>> receiver) {
        SignedPost post = way.post();
        ReceivedSignature signature = new ReceivedSignature(way.secrets(), post.clock());
        List<Receipt> receipts = List.of();
        int taken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] body = ReceiptJson.write(receipts);
            SignedPost.Answered answered = post.send(id(body, post.clock(), round), ReceiptJson.MEDIA_TYPE, body);
            if (!(answered instanceof SignedPost.Answer answer)) {
                return new FetchReport(taken, ((SignedPost.NoAnswer) answered).code());
            }
            HttpResponse<byte[]> response = answer.response();
            if (response.statusCode() != 200) {
                return new FetchReport(taken, "http." + response.statusCode());
            }
            if (!signature.isRight(response.headers()::firstValue, response.body())) {
                return new FetchReport(taken, "signature.wrong");
            }
            ExchangeJson.Batch batch;
            try {
                batch = ExchangeJson.readKnown(response.body());
            } catch (InvalidInputException e) {
                // Signed, and not to be read: the violations would not say more to whoever calls.
                return new FetchReport(taken, "batch.syntax");
            }
            if (batch.messages().isEmpty() && batch.unknown().isEmpty()) {
                return new FetchReport(taken, null);
            }
            taken += batch.messages().size();
            receipts = new ArrayList<>(receiver.apply(batch.messages()));
            for (var unknown : batch.unknown()) {
                receipts.add(new Receipt(unknown, NOT_KNOWN));
            }
        }
        return new FetchReport(taken, "fetch.endless");
    }

    private static String id(byte[] body, InstantSource clock, int round) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((clock.instant() + " " + round).getBytes(StandardCharsets.US_ASCII));
            return "msg_" + HexFormat.of().formatHex(digest.digest(body), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
