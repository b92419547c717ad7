package org.careerrelay.examples.program;

import java.io.Serial;

/** Something the person at the keyboard can put right: told in one line, without a stack trace, and answered with exit code 2. */
public final class WrongInputException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Something to put right.
     *
     * @param message what is wrong, in one line
     */
    public WrongInputException(String message) {
        super(message);
    }
}
