package org.careerrelay.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.Arguments;

/** What tests on each database share. */
@Timeout(120)
abstract class Databases {

    private final List<TestDatabase> databases = new ArrayList<>();
    private final List<HikariDataSource> pools = new ArrayList<>();

    static Stream<Arguments> each() {
        List<Named<Supplier<TestDatabase>>> databases = new ArrayList<>(
                List.of(Named.of("PostgreSQL", TestDatabase::postgres), Named.of("H2", TestDatabase::h2InMemory)));
        if (MariaDbServer.isInstalled()) {
            databases.add(Named.of("MariaDB", TestDatabase::mariaDb));
        }
        return databases.stream().map(Arguments::of);
    }

    /** The same, and the storage in memory, which has no database: its place is null. */
    static Stream<Arguments> storages() {
        return Stream.concat(Stream.of(Arguments.of(Named.of("memory", null))), each());
    }

    final TestDatabase open(Supplier<TestDatabase> supplier) {
        TestDatabase database = supplier.get();
        database.prepare();
        databases.add(database);
        return database;
    }

    final HikariDataSource closing(HikariDataSource pool) {
        pools.add(pool);
        return pool;
    }

    static Dialect dialect(DataSource pool) {
        try (Connection connection = pool.getConnection()) {
            return Dialect.of(null, connection.getMetaData());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Storage with its schema in place, on a pool of its own. */
    final JdbcStorage storage(Supplier<TestDatabase> supplier) {
        JdbcStorage storage = JdbcStorage.on(closing(open(supplier).pool()));
        storage.migrate();
        return storage;
    }

    @AfterEach
    final void drop() {
        pools.forEach(HikariDataSource::close);
        databases.forEach(TestDatabase::drop);
    }
}
