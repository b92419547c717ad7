package org.careerrelay.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.careerrelay.CareerRelay;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.spi.storage.RelayConflictException;

/** A host with plain JDBC. What stands between two markers stands in the guide on transactions too, literally. */
final class Host {

    static final String TABLE = "CREATE TABLE application (id varchar(200) PRIMARY KEY, status varchar(20) NOT NULL)";

    private final CareerRelay relay;

    Host(CareerRelay relay) {
        this.relay = relay;
    }

    /**
     * A use case.
     *
     * @param <T> type of the result
     */
    @FunctionalInterface
    interface UseCase<T> {
        T in(Connection connection) throws SQLException;
    }

    // guide
    List<RejectionResult> reject(Connection connection, Rejection rejection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO application VALUES (?, 'REJECTED')")) {
            insert.setString(1, rejection.application());
            insert.executeUpdate();
        }
        return relay.joining(JdbcStorage.transaction(connection))
                .company("acme")
                .reject(List.of(rejection));
    }
    // end

    // guide
    static <T> T inTransaction(DataSource dataSource, UseCase<T> useCase) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                try {
                    T result = useCase.in(connection);
                    connection.commit();
                    return result;
                } catch (SQLException | RuntimeException | Error e) {
                    connection.rollback();
                    if (attempt == 20 || !worthAnotherTry(e)) {
                        throw e;
                    }
                }
            }
        }
    }

    private static boolean worthAnotherTry(Throwable e) {
        return e instanceof RelayConflictException conflict
                ? conflict.retryable()
                : e instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith("40");
    }
    // end
}
