package org.careerrelay.spi.storage;

import java.util.Optional;
import org.careerrelay.model.health.SchemaState;

/**
 * Where the engine keeps its state. Thread-safe. Isolation of READ COMMITTED is enough: what must be exact is guarded by locks and unique
 * keys (design, section 5).
 */
public interface Storage {

    /**
     * Runs work in a transaction of its own: committed when the work returns, rolled back whole when it throws. A conflict with another
     * transaction (SQLState class 40) runs the work again, so work must have no effect but through its unit.
     *
     * <p>A storage bound to a transaction of the host's runs the work inside that one instead, once, and leaves its end to the host: what was
     * written before work threw goes with the host's rollback.
     *
     * @param <T> type of the result
     * @param work the work
     * @return the work's result; what the work throws comes through as it is
     * @throws RelayConflictException when another transaction was in the way of one of the host's
     * @throws NoTransactionException when a transaction of the host's is not open
     * @throws StorageException when storage fails; nothing was written
     */
    <T> T transact(Work<T> work);

    /**
     * Runs work that only reads, all of it as of one moment: what others commit meanwhile is not seen, however long the work takes. Where
     * transactions run one at a time {@link #transact} is that already; any other storage overrides this.
     *
     * @param <T> type of the result
     * @param work the work, which writes nothing
     * @return the work's result; what the work throws comes through as it is
     * @throws StorageException when storage fails
     */
    default <T> T snapshot(Work<T> work) {
        return transact(work);
    }

    /**
     * How far its schema is, for whoever watches over an installation.
     *
     * @return the versions; empty where there is no schema, or several
     * @throws StorageException when storage fails
     */
    default Optional<SchemaState> schema() {
        return Optional.empty();
    }

    /**
     * Work inside one transaction.
     *
     * @param <T> type of the result
     */
    @FunctionalInterface
    interface Work<T> {

        /**
         * Does the work.
         *
         * @param unit the stores, valid until this method returns
         * @return the result
         */
        T with(UnitOfWork unit);
    }
}
