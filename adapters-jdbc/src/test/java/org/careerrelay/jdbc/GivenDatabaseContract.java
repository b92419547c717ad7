package org.careerrelay.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.StorageContract;
import org.junit.jupiter.api.AfterEach;

/**
 * The contract on a database of the user's: {@code -Dtck.url=jdbc:... -Dtck.user=... -Dtck.password=...}. Each storage is a schema of its own (on
 * MariaDB a database) whose name begins with {@code cr_tck_}; it is dropped at the end, and nothing else is touched. {@code -Dtck.dialect} names
 * one of {@link SqlDialect} where the driver says something else. It is run by name only: {@code docs/guide/databases.md} has the command.
 */
class GivenDatabaseContract extends StorageContract {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String RUN =
            Long.toString(System.currentTimeMillis(), Character.MAX_RADIX).toLowerCase(Locale.ROOT);

    private final List<String> schemas = new ArrayList<>();
    private final List<HikariDataSource> pools = new ArrayList<>();
    private final Map<Storage, JdbcOptions> options = new HashMap<>();

    @Override
    protected final Storage freshStorage() {
        String schema = "cr_tck_" + RUN + "_" + NUMBERS.incrementAndGet();
        schemas.add(schema);
        JdbcOptions named = JdbcOptions.defaults().schema(schema);
        String dialect = System.getProperty("tck.dialect", "");
        return migrated(
                dialect.isEmpty() ? named : named.dialect(SqlDialect.valueOf(dialect.toUpperCase(Locale.ROOT))));
    }

    @Override
    protected final boolean survivesReopening() {
        return true;
    }

    @Override
    protected final Storage reopen(Storage storage) {
        return migrated(options.get(storage));
    }

    @AfterEach
    final void drop() {
        schemas.forEach(schema -> TestDatabase.execute(pools.get(0), "DROP SCHEMA " + schema + " CASCADE"));
        pools.forEach(HikariDataSource::close);
    }

    private Storage migrated(JdbcOptions named) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(Objects.requireNonNull(System.getProperty("tck.url"), "no database: -Dtck.url=jdbc:..."));
        config.setUsername(System.getProperty("tck.user"));
        config.setPassword(System.getProperty("tck.password"));
        config.setMaximumPoolSize(THREADS + 1);
        config.setMinimumIdle(0);
        HikariDataSource pool = new HikariDataSource(config);
        pools.add(pool);
        JdbcStorage storage = JdbcStorage.on(pool, named);
        storage.migrate();
        options.put(storage, named);
        return storage;
    }
}
