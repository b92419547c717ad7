package org.careerrelay.mail;

import java.io.Serial;

/** A letter cannot be sent as it is. It carries a code and nothing of the letter, and no stack trace: it is an answer, not a fault. */
final class RefusedLetterException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;

    RefusedLetterException(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
