package org.careerrelay;

import java.util.function.BooleanSupplier;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.StorageException;
import org.jspecify.annotations.Nullable;

/** A storage whose process ends once, or before which somebody else comes once; between two transactions either may happen. */
final class InterruptedStorage implements Storage {

    private final Storage storage;
    private @Nullable BooleanSupplier ends;
    private @Nullable Runnable other;
    private int before;

    InterruptedStorage(Storage storage) {
        this.storage = storage;
    }

    /** After the first transaction with which something holds the caller hears no more. */
    void endOnce(BooleanSupplier holds) {
        ends = holds;
    }

    /** Somebody else comes before so many transactions have gone by. */
    void comeBefore(int transactions, Runnable somebody) {
        before = transactions;
        other = somebody;
    }

    boolean hasCome() {
        return other == null;
    }

    @Override
    public <T> T transact(Work<T> work) {
        Runnable somebody = other;
        if (somebody != null && --before <= 0) {
            other = null;
            somebody.run();
        }
        T result = storage.transact(work);
        BooleanSupplier holds = ends;
        if (holds != null) {
            ends = null;
            if (holds.getAsBoolean()) {
                throw new StorageException("the process has ended");
            }
            ends = holds;
        }
        return result;
    }
}
