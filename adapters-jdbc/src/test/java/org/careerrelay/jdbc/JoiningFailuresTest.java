package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.careerrelay.CompanyDesk;
import org.careerrelay.JoinedRelay;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.LedgerChange;
import org.careerrelay.model.credit.OpeningBalance;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.spi.storage.NoTransactionException;
import org.careerrelay.spi.storage.RelayConflictException;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.StorageException;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fails inside a host's transaction, and what the host may do then. */
class JoiningFailuresTest extends Hosted {

    @ParameterizedTest
    @MethodSource("each")
    void without_a_transaction_nothing_is_done(Supplier<TestDatabase> database) throws SQLException {
        Ats ats = ats(database);
        Map<String, List<String>> before = Tables.dump(ats.pool());
        try (Connection connection = ats.pool().getConnection()) {
            assertThatThrownBy(() -> JdbcStorage.transaction(connection))
                    .isInstanceOf(NoTransactionException.class)
                    .hasMessageContaining("autocommit");
            connection.setAutoCommit(false);
            JoinedRelay joined = ats.joined(connection);
            connection.setAutoCommit(true);
            assertThatThrownBy(() -> joined.company("acme").reject(Ats.rejections(1)))
                    .isInstanceOf(NoTransactionException.class);
        }
        assertThat(Tables.dump(ats.pool())).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("each")
    void a_closed_connection_is_told(Supplier<TestDatabase> database) throws SQLException {
        Ats ats = ats(database);
        Connection connection = ats.transaction();
        JoinedRelay joined = ats.joined(connection);
        connection.close();
        assertThatThrownBy(() -> joined.company("acme").reject(Ats.rejections(1)))
                .isInstanceOf(NoTransactionException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> JdbcStorage.transaction(connection)).isInstanceOf(NoTransactionException.class);
    }

    @ParameterizedTest
    @MethodSource("each")
    void input_that_is_refused_spoils_nothing(Supplier<TestDatabase> database) throws SQLException {
        Ats ats = ats(database);
        try (Connection connection = ats.transaction()) {
            JoinedRelay joined = ats.joined(connection);
            CompanyDesk acme = joined.company("acme");
            assertThatThrownBy(() -> joined.company("initech").reject(Ats.rejections(1)))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> acme.request("nobody", JobOrder.titled("engineer")))
                    .isInstanceOf(InvalidInputException.class);
            assertThat(acme.reject(Ats.rejections(1))).first().isInstanceOf(RejectionResult.Linked.class);
            Ats.useAgain(connection);
            connection.commit();
        }
        assertThat(Tables.count(ats.pool(), "cr_rejection")).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("each")
    @Proves({"A21", "CMP-13"})
    void a_command_that_is_refused_leaves_its_key_free(Supplier<TestDatabase> database) throws SQLException {
        Ats ats = ats(database);
        OpeningBalance opening = new OpeningBalance("o-1", 7, "annex-2", "hr-1");
        try (Connection connection = ats.transaction()) {
            CompanyDesk acme = ats.joined(connection).company("acme");
            assertThatThrownBy(() -> acme.openBalance("agency-2", opening)).isInstanceOf(InvalidInputException.class);
            connection.commit();
        }
        try (Connection connection = ats.transaction()) {
            CompanyDesk acme = ats.joined(connection).company("acme");
            acme.open(Programme.tenForOne("agency-2"));
            assertThat(acme.openBalance("agency-2", opening)).isEqualTo(new LedgerChange.Written(false));
            assertThat(acme.openBalance("agency-2", opening)).isEqualTo(new LedgerChange.Written(true));
            connection.commit();
        }
        assertThat(Tables.count(ats.pool(), "cr_command")).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("each")
    void after_a_failure_it_refuses_until_the_host_has_rolled_back(Supplier<TestDatabase> database)
            throws SQLException {
        Ats ats = ats(database);
        try (Connection connection = ats.transaction()) {
            Ats.run(connection, "INSERT INTO application VALUES ('first', 'NEW')");
            Savepoint savepoint = connection.setSavepoint();
            Storage storage = JdbcStorage.transaction(connection);
            IllegalStateException onPurpose = new IllegalStateException("on purpose");
            assertThatThrownBy(() -> storage.transact(unit -> {
                        unit.tenants().create(TenantKind.COMPANY, "globex", Instant.EPOCH);
                        throw onPurpose;
                    }))
                    .isSameAs(onPurpose);
            assertThatThrownBy(() -> storage.transact(UnitOfWork::tenants))
                    .isExactlyInstanceOf(StorageException.class)
                    .hasMessageContaining("rolled back")
                    .hasCause(onPurpose);
            connection.rollback(savepoint);
            ats.joined(connection).company("acme").reject(Ats.rejections(2));
            connection.commit();
        }
        assertThat(Tables.count(ats.pool(), "application")).isEqualTo(1);
        assertThat(Tables.count(ats.pool(), "cr_rejection")).isEqualTo(2);
        assertThat(Tables.count(ats.pool(), "cr_tenant")).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("each")
    void a_failure_that_is_no_conflict_is_told_as_such(Supplier<TestDatabase> database) throws SQLException {
        Ats ats = ats(database);
        try (Connection connection = ats.transaction()) {
            Storage storage =
                    JdbcStorage.transaction(connection, JdbcOptions.defaults().prefix("nowhere_"));
            assertThatThrownBy(() -> storage.transact(unit -> unit.tenants().page(new TenantId(0), 1)))
                    .isInstanceOf(StorageException.class)
                    .isNotInstanceOf(RelayConflictException.class);
            connection.rollback();
        }
    }

    @ParameterizedTest
    @MethodSource("each")
    void a_text_that_the_database_cannot_keep_does_not_fail_the_transaction(Supplier<TestDatabase> database)
            throws SQLException {
        Ats ats = ats(database);
        try (Connection connection = ats.transaction()) {
            for (String text : List.of("\0", "a\0b")) {
                Storage storage = JdbcStorage.transaction(connection);
                ThrowingCallable lookUp =
                        () -> storage.transact(unit -> unit.rejections().byApplication(new TenantId(1), List.of(text)));
                ThrowingCallable create = () -> JdbcStorage.transaction(connection)
                        .transact(unit -> unit.settings().openProgramme(new TenantId(1), text, Instant.EPOCH));
                if (Ats.isPostgres(connection)) {
                    assertThatThrownBy(lookUp).isExactlyInstanceOf(StorageException.class);
                    assertThatThrownBy(create).isExactlyInstanceOf(StorageException.class);
                } else {
                    assertThatCode(lookUp).doesNotThrowAnyException();
                    assertThatCode(create).doesNotThrowAnyException();
                }
                Ats.useAgain(connection);
            }
            connection.rollback();
        }
    }
}
