package org.careerrelay.jdbc;

import java.util.concurrent.atomic.AtomicInteger;
import org.careerrelay.spi.storage.Storage;

/**
 * A storage whose process is killed with one of its transactions: in it, or right after it was committed.
 *
 * @param storage what it goes through to
 * @param left how many transactions there are before the one with which it dies
 * @param committed whether that one is committed
 */
record KilledStorage(Storage storage, AtomicInteger left, boolean committed) implements Storage {

    static KilledStorage at(Storage storage, int transaction, boolean committed) {
        return new KilledStorage(storage, new AtomicInteger(transaction), committed);
    }

    @Override
    public <T> T transact(Work<T> work) {
        boolean last = left.getAndDecrement() == 0;
        T result = storage.transact(unit -> {
            T done = work.with(unit);
            if (last && !committed) {
                throw new Killed();
            }
            return done;
        });
        if (last) {
            throw new Killed();
        }
        return result;
    }

    @Override
    public <T> T snapshot(Work<T> work) {
        return storage.snapshot(work);
    }

    /** No exception that anybody would catch and go on after. */
    static final class Killed extends Error {

        private static final long serialVersionUID = 1;
    }
}
