package org.careerrelay.examples.tour;

import java.io.Serial;

/** Something the person at the keyboard can put right: told in one line, without a stack trace, and answered with exit code 2. */
final class TourException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    TourException(String japanese, String english) {
        super(japanese + " / " + english);
    }

    TourException(String japanese, String english, Throwable cause) {
        super(japanese + " / " + english, cause);
    }
}
