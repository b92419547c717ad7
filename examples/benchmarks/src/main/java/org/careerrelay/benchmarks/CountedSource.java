package org.careerrelay.benchmarks;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Connections that count how often they turn to the server: a statement, several sent together, or a commit is one round trip. */
final class CountedSource {

    private static final Set<String> ROUND_TRIPS = Set.of(
            "execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "executeBatch", "commit", "rollback");

    private final DataSource source;
    private final AtomicLong roundTrips = new AtomicLong();

    CountedSource(DataSource source) {
        this.source = proxy(DataSource.class, source);
    }

    DataSource source() {
        return source;
    }

    /** How many there were since the last time this was asked. */
    long roundTrips() {
        return roundTrips.getAndSet(0);
    }

    /** The connection, counted too. */
    Connection counted(Connection connection) {
        return proxy(Connection.class, connection);
    }

    private <T> T proxy(Class<T> type, T real) {
        InvocationHandler handler = (self, method, arguments) -> {
            if (ROUND_TRIPS.contains(method.getName())) {
                roundTrips.incrementAndGet();
            }
            try {
                Object result = method.invoke(real, arguments);
                return result instanceof Connection connection
                        ? proxy(Connection.class, connection)
                        : result instanceof PreparedStatement prepared
                                ? proxy(PreparedStatement.class, prepared)
                                : result instanceof Statement statement ? proxy(Statement.class, statement) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(CountedSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
