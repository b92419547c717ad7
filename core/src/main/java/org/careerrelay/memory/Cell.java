package org.careerrelay.memory;

/**
 * A single value; each change notes how it is taken back.
 *
 * @param <T> type of the value, immutable
 */
final class Cell<T> {

    private final Transaction transaction;
    private T value;

    Cell(Transaction transaction, T value) {
        this.transaction = transaction;
        this.value = value;
    }

    T get() {
        transaction.check();
        return value;
    }

    void set(T next) {
        transaction.check();
        T before = value;
        transaction.undo(() -> value = before);
        value = next;
    }
}
