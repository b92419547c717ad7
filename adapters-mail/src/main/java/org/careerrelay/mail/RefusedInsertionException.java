package org.careerrelay.mail;

import java.io.Serial;
import org.careerrelay.model.mail.Insertion;

/** A message is left as it is. It carries the reason and nothing of the message, and no stack trace: it is an answer, not a fault. */
final class RefusedInsertionException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Insertion.Reason reason;

    RefusedInsertionException(Insertion.Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    Insertion.Reason reason() {
        return reason;
    }
}
