package org.careerrelay.spi.storage;

import java.io.Serial;

/** There is no open transaction to join: the host has not begun one, or its connection is closed. Nothing was written. */
public final class NoTransactionException extends StorageException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Reports it.
     *
     * @param message what is missing
     */
    public NoTransactionException(String message) {
        super(message);
    }
}
