package org.careerrelay.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * The columns in which a batch of rows goes to the database, one array per column: a statement for any number of rows, whose text does
 * not depend on how many there are.
 *
 * @param <T> type of a row
 */
final class Columns<T> {

    /**
     * One column.
     *
     * @param name its name
     * @param type its type
     * @param value what a row holds in it
     */
    record Column<T>(String name, ColumnType type, Function<? super T, ? extends @Nullable Object> value) {}

    private final List<Column<T>> list;

    private Columns(List<Column<T>> list) {
        this.list = List.copyOf(list);
    }

    static <T> Columns<T> none() {
        return new Columns<>(List.of());
    }

    List<Column<T>> list() {
        return list;
    }

    Columns<T> id(String name, Function<? super T, ? extends @Nullable OpaqueId> value) {
        return with(name, ColumnType.ID, value);
    }

    Columns<T> text(String name, Function<? super T, ? extends @Nullable String> value) {
        return with(name, ColumnType.TEXT, value);
    }

    /** A text that is part of a key. */
    Columns<T> key(String name, Function<? super T, String> value) {
        return with(name, ColumnType.KEY, value);
    }

    /** A constant of an enum, stored by its name. */
    Columns<T> word(String name, Function<? super T, ? extends @Nullable Enum<?>> value) {
        return with(name, ColumnType.KEY, row -> {
            Enum<?> constant = value.apply(row);
            return constant == null ? null : constant.name();
        });
    }

    Columns<T> int32(String name, Function<? super T, Integer> value) {
        return with(name, ColumnType.INT, value);
    }

    Columns<T> int64(String name, Function<? super T, ? extends @Nullable Long> value) {
        return with(name, ColumnType.LONG, value);
    }

    Columns<T> bytes(String name, Function<? super T, byte @Nullable []> value) {
        return with(name, ColumnType.BYTES, value);
    }

    Columns<T> instant(String name, Function<? super T, ? extends @Nullable Instant> value) {
        return with(name, ColumnType.INSTANT, value);
    }

    Columns<T> date(String name, Function<? super T, ? extends @Nullable LocalDate> value) {
        return with(name, ColumnType.DATE, value);
    }

    /** The same columns of something that has such a row in it. */
    <S> Columns<S> in(Function<? super S, ? extends T> part) {
        Columns<S> columns = none();
        for (Column<T> column : list) {
            columns = columns.with(
                    column.name(), column.type(), row -> column.value().apply(part.apply(row)));
        }
        return columns;
    }

    /** These columns and then others of the same row. */
    Columns<T> and(Columns<T> others) {
        return new Columns<>(Stream.concat(list.stream(), others.list.stream()).toList());
    }

    /** The names, each after a qualifier such as {@code "r."}. */
    String names(String qualifier) {
        return list.stream().map(column -> qualifier + column.name()).collect(Collectors.joining(", "));
    }

    /** Rows to be bound to a statement. */
    Batch<T> batch(Collection<? extends T> rows) {
        return new Batch<>(this, List.copyOf(rows));
    }

    private Columns<T> with(String name, ColumnType type, Function<? super T, ? extends @Nullable Object> value) {
        List<Column<T>> longer = new ArrayList<>(list);
        longer.add(new Column<>(name, type, value));
        return new Columns<>(longer);
    }
}
