package org.careerrelay.mail;

import java.io.Serial;
import org.careerrelay.spi.mail.MailOutcome;

/** The server takes no letters, or none from us. It carries what that means for a letter and nothing that the server said. */
final class SmtpUnavailableException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient MailOutcome outcome;

    SmtpUnavailableException(MailOutcome outcome) {
        super(null, null, false, false);
        this.outcome = outcome;
    }

    static SmtpUnavailableException refusedLogin() {
        return new SmtpUnavailableException(new MailOutcome.SenderFault("smtp.auth"));
    }

    static SmtpUnavailableException untriedLogin() {
        return new SmtpUnavailableException(new MailOutcome.TemporaryFailure("smtp.auth"));
    }

    static SmtpUnavailableException unprotected() {
        return new SmtpUnavailableException(new MailOutcome.TemporaryFailure("smtp.tls"));
    }

    MailOutcome outcome() {
        return outcome;
    }
}
