package org.careerrelay.jdbc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows bound to the place in a statement where it says {@code {rows}}.
 *
 * @param <T> type of a row
 * @param columns their columns
 * @param rows the rows
 */
record Batch<T>(Columns<T> columns, List<T> rows) {

    boolean isSingle() {
        return rows.size() == 1;
    }

    /** What one column holds, row by row, as a driver takes it. */
    @Nullable
    Object[] values(Columns.Column<T> column) {
        @Nullable Object[] values = new Object[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Values.toSql(column.value().apply(rows.get(i)));
        }
        return values;
    }
}
