package org.careerrelay.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection taken for one transaction of ours. Closed without a commit it rolls back; in any case it goes back to its pool with autocommit
 * and isolation as they were.
 */
final class OwnTransaction implements AutoCloseable {

    private final Connection connection;
    private final Dialect dialect;
    private boolean autoCommit;
    private int isolation = Connection.TRANSACTION_READ_COMMITTED;
    private boolean committed;

    OwnTransaction(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    Connection begin() throws SQLException {
        if (connection.getAutoCommit()) {
            connection.setAutoCommit(false);
            autoCommit = true;
        }
        isolation = dialect.isolation(connection);
        return connection;
    }

    void commit() throws SQLException {
        connection.commit();
        committed = true;
    }

    /** What goes wrong after the commit must not be told as if nothing had been written: the connection is thrown away instead. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            if (!committed) {
                connection.rollback();
            }
            dialect.end(connection, isolation);
            if (autoCommit) {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            if (!committed) {
                throw e;
            }
            connection.abort(Runnable::run);
        }
    }
}
