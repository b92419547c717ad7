package org.careerrelay.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A connection that notes what is done to it: every call but those that a guest has to make, every statement, every failure. */
final class WatchedConnection {

    private static final Set<String> ALLOWED =
            Set.of("prepareStatement", "createArrayOf", "getMetaData", "getAutoCommit", "isClosed");

    private final Connection connection;
    private final List<String> otherCalls = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();
    private final List<SQLException> failures = new ArrayList<>();

    WatchedConnection(Connection connection) {
        this.connection = connection;
    }

    Connection watched() {
        return watched(Connection.class, connection);
    }

    /** Calls that a guest has no business to make. */
    List<String> otherCalls() {
        return otherCalls;
    }

    /** The texts of all statements. */
    List<String> statements() {
        return statements;
    }

    /** All that the database refused. */
    List<SQLException> failures() {
        return failures;
    }

    private <T> T watched(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (type == Connection.class && !ALLOWED.contains(method.getName())) {
                        otherCalls.add(method.getName());
                    }
                    if (method.getName().equals("prepareStatement")) {
                        statements.add((String) arguments[0]);
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        return result instanceof PreparedStatement statement
                                ? watched(PreparedStatement.class, statement)
                                : result;
                    } catch (InvocationTargetException e) {
                        if (e.getCause() instanceof SQLException failure) {
                            failures.add(failure);
                        }
                        throw e.getCause();
                    }
                }));
    }
}
