package org.careerrelay.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.spi.storage.NoTransactionException;
import org.careerrelay.spi.storage.RelayConflictException;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.StorageException;
import org.jspecify.annotations.Nullable;

/**
 * A transaction of the host's: statements are run in it, and nothing else is done to its connection. No savepoint is set either, since in
 * PostgreSQL each costs a round trip and a transaction number, and more than 64 in one transaction slow down all others. So what fails half-way
 * cannot be taken back here: from then on this object refuses, and the host rolls back.
 */
final class JoinedTransaction implements Storage {

    /** Of class 40: the transaction was ended because of a constraint, and would be again. */
    private static final String CONSTRAINT_AT_COMMIT = "40002";

    private final Connection connection;
    private final StatementTexts texts;
    private final int stripe;
    private @Nullable StatementTexts joining;
    private @Nullable Throwable failure;

    JoinedTransaction(Connection connection, StatementTexts texts, int stripe) {
        this.connection = connection;
        this.texts = texts;
        this.stripe = stripe;
    }

    /** Makes sure that a connection is in a transaction, as far as the connection itself knows: the database is not asked. */
    static void check(Connection connection) {
        try {
            if (connection.isClosed()) {
                throw new NoTransactionException("the connection is closed: whatever transaction it had is over");
            }
            if (connection.getAutoCommit()) {
                throw new NoTransactionException("the connection has no open transaction: its autocommit is on");
            }
        } catch (SQLException e) {
            throw new StorageException("the connection cannot be used (SQLState " + e.getSQLState() + ")", e);
        }
    }

    @Override
    public <T> T transact(Work<T> work) {
        if (failure != null) {
            throw new StorageException("the transaction has failed before and is to be rolled back", failure);
        }
        check(connection);
        Sql sql = new Sql(connection, joining(), stripe);
        try {
            T result = work.with(new JdbcUnit(sql));
            sql.flush();
            StorageException swallowed = sql.failure();
            if (swallowed != null) {
                throw swallowed;
            }
            return result;
        } catch (InvalidInputException e) {
            if (sql.hasWritten()) {
                failure = e; // half a command must not be committed
            }
            throw e; // otherwise it was found before anything was written: the host may go on
        } catch (RuntimeException e) {
            RuntimeException told = translated(e);
            failure = told;
            throw told;
        } catch (Error e) {
            failure = e;
            throw e;
        } finally {
            sql.end();
        }
    }

    /** Found out once, when something is to be stored or read. */
    private StatementTexts joining() {
        if (joining == null) {
            try {
                joining = texts.joining(connection);
            } catch (SQLException e) {
                throw new StorageException("the connection cannot be used (SQLState " + e.getSQLState() + ")", e);
            }
        }
        return joining;
    }

    private RuntimeException translated(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && texts.dialect().isConflict(sql)) {
                return new RelayConflictException(
                        "another transaction was in the way (SQLState " + sql.getSQLState() + ")",
                        !CONSTRAINT_AT_COMMIT.equals(sql.getSQLState()),
                        sql);
            }
        }
        return thrown;
    }
}
