package org.careerrelay.mail;

import java.io.Serial;
import org.careerrelay.spi.mail.MailOutcome;

/** A letter cannot be sent as it is. It carries a code, whom to blame and nothing of the letter, and no stack trace: it is an answer, not a fault. */
final class RefusedLetterException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final Blame blame;

    RefusedLetterException(String code, Blame blame) {
        super(code, null, false, false);
        this.code = code;
        this.blame = blame;
    }

    String code() {
        return code;
    }

    MailOutcome outcome() {
        return blame.outcome(code);
    }
}
