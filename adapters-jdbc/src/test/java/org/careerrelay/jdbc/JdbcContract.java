package org.careerrelay.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.StorageContract;
import org.junit.jupiter.api.AfterEach;

/** The storage contract on a database. */
abstract class JdbcContract extends StorageContract {

    private final List<TestDatabase> databases = new ArrayList<>();
    private final Map<Storage, HikariDataSource> pools = new HashMap<>();

    abstract TestDatabase database();

    JdbcOptions options() {
        return JdbcOptions.defaults();
    }

    /** The connections that the storage works with. */
    HikariDataSource pool(TestDatabase database) {
        return database.pool();
    }

    /** What is done to the schema before it is used. */
    void migrated(DataSource dataSource) {
        // used as it is
    }

    @Override
    protected final Storage freshStorage() {
        TestDatabase database = database();
        databases.add(database);
        database.prepare();
        HikariDataSource pool = pool(database);
        JdbcStorage storage = JdbcStorage.on(pool, options());
        storage.migrate();
        migrated(pool);
        pools.put(storage, pool);
        return storage;
    }

    @Override
    protected final boolean survivesReopening() {
        return true;
    }

    @Override
    protected final Storage reopen(Storage storage) {
        HikariDataSource pool = pools.get(storage);
        pool.getHikariPoolMXBean().softEvictConnections();
        JdbcStorage reopened = JdbcStorage.on(pool, options());
        reopened.migrate();
        return reopened;
    }

    @AfterEach
    final void drop() {
        pools.values().forEach(HikariDataSource::close);
        databases.forEach(TestDatabase::drop);
    }
}
