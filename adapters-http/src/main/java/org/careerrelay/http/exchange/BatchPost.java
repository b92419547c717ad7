package org.careerrelay.http.exchange;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.careerrelay.json.ExchangeJson;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.exchange.ExchangeMessage;

/** Sends one signed batch and waits for the answer, no longer than the limit, body included. */
record BatchPost(URI endpoint, WebhookSecrets secrets, InstantSource clock, HttpClient client, Duration timeout) {

    private static final int ANSWER_LIMIT = 1024 * 1024;

    BatchAnswer send(List<ExchangeMessage> messages, Map<OpaqueId, String> traceparents) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request(messages, traceparents), LimitedBody.of(ANSWER_LIMIT));
        try {
            HttpResponse<byte[]> response = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            Duration after = RetryAfter.parse(
                    response.headers().firstValue("Retry-After").orElse(null), clock.instant());
            return BatchAnswer.read(response.statusCode(), after, response.body());
        } catch (TimeoutException e) {
            answer.cancel(true);
            return BatchAnswer.notNow("http.timeout", null);
        } catch (ExecutionException e) {
            return BatchAnswer.notNow("http.io", null);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return BatchAnswer.notNow("http.interrupted", null);
        }
    }

    private HttpRequest request(List<ExchangeMessage> messages, Map<OpaqueId, String> traceparents) {
        byte[] body = ExchangeJson.write(messages, traceparents);
        Instant now = clock.instant();
        String id = id(messages);
        return HttpRequest.newBuilder(endpoint)
                .timeout(timeout)
                .header("Content-Type", ExchangeJson.MEDIA_TYPE)
                .header("User-Agent", "career-relay")
                .header(WebhookSecrets.ID, id)
                .header(WebhookSecrets.TIMESTAMP, Long.toString(now.getEpochSecond()))
                .header(WebhookSecrets.SIGNATURE, secrets.sign(id, now.getEpochSecond(), body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    /** Made from the messages' ids, so that the same batch sent again has the same id. */
    private static String id(List<ExchangeMessage> messages) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            messages.forEach(message -> digest.update(message.id().toBytes()));
            return "msg_" + HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
