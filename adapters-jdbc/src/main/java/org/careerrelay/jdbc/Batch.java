package org.careerrelay.jdbc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows bound to the place in a statement where it says {@code {rows}}. What a row holds in a column is asked for once: some columns are texts
 * that have to be written first.
 *
 * @param <T> type of a row
 */
final class Batch<T> {

    private final Columns<T> columns;
    private final List<T> rows;
    private final @Nullable Object[][] values;

    /**
     * Rows.
     *
     * @param columns their columns
     * @param rows the rows
     */
    Batch(Columns<T> columns, List<T> rows) {
        this.columns = columns;
        this.rows = rows;
        this.values = new Object[columns.list().size()][];
        for (int column = 0; column < values.length; column++) {
            values[column] = read(columns.list().get(column));
        }
    }

    private @Nullable Object[] read(Columns.Column<T> column) {
        @Nullable Object[] read = new @Nullable Object[rows.size()];
        for (int row = 0; row < read.length; row++) {
            read[row] = column.value().apply(rows.get(row));
        }
        return read;
    }

    Columns<T> columns() {
        return columns;
    }

    /** How many rows it has. */
    int size() {
        return rows.size();
    }

    boolean isSingle() {
        return rows.size() == 1;
    }

    /** What one column holds, row by row, in the words of the vocabulary; to be read only. */
    @Nullable
    Object[] values(int column) {
        return values[column];
    }
}
