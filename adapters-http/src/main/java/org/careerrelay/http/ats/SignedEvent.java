package org.careerrelay.http.ats;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.careerrelay.http.internal.WebhookSecrets;
import org.careerrelay.json.AtsJson;
import org.careerrelay.spi.ats.MailedApplication;
import org.jspecify.annotations.Nullable;

/**
 * A message with the header fields by which the receiver knows that it is genuine (H10; Standard Webhooks, version 1): for hosts that send by a way of their own. Receivers need the shared secret and any library for
 * Standard Webhooks.
 *
 * @param id id of the message, the same whenever it is sent again: receivers drop repetitions by it
 * @param headers the header fields by name
 * @param body the body, to be sent as it is
 */
public record SignedEvent(String id, Map<String, String> headers, byte[] body) {

    /** The media type of a CloudEvent in JSON. */
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    /** Copies the map. */
    public SignedEvent {
        headers = Map.copyOf(headers);
        body = body.clone();
    }

    /**
     * Signs a body.
     *
     * @param id id of the message
     * @param mediaType media type of the body
     * @param body the body
     * @param at when it is sent; receivers refuse what is older than some minutes
     * @param secrets each {@code whsec_} and the base64 of 24 to 64 bytes; two while they are being changed
     * @return the message
     * @throws IllegalArgumentException when there is no secret, or one is none
     */
    public static SignedEvent of(String id, String mediaType, byte[] body, Instant at, List<String> secrets) {
        WebhookSecrets all = WebhookSecrets.of(secrets);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a secret is needed");
        }
        return signed(id, mediaType, body, at, all);
    }

    static SignedEvent linkMailed(String company, MailedApplication mailed, Instant at, WebhookSecrets secrets) {
        return signed(mailed.message().toString(), MEDIA_TYPE, AtsJson.linkMailed(company, mailed), at, secrets);
    }

    private static SignedEvent signed(String id, String mediaType, byte[] body, Instant at, WebhookSecrets secrets) {
        long second = at.getEpochSecond();
        return new SignedEvent(
                id,
                Map.of(
                        "Content-Type",
                        mediaType,
                        WebhookSecrets.ID,
                        id,
                        WebhookSecrets.TIMESTAMP,
                        Long.toString(second),
                        WebhookSecrets.SIGNATURE,
                        secrets.sign(id, second, body)),
                body);
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    /** The id and nothing of the body. */
    @Override
    public String toString() {
        return "SignedEvent[" + id + "]";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedEvent that
                && id.equals(that.id)
                && headers.equals(that.headers)
                && Arrays.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
