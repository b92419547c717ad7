package org.careerrelay.spi.storage;

import java.io.Serial;

/**
 * A host's transaction that was joined met another one: a deadlock, a row that changed since the transaction's snapshot, a lock that was waited
 * for too long (design, section 5). The host rolls its transaction back; where {@link #retryable()} says so, it runs it again from its begin,
 * with the same calls.
 */
public final class RelayConflictException extends StorageException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean retryable;

    /**
     * Reports a conflict.
     *
     * @param message what failed, without any person's data
     * @param retryable whether the whole transaction may succeed when it is run again
     * @param cause what the database said
     */
    public RelayConflictException(String message, boolean retryable, Throwable cause) {
        super(message, cause);
        this.retryable = retryable;
    }

    /**
     * Reports a conflict that the database did not see.
     *
     * @param message what failed, without any person's data
     * @param retryable whether the whole transaction may succeed when it is run again
     */
    public RelayConflictException(String message, boolean retryable) {
        super(message);
        this.retryable = retryable;
    }

    /**
     * Whether to run the whole transaction again.
     *
     * @return true when it may succeed then
     */
    public boolean retryable() {
        return retryable;
    }
}
