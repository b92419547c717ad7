package org.careerrelay.http.exchange;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.careerrelay.http.internal.OutgoingHttp;
import org.careerrelay.http.internal.RetryAfter;
import org.careerrelay.http.internal.WebhookSecrets;
import org.jspecify.annotations.Nullable;

/** Sends one signed body and waits for the answer. */
record SignedPost(Outgoing way, InstantSource clock) {

    private static final int ANSWER_LIMIT = 1024 * 1024;

    Answered send(String id, String mediaType, byte[] body) {
        OutgoingHttp.Answered answered = way.http().send(request(id, mediaType, body), ANSWER_LIMIT);
        if (answered instanceof OutgoingHttp.NoAnswer none) {
            return new NoAnswer(none.code());
        }
        HttpResponse<byte[]> response = ((OutgoingHttp.Answer) answered).response();
        if (!WireVersion.isKnown(response.headers().firstValue(WireVersion.HEADER))) {
            return new NoAnswer("wire.version");
        }
        Duration after =
                RetryAfter.parse(response.headers().firstValue("Retry-After").orElse(null), clock.instant());
        return new Answer(response, after);
    }

    private HttpRequest.Builder request(String id, String mediaType, byte[] body) {
        Instant now = clock.instant();
        return HttpRequest.newBuilder(way.endpoint())
                .header("Content-Type", mediaType)
                .header(WireVersion.HEADER, Integer.toString(WireVersion.CURRENT))
                .header(WebhookSecrets.ID, id)
                .header(WebhookSecrets.TIMESTAMP, Long.toString(now.getEpochSecond()))
                .header(WebhookSecrets.SIGNATURE, way.secrets().sign(id, now.getEpochSecond(), body))
                .POST(BodyPublishers.ofByteArray(body));
    }

    /** What came of it. */
    sealed interface Answered {}

    /** The partner answered. */
    record Answer(HttpResponse<byte[]> response, @Nullable Duration after) implements Answered {}

    /** The partner was not reached, or did not answer in time or in words that are known here. */
    record NoAnswer(String code) implements Answered {}
}
