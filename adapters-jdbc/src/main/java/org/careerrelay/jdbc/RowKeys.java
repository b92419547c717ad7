package org.careerrelay.jdbc;

import java.util.Collection;
import java.util.List;
import org.careerrelay.model.OpaqueId;

/** Keys that rows are looked for by: each once, and in order, so that every transaction locks in the same order. */
final class RowKeys {

    /** Comes before every id that can be made: none is of the year 1970's first millisecond. */
    static final OpaqueId FIRST = new OpaqueId(0, 0);

    private static final Columns<OpaqueId> IDS = Columns.<OpaqueId>none().id("id", id -> id);

    /** Not texts of a key: one that is too long for a key is looked for all the same, and not found. */
    private static final Columns<String> TEXTS = Columns.<String>none().text("id", text -> text);

    private static final Columns<Long> NUMBERS = Columns.<Long>none().int64("id", number -> number);

    private RowKeys() {}

    /** A batch with one column, {@code id}. */
    static Batch<OpaqueId> batch(Collection<OpaqueId> ids) {
        return IDS.batch(ordered(ids));
    }

    /** A batch with one column, {@code id}. */
    static Batch<String> texts(Collection<String> texts) {
        return TEXTS.batch(ordered(texts));
    }

    /** A batch with one column, {@code id}. */
    static Batch<Long> numbers(Collection<Long> numbers) {
        return NUMBERS.batch(ordered(numbers));
    }

    private static <K extends Comparable<K>> List<K> ordered(Collection<K> keys) {
        return keys.stream().sorted().distinct().toList();
    }
}
