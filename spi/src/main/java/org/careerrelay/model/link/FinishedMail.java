package org.careerrelay.model.link;

import java.util.Objects;
import org.careerrelay.model.pii.Pii;

/**
 * A rejection and the message that a company's system has written for it (A11).
 *
 * @param rejection the rejection
 * @param message the message as it would be sent (RFC 5322), before it is signed
 */
public record FinishedMail(Rejection rejection, Pii<byte[]> message) {

    /** Needs both. */
    public FinishedMail {
        Objects.requireNonNull(rejection, "rejection");
        Objects.requireNonNull(message, "message");
    }
}
