package org.careerrelay.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.careerrelay.model.TenantId;
import org.careerrelay.spi.storage.StorageException;
import org.jspecify.annotations.Nullable;

/**
 * The one transaction that is open at a time: a lock, and what takes its writes back. Every read and write goes through {@link #check()},
 * so that stores kept beyond their transaction are of no use.
 */
final class Transaction {

    private final ReentrantLock lock = new ReentrantLock();
    private final Journal journal = new Journal();
    private final List<PerTenant<?>> all = new ArrayList<>();
    private boolean failed;

    void begin() {
        if (lock.isHeldByCurrentThread()) {
            // A database would wait here for its own caller.
            throw new StorageException("work must not begin another transaction");
        }
        lock.lock();
    }

    /** Refuses to commit after a store call has failed, as a database does: work that goes on regardless leaves nothing. */
    void commit() {
        if (failed) {
            throw new StorageException("a store call of this work had failed");
        }
        journal.clear();
    }

    /** Takes back what was not committed and lets the next one in. */
    void end() {
        try {
            journal.takeBack();
        } finally {
            journal.clear();
            failed = false;
            lock.unlock();
        }
    }

    void check() {
        if (!lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("the transaction of this unit of work has ended");
        }
    }

    /** Notes the tables of a store, so that a tenant can leave all of them. */
    void register(PerTenant<?> tables) {
        all.add(tables);
    }

    /** Takes a tenant's tables out of every store. */
    void forget(TenantId tenant) {
        all.forEach(tables -> tables.forget(tenant));
    }

    /** Notes how a write is taken back. */
    void undo(Runnable action) {
        journal.note(action);
    }

    /** Notes what a map held at a key before it was written to; null where it held nothing. */
    <K, V> void undo(Map<K, V> map, K key, @Nullable V before) {
        journal.note(map, key, before);
    }

    /** A store call that cannot be carried out. */
    StorageException failure(String message) {
        failed = true;
        return new StorageException(message);
    }
}
