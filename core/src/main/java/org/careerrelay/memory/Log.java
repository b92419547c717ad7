package org.careerrelay.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Rows that are only ever added at the end, by rising numbers, and removed from the beginning.
 *
 * @param <V> type of the row, immutable
 */
final class Log<V> {

    private final Transaction transaction;
    private final ToLongFunction<V> number;
    private final List<V> rows = new ArrayList<>();
    private final Runnable removeLast = () -> rows.remove(rows.size() - 1);

    Log(Transaction transaction, ToLongFunction<V> number) {
        this.transaction = transaction;
        this.number = number;
    }

    /** Adds a row, and fails where its number does not come after the last. */
    void add(V row, String what) {
        transaction.check();
        if (!rows.isEmpty() && number.applyAsLong(row) <= number.applyAsLong(rows.get(rows.size() - 1))) {
            throw transaction.failure(what + " exists already");
        }
        rows.add(row);
        transaction.undo(removeLast);
    }

    /** Removes the rows up to a number. */
    void removeUpTo(long last) {
        transaction.check();
        List<V> first = rows.subList(0, firstAfter(last));
        List<V> removed = List.copyOf(first);
        first.clear();
        transaction.undo(() -> rows.addAll(0, removed));
    }

    /** All rows, to be read only. */
    List<V> rows() {
        transaction.check();
        return Collections.unmodifiableList(rows);
    }

    /** A copy of the rows whose number comes after one. */
    List<V> after(long seen, int limit) {
        transaction.check();
        int from = firstAfter(seen);
        return List.copyOf(rows.subList(from, from + Math.min(limit, rows.size() - from)));
    }

    private int firstAfter(long seen) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (number.applyAsLong(rows.get(middle)) > seen) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
