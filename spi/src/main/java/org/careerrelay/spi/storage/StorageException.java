package org.careerrelay.spi.storage;

import java.io.Serial;

/** Storage failed; nothing was half-written. */
public class StorageException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Reports a failure.
     *
     * @param message what failed, without any person's data
     * @param cause why
     */
    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Reports a failure without a cause.
     *
     * @param message what failed, without any person's data
     */
    public StorageException(String message) {
        super(message);
    }
}
