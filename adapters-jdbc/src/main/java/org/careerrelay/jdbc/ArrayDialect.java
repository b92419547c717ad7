package org.careerrelay.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A database with arrays: a batch goes to it as one array per column. */
sealed interface ArrayDialect extends Dialect permits PostgreSql, H2 {

    /**
     * Binds the array that one column of a batch is read from.
     *
     * @param values what the column holds, row by row, in the words of the vocabulary
     */
    void bindArray(PreparedStatement statement, int index, ColumnType type, @Nullable Object[] values)
            throws SQLException;

    @Override
    default int bind(PreparedStatement statement, int from, Batch<?> batch) throws SQLException {
        return batch.isSingle() ? bindRow(statement, from, batch) : columns(statement, from, batch);
    }

    private int columns(PreparedStatement statement, int from, Batch<?> batch) throws SQLException {
        List<? extends Columns.Column<?>> columns = batch.columns().list();
        for (int i = 0; i < columns.size(); i++) {
            bindArray(statement, from + i, columns.get(i).type(), batch.values(i));
        }
        return from + columns.size();
    }
}
