package org.careerrelay.jdbc;

import org.jspecify.annotations.Nullable;

/**
 * A statement that was put off, since nobody waits for its result.
 *
 * @param template the statement
 * @param rows how many rows it has to write, or {@link #ANY}
 * @param otherwise what is wrong where it writes another number
 * @param overDuplicates whether it is run again when it meets a row that another transaction has just inserted
 * @param parameters its parameters
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Later(
        String template,
        int rows,
        String otherwise,
        boolean overDuplicates,
        @Nullable Object... parameters) {

    static final int ANY = -1;

    boolean expects(int written) {
        return rows == ANY || rows == written;
    }
}
