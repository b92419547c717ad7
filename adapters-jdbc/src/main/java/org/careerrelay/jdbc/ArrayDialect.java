package org.careerrelay.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A database with arrays: a batch goes to it as one array per column. */
sealed interface ArrayDialect extends Dialect permits PostgreSql, H2 {

    /** Makes the array that one column of a batch is read from. */
    Array array(Connection connection, ColumnType type, @Nullable Object[] values) throws SQLException;

    @Override
    default int bind(PreparedStatement statement, int from, Batch<?> batch) throws SQLException {
        return batch.isSingle() ? bindRow(statement, from, batch) : columns(statement, from, batch);
    }

    private <T> int columns(PreparedStatement statement, int from, Batch<T> batch) throws SQLException {
        int index = from;
        for (Columns.Column<T> column : batch.columns().list()) {
            statement.setArray(index, array(statement.getConnection(), column.type(), batch.values(column)));
            index++;
        }
        return index;
    }
}
