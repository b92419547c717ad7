package org.careerrelay.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * The row on which a result stands, in the words of the vocabulary. Columns count from 1.
 *
 * @param result the result
 * @param dialect how ids and instants lie in it
 */
record Row(ResultSet result, Dialect dialect) {

    /**
     * Makes a value of a row.
     *
     * @param <T> type of the value
     */
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    boolean bool(int column) throws SQLException {
        return result.getBoolean(column);
    }

    int int32(int column) throws SQLException {
        return result.getInt(column);
    }

    long int64(int column) throws SQLException {
        return result.getLong(column);
    }

    @Nullable
    Long int64OrNull(int column) throws SQLException {
        long value = result.getLong(column);
        return result.wasNull() ? null : value;
    }

    String text(int column) throws SQLException {
        return Objects.requireNonNull(result.getString(column));
    }

    @Nullable
    String textOrNull(int column) throws SQLException {
        return result.getString(column);
    }

    byte[] bytes(int column) throws SQLException {
        return Objects.requireNonNull(result.getBytes(column));
    }

    byte @Nullable [] bytesOrNull(int column) throws SQLException {
        return result.getBytes(column);
    }

    <E extends Enum<E>> E word(int column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    <E extends Enum<E>> @Nullable E wordOrNull(int column, Class<E> type) throws SQLException {
        String name = result.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    OpaqueId id(int column) throws SQLException {
        return Objects.requireNonNull(idOrNull(column));
    }

    @Nullable
    OpaqueId idOrNull(int column) throws SQLException {
        return dialect.id(result, column);
    }

    Instant instant(int column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(column));
    }

    @Nullable
    Instant instantOrNull(int column) throws SQLException {
        return dialect.instant(result, column);
    }

    LocalDate date(int column) throws SQLException {
        return Objects.requireNonNull(dateOrNull(column));
    }

    @Nullable
    LocalDate dateOrNull(int column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }
}
