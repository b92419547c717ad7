package org.careerrelay.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.StorageContract;
import org.junit.jupiter.api.AfterEach;

/** The storage contract in transactions that are a host's. */
abstract class JoinedContract extends StorageContract {

    private final Supplier<TestDatabase> supplier;
    private final List<TestDatabase> databases = new ArrayList<>();
    private final List<HikariDataSource> pools = new ArrayList<>();

    JoinedContract(Supplier<TestDatabase> supplier) {
        this.supplier = supplier;
    }

    @Override
    protected final Storage freshStorage() {
        TestDatabase database = supplier.get();
        databases.add(database);
        database.prepare();
        HikariDataSource pool = database.pool();
        pools.add(pool);
        JdbcStorage.on(pool).migrate();
        return new HostStorage(pool);
    }

    @AfterEach
    final void drop() {
        pools.forEach(HikariDataSource::close);
        databases.forEach(TestDatabase::drop);
    }

    /** Each piece of work in a transaction that the host begins, commits, rolls back, and runs again after a conflict. */
    private record HostStorage(DataSource pool) implements Storage {

        @Override
        public <T> T transact(Work<T> work) {
            try {
                return Host.inTransaction(
                        pool, connection -> JdbcStorage.transaction(connection).transact(work));
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }

        /** A transaction of the host's does not change for us; who wants to read as of one moment takes one of ours. */
        @Override
        public <T> T snapshot(Work<T> work) {
            return JdbcStorage.on(pool).snapshot(work);
        }
    }
}
