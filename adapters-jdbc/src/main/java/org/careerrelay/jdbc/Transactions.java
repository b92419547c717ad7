package org.careerrelay.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.careerrelay.spi.storage.RelayConflictException;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.StorageException;

/**
 * Transactions of our own: each takes one connection, gives it back as the pool had it, and is run again when it was in another's way.
 */
final class Transactions {

    private static final int TRIES = 12;
    private static final long FIRST_PAUSE_MICROS = 500;
    private static final int DOUBLINGS = 7;
    private static final int STRIPES = 8;

    private final DataSource dataSource;
    private final StatementTexts texts;
    private final RandomGenerator random;

    Transactions(DataSource dataSource, StatementTexts texts, RandomGenerator random) {
        this.dataSource = dataSource;
        this.texts = texts;
        this.random = random;
    }

    <T> T run(Storage.Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (SQLException e) {
                if (attempt == TRIES || !isConflict(e)) {
                    throw new StorageException("a transaction failed (SQLState " + e.getSQLState() + ")", e);
                }
            } catch (RuntimeException e) {
                if (attempt == TRIES || !isConflict(e)) {
                    throw e;
                }
            }
            pause(attempt);
        }
    }

    /** Reads as of one moment. Not run again: what was read has been told already. */
    <T> T snapshot(Storage.Work<T> work) {
        try (OwnTransaction transaction = new OwnTransaction(dataSource.getConnection(), texts.dialect())) {
            Connection connection = transaction.begin();
            texts.dialect().beginSnapshot(connection);
            Sql sql = new Sql(connection, texts, 0);
            T result = work.with(new JdbcUnit(sql));
            if (sql.hasWritten()) {
                throw new StorageException("a transaction that only reads was to write");
            }
            transaction.commit();
            return result;
        } catch (SQLException e) {
            throw new StorageException("a transaction failed (SQLState " + e.getSQLState() + ")", e);
        }
    }

    private <T> T once(Storage.Work<T> work) throws SQLException {
        try (OwnTransaction transaction = new OwnTransaction(dataSource.getConnection(), texts.dialect())) {
            Connection connection = transaction.begin();
            Sql sql = new Sql(connection, texts, stripe(random));
            texts.dialect().begin(connection, sql);
            T result = work.with(new JdbcUnit(sql));
            sql.flush();
            StorageException failure = sql.failure();
            if (failure != null) {
                throw failure;
            }
            transaction.commit();
            return result;
        }
    }

    /** Which of the rows that share a number a transaction writes to. */
    static int stripe(RandomGenerator random) {
        return random.nextInt(STRIPES);
    }

    /** The database ended the transaction for another's sake, or we did: it may succeed when it is run again. */
    private boolean isConflict(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RelayConflictException conflict && conflict.getCause() == null) {
                return conflict.retryable();
            }
            if (cause instanceof SQLException sql) {
                return texts.dialect().isRolledBack(sql);
            }
        }
        return false;
    }

    /** Between half and the whole of a pause that doubles, so that those who met do not meet again. */
    private void pause(int attempt) {
        long longest = FIRST_PAUSE_MICROS << Math.min(attempt, DOUBLINGS);
        try {
            TimeUnit.MICROSECONDS.sleep(random.nextLong(longest / 2, longest));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageException("interrupted before a transaction was run again", e);
        }
    }
}
