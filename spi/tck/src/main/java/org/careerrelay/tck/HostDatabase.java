package org.careerrelay.tck;

import org.careerrelay.spi.storage.NoTransactionException;
import org.careerrelay.spi.storage.Storage;

/** A host's database with the storage's tables and one of the host's own in it, as {@link JoiningContract} needs it. */
public interface HostDatabase {

    /**
     * The storage with transactions of its own.
     *
     * @return a storage on this database
     */
    Storage own();

    /**
     * Begins a transaction of the host's.
     *
     * @return the transaction; nobody else is on its connection
     */
    HostTransaction begin();

    /**
     * Joins where the host has a connection and has begun no transaction on it.
     *
     * @return a storage whose every use says that there is no transaction
     * @throws NoTransactionException where this is seen at once
     */
    Storage joinWithoutTransaction();

    /**
     * How many rows the host has committed.
     *
     * @return the rows of {@link HostTransaction#write()}
     */
    long rows();
}
