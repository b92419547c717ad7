package org.careerrelay.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.TenantKind;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.StorageContract;
import org.junit.jupiter.api.AfterEach;

/** The storage contract on three databases, in the first of which all tenants live; the others are walked in vain. */
class RoutedContractTest extends StorageContract {

    private static final List<Integer> ROUTES = List.of(0, 1, 700);

    private final List<TestDatabase> databases = new ArrayList<>();
    private final List<HikariDataSource> pools = new ArrayList<>();

    @Override
    protected Storage freshStorage() {
        RoutedStorage storage =
                RoutedStorage.by(new Routes(Map.of(0, open(0), 1, open(1), 700, open(700)), (kind, key) -> 0));
        storage.migrate();
        return storage;
    }

    private JdbcStorage open(int route) {
        TestDatabase database = TestDatabase.h2InMemory();
        databases.add(database);
        HikariDataSource pool = database.pool();
        pools.add(pool);
        return JdbcStorage.on(pool, JdbcOptions.defaults().route(route));
    }

    @AfterEach
    void drop() {
        pools.forEach(HikariDataSource::close);
        databases.forEach(TestDatabase::drop);
    }

    /** Where a tenant lives. */
    interface Homes {
        int of(TenantKind kind, String key);
    }

    /** Routes that are known from the start. */
    record Routes(Map<Integer, JdbcStorage> storages, Homes homes) implements TenantRoutes {

        @Override
        public int route(TenantKind kind, String key) {
            return homes.of(kind, key);
        }

        @Override
        public List<Integer> routes() {
            return ROUTES.stream().filter(storages::containsKey).toList();
        }

        @Override
        public JdbcStorage storage(int route) {
            return storages.get(route);
        }
    }
}
