package org.careerrelay.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A statement that goes to the database together with the next one that somebody waits for.
 *
 * @param <T> type of what comes of it
 */
final class Pending<T> {

    /**
     * Takes the result on which a statement stands.
     *
     * @param <T> type of what is taken
     */
    @FunctionalInterface
    interface Taking<T> {
        T from(PreparedStatement statement) throws SQLException;
    }

    private final String template;
    private final @Nullable Object[] parameters;
    private final boolean overDuplicates;
    private final Taking<T> taking;
    private @Nullable T result;

    /**
     * A statement.
     *
     * @param overDuplicates whether it is run again when it meets a row that another transaction has just inserted
     */
    Pending(String template, @Nullable Object[] parameters, boolean overDuplicates, Taking<T> taking) {
        this.template = template;
        this.parameters = parameters;
        this.overDuplicates = overDuplicates;
        this.taking = taking;
    }

    String template() {
        return template;
    }

    @Nullable
    Object[] parameters() {
        return parameters;
    }

    boolean overDuplicates() {
        return overDuplicates;
    }

    void take(PreparedStatement statement) throws SQLException {
        result = taking.from(statement);
    }

    boolean wasRun() {
        return result != null;
    }

    /** What came of it, after it was run. */
    T result() {
        if (result == null) {
            throw new IllegalStateException("a statement that was not run has no result");
        }
        return result;
    }
}
