package org.careerrelay.crash;

import java.io.Serial;

/** Something the person at the keyboard can put right: told in one line, without a stack trace, and answered with exit code 2. */
final class WrongInputException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    WrongInputException(String message) {
        super(message);
    }
}
