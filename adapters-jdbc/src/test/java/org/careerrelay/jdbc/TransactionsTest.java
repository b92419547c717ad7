package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.StorageException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TransactionsTest extends Databases {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    @ParameterizedTest
    @MethodSource("each")
    void a_pool_with_autocommit_off_is_given_its_connections_back_as_they_were(Supplier<TestDatabase> database)
            throws SQLException {
        HikariDataSource pool = closing(open(database).pool(config -> {
            config.setAutoCommit(false);
            config.setMaximumPoolSize(1);
        }));
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.migrate();
        create(storage, "acme");
        assertThatThrownBy(() -> fail(storage)).isInstanceOf(IllegalStateException.class);
        try (Connection connection = pool.getConnection()) {
            assertThat(connection.getAutoCommit()).isFalse();
        }
        assertThat(find(storage, "acme")).isPresent();
        assertThat(find(storage, "never")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("each")
    void autocommit_and_isolation_are_as_they_were(Supplier<TestDatabase> database) throws SQLException {
        TestDatabase test = open(database);
        JdbcStorage storage = JdbcStorage.on(closing(test.pool()));
        storage.migrate();
        try (HikariDataSource pool = test.pool();
                Connection connection = pool.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            JdbcStorage single = JdbcStorage.on(new OneConnection(connection));
            create(single, "acme");
            assertThatThrownBy(() -> fail(single)).isInstanceOf(IllegalStateException.class);
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
        }
        assertThat(find(storage, "acme")).isPresent();
    }

    @ParameterizedTest
    @MethodSource("each")
    void a_pool_of_one_connection_is_enough_for_many_threads(Supplier<TestDatabase> database) throws Exception {
        HikariDataSource pool = closing(open(database).pool(config -> config.setMaximumPoolSize(1)));
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.migrate();
        Race.run(50, number -> create(storage, "acme-" + number % 5));
        List<Tenant> tenants = storage.transact(unit -> unit.tenants().page(new TenantId(0), 100));
        assertThat(tenants).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("each")
    void a_transaction_that_lost_a_deadlock_is_run_again(Supplier<TestDatabase> database) throws Exception {
        JdbcStorage storage = storage(database);
        TenantId acme = create(storage, "acme").id();
        List<OpaqueId> ids = List.of(OpaqueId.of(NOW, acme, 1), OpaqueId.of(NOW, acme, 2));
        storage.transact(unit -> {
            unit.referrals()
                    .insert(acme, ids.stream().map(TransactionsTest::referral).toList());
            return true;
        });
        CyclicBarrier both = new CyclicBarrier(2);
        AtomicInteger runs = new AtomicInteger();
        Race.run(
                2,
                number -> storage.transact(unit -> {
                    boolean first = runs.incrementAndGet() <= 2;
                    unit.referrals().lock(acme, List.of(ids.get(number)));
                    if (first) {
                        meet(both);
                    }
                    OpaqueId other = ids.get(1 - number);
                    int proofs =
                            unit.referrals().lock(acme, List.of(other)).get(0).failedProofs();
                    unit.referrals().storeProofs(acme, other, proofs + 1, null);
                    return true;
                }));
        assertThat(runs)
                .as("one of the two at least; a busy database may end both")
                .hasValueGreaterThanOrEqualTo(3);
        List<Referral> referrals = storage.transact(unit -> unit.referrals().find(acme, ids));
        assertThat(referrals).extracting(Referral::failedProofs).containsExactly(1, 1);
    }

    @ParameterizedTest
    @MethodSource("each")
    void work_that_swallows_a_failure_is_not_committed(Supplier<TestDatabase> database) {
        JdbcStorage storage = storage(database);
        TenantId acme = create(storage, "acme").id();
        Referral referral = referral(OpaqueId.of(NOW, acme, 1));
        assertThatThrownBy(() -> storage.transact(unit -> {
                    unit.tenants().create(TenantKind.COMPANY, "never", NOW);
                    unit.referrals().insert(acme, List.of(referral));
                    try {
                        unit.referrals().insert(acme, List.of(referral));
                    } catch (StorageException e) {
                        return false;
                    }
                    return true;
                }))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("(SQLState 23"); // a duplicate key, in the words of each database
        assertThat(find(storage, "never")).isEmpty();
        assertThat(storage.<List<Referral>>transact(unit -> unit.referrals().find(acme, List.of(referral.id()))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("each")
    void a_conflict_that_never_ends_is_told_after_some_tries(Supplier<TestDatabase> database) {
        JdbcStorage storage = storage(database);
        AtomicInteger runs = new AtomicInteger();
        StorageException conflict = new StorageException("again", new SQLException("conflict", "40001"));
        assertThatThrownBy(() -> storage.transact(unit -> {
                    runs.incrementAndGet();
                    throw conflict;
                }))
                .isSameAs(conflict);
        assertThat(runs).hasValue(12);
    }

    private static Tenant create(JdbcStorage storage, String key) {
        return storage.transact(unit -> unit.tenants().create(TenantKind.COMPANY, key, NOW));
    }

    private static Optional<Tenant> find(JdbcStorage storage, String key) {
        return storage.transact(unit -> unit.tenants().find(TenantKind.COMPANY, key));
    }

    private static void fail(JdbcStorage storage) {
        storage.transact(unit -> {
            unit.tenants().create(TenantKind.COMPANY, "never", NOW);
            throw new IllegalStateException("on purpose");
        });
    }

    private static Referral referral(OpaqueId id) {
        return Referral.issued(id, 1, id, NOW, NOW, Set.of());
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
