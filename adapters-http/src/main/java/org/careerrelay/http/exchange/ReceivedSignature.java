package org.careerrelay.http.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.careerrelay.http.internal.WebhookSecrets;

/** Whether what came was signed by the partner not long ago (Standard Webhooks). */
record ReceivedSignature(WebhookSecrets secrets, InstantSource clock) {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    /** Checks header fields, by name, over the body as it was sent. */
    boolean isRight(Function<String, Optional<String>> header, byte[] body) {
        // A dot in the id would make the signed text ambiguous.
        Optional<String> id = header.apply(WebhookSecrets.ID).filter(text -> !text.isEmpty() && text.indexOf('.') < 0);
        Optional<Long> timestamp = header.apply(WebhookSecrets.TIMESTAMP)
                .filter(text -> text.matches("[0-9]{1,12}"))
                .map(Long::valueOf);
        Optional<String> signatures = header.apply(WebhookSecrets.SIGNATURE);
        return id.isPresent()
                && timestamp.isPresent()
                && signatures.isPresent()
                && isFresh(Instant.ofEpochSecond(timestamp.get()))
                && secrets.verifies(id.get(), timestamp.get(), body, signatures.get());
    }

    private boolean isFresh(Instant signedAt) {
        return Duration.between(signedAt, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
    }
}
