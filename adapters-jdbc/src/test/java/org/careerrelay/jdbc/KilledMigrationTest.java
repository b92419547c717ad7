package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.careerrelay.spi.storage.StorageException;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The connection breaks before each statement of the newest script in turn, and before some of the others, as when the process is killed there; the next migration goes on. */
class KilledMigrationTest extends Databases {

    private static final int ALL = 1000;
    private static final int FEW = 9;

    @Proves("H18")
    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void whereverItIsKilledTheNextOneFinishes(Supplier<TestDatabase> database) throws SQLException {
        int frozen = statements(database, Migration.all(new H2()).size() - 1);
        int statements = statements(database, Migration.all(new H2()).size());
        boolean rollsBack = database.get().url().startsWith("jdbc:postgresql");
        int before = 0;
        while (before < statements) {
            TestDatabase opened = open(database);
            HikariDataSource pool = closing(opened.pool());
            JdbcStorage storage = JdbcStorage.on(pool);
            try (Connection connection = DriverManager.getConnection(opened.url())) {
                JdbcStorage killed = JdbcStorage.on(new OneConnection(breaking(connection, new AtomicInteger(before))));
                assertThatThrownBy(killed::migrate).isInstanceOf(StorageException.class);
                assertThat(storage.verify().sound())
                        .as("after %s statements", before)
                        .isFalse();
                if (rollsBack) {
                    assertThat(Tables.dump(pool)).isEmpty();
                }
            }
            storage.migrate();
            assertThat(storage.verify().findings())
                    .as("after %s statements", before)
                    .isEmpty();
            // What is rolled back is the same wherever it ends; scripts that are never changed were tried at each
            // statement when they were new.
            before += rollsBack || before < frozen - FEW ? FEW : 1;
        }
    }

    private int statements(Supplier<TestDatabase> database, int version) throws SQLException {
        try (Connection connection = DriverManager.getConnection(open(database).url())) {
            AtomicInteger left = new AtomicInteger(ALL);
            JdbcStorage.on(new OneConnection(breaking(connection, left))).migrate(version);
            return ALL - left.get();
        }
    }

    private static Connection breaking(Connection connection, AtomicInteger left) {
        return (Connection) Proxy.newProxyInstance(
                KilledMigrationTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("createStatement") && left.getAndDecrement() == 0) {
                        connection.abort(Runnable::run);
                        throw new SQLException("the connection is broken", "08006");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
