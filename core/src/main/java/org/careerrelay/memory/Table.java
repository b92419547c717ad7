package org.careerrelay.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Rows by key; each change notes how it is taken back.
 *
 * @param <K> type of the key
 * @param <V> type of the row, immutable
 * @param <M> type of the map that holds the rows
 */
final class Table<K, V, M extends Map<K, V>> {

    private final Transaction transaction;
    private final M rows;

    private Table(Transaction transaction, M rows) {
        this.transaction = transaction;
        this.rows = rows;
    }

    static <K, V> Table<K, V, Map<K, V>> unordered(Transaction transaction) {
        return new Table<>(transaction, new HashMap<>());
    }

    static <K, V> Table<K, V, Map<K, V>> inOrderOfInsertion(Transaction transaction) {
        return new Table<>(transaction, new LinkedHashMap<>());
    }

    static <K extends Comparable<? super K>, V> Table<K, V, NavigableMap<K, V>> ordered(Transaction transaction) {
        return new Table<>(transaction, new TreeMap<>());
    }

    /** The rows, to be read only. */
    M rows() {
        transaction.check();
        return rows;
    }

    @Nullable
    V get(K key) {
        transaction.check();
        return rows.get(key);
    }

    Collection<V> values() {
        transaction.check();
        return rows.values();
    }

    /** Puts a row, and returns the one whose place it takes. */
    @Nullable
    V put(K key, V row) {
        transaction.check();
        V before = rows.put(key, row);
        transaction.undo(rows, key, before);
        return before;
    }

    /** Puts a row where there is none, and says whether it did. */
    boolean insert(K key, V row) {
        transaction.check();
        if (rows.putIfAbsent(key, row) != null) {
            return false;
        }
        transaction.undo(rows, key, null);
        return true;
    }

    /** Puts a row where there is none, and fails where there is one. */
    void insertNew(K key, V row, String what) {
        if (!insert(key, row)) {
            throw transaction.failure(what + " exists already");
        }
    }

    /** What a store throws where a row exists that must not. */
    RuntimeException failure(String message) {
        return transaction.failure(message);
    }

    @Nullable
    V remove(K key) {
        transaction.check();
        V before = rows.remove(key);
        if (before != null) {
            transaction.undo(rows, key, before);
        }
        return before;
    }
}
