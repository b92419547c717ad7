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

/**
 * Connections that count how often they turn to the server: a statement, several sent together, or a commit is one round trip. Statements
 * that are sent together are counted one by one too.
 */
final class CountedSource {

    private static final Set<String> EXECUTIONS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "executeBatch");
    private static final Set<String> ENDS = Set.of("commit", "rollback");
    private static final String BETWEEN = ";\n"; // what stands between statements that are sent together

    private final DataSource source;
    private final AtomicLong roundTrips = new AtomicLong();
    private final AtomicLong statements = new AtomicLong();

    CountedSource(DataSource source) {
        this.source = proxy(DataSource.class, source, 1);
    }

    DataSource source() {
        return source;
    }

    /** How many there were since the last time this was asked. */
    long roundTrips() {
        return roundTrips.getAndSet(0);
    }

    /** How many there were since the last time this was asked. */
    long statements() {
        return statements.getAndSet(0);
    }

    /** The connection, counted too. */
    Connection counted(Connection connection) {
        return proxy(Connection.class, connection, 1);
    }

    private <T> T proxy(Class<T> type, T real, int texts) {
        InvocationHandler handler = (self, method, arguments) -> {
            if (EXECUTIONS.contains(method.getName())) {
                roundTrips.incrementAndGet();
                statements.addAndGet(texts);
            } else if (ENDS.contains(method.getName())) {
                roundTrips.incrementAndGet();
            }
            try {
                return counted(method.invoke(real, arguments), arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(CountedSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object counted(Object result, Object[] arguments) {
        if (result instanceof Connection connection) {
            return counted(connection);
        }
        if (result instanceof PreparedStatement prepared) {
            return proxy(PreparedStatement.class, prepared, ((String) arguments[0]).split(BETWEEN).length);
        }
        return result instanceof Statement statement ? proxy(Statement.class, statement, 1) : result;
    }
}
