package org.careerrelay.memory;

import org.careerrelay.spi.storage.Storage;

/**
 * Storage in memory, for trying out and for tests. It keeps the contract of {@link Storage} whole: work that throws leaves no trace. One
 * transaction runs at a time, on the caller's thread; work that begins another transaction is refused with a
 * {@link org.careerrelay.spi.storage.StorageException}. It knows no transaction of a host's that could be joined: given to
 * {@link org.careerrelay.CareerRelay#joining} each call commits by itself. What was stored is gone when the object is. Thread-safe.
 */
public final class MemoryStorage implements Storage {

    private final Transaction transaction = new Transaction();
    private final MemoryUnit unit = new MemoryUnit(transaction);

    private MemoryStorage() {}

    /**
     * An empty storage; there is no schema to be applied.
     *
     * @return a storage of its own
     */
    public static MemoryStorage create() {
        return new MemoryStorage();
    }

    @Override
    public <T> T transact(Work<T> work) {
        transaction.begin();
        try {
            T result = work.with(unit);
            transaction.commit();
            return result;
        } finally {
            transaction.end();
        }
    }
}
