package org.careerrelay.tck;

import org.careerrelay.spi.storage.RelayConflictException;
import org.careerrelay.spi.storage.Storage;

/** An open transaction of a host's. */
public interface HostTransaction extends AutoCloseable {

    /**
     * Binds a storage to it, as a host does for {@code CareerRelay.joining}.
     *
     * @return the storage, new for each call
     */
    Storage join();

    /** Writes a row of the host's own; in a transaction that the database has given up this fails. */
    void write();

    /**
     * Commits.
     *
     * @throws RelayConflictException when another transaction was in the way of this one, which only a commit may show
     */
    void commit();

    /** Rolls back. */
    void rollback();

    /** Gives the connection back; what was not committed is gone. */
    @Override
    void close();
}
