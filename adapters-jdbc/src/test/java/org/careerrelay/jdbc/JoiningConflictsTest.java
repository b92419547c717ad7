package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.careerrelay.CompanyDesk;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.qualification.PersonMerge;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.spi.storage.RelayConflictException;
import org.careerrelay.spi.storage.StorageException;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a host is told when its transaction meets another, and that running it again is all it has to do. */
class JoiningConflictsTest extends Hosted {

    @ParameterizedTest
    @MethodSource("each")
    void who_loses_a_deadlock_is_told_and_succeeds_when_run_again(Supplier<TestDatabase> database) throws Exception {
        Ats ats = ats(database);
        CyclicBarrier both = new CyclicBarrier(2);
        AtomicInteger runs = new AtomicInteger();
        List<RelayConflictException> conflicts = Collections.synchronizedList(new ArrayList<>());
        Race.run(
                2,
                number -> inTransaction(ats, connection -> {
                    boolean first = runs.incrementAndGet() <= 2;
                    Ats.run(connection, "INSERT INTO application VALUES ('host-" + number + "', 'NEW')");
                    if (Ats.isH2(connection)) {
                        // H2 does not see that two wait for each other's keys: whoever is less patient loses.
                        Ats.run(connection, "SET LOCK_TIMEOUT " + (number == 0 ? 500 : 30_000));
                    }
                    // The transactions add to rows of their own in the tallies, or one would wait for the other too
                    // early.
                    var options = JdbcOptions.defaults().random(() -> (long) number << Integer.SIZE);
                    CompanyDesk acme = ats.relay()
                            .joining(JdbcStorage.transaction(connection, options))
                            .company("acme");
                    acme.reject(List.of(Ats.rejection(number)));
                    if (first) {
                        meet(both);
                    }
                    try {
                        return acme.reject(List.of(Ats.rejection(1 - number)));
                    } catch (RelayConflictException e) {
                        conflicts.add(e);
                        throw e;
                    }
                }));
        assertThat(conflicts).isNotEmpty().hasSize(runs.get() - 2).allSatisfy(conflict -> {
            assertThat(conflict.retryable()).isTrue();
            assertThat(conflict)
                    .cause()
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            cause -> assertThat(cause.getSQLState()).isIn("40P01", "HYT00", "40001"));
        });
        assertThat(Tables.count(ats.pool(), "application")).isEqualTo(2);
        assertThat(Tables.count(ats.pool(), "cr_rejection")).isEqualTo(2);
        assertThat(Tables.count(ats.pool(), "cr_outbox")).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("each")
    void a_serializable_host_is_told_what_its_snapshot_is_too_old_for(Supplier<TestDatabase> database)
            throws SQLException {
        Ats ats = ats(database);
        List<Acknowledgement> answers = ats.handedOver(2);
        AtomicInteger runs = new AtomicInteger();
        List<Exception> failures = new ArrayList<>();
        Host.inTransaction(ats.pool(), serializable(connection -> {
            Ats.useAgain(connection);
            if (runs.incrementAndGet() == 1) {
                ats.relay().agency(Ats.AGENCY).acknowledge(answers.subList(0, 1));
            }
            try {
                return ats.joined(connection).agency(Ats.AGENCY).acknowledge(answers);
            } catch (StorageException e) {
                failures.add(e);
                throw e;
            }
        }));
        if (readsByLocks(ats)) {
            assertThat(failures).isEmpty();
        } else {
            assertThat(failures).singleElement().isInstanceOfSatisfying(RelayConflictException.class, conflict -> {
                assertThat(conflict.retryable()).isTrue();
                assertThat(conflict).hasCauseInstanceOf(SQLException.class);
            });
        }
        assertThat(ats.relay().operator().ledger("acme", Ats.AGENCY).entries(0, 10))
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("each")
    void a_serializable_host_is_told_of_duplicates_that_it_cannot_see(Supplier<TestDatabase> database)
            throws SQLException {
        Ats ats = ats(database);
        AtomicInteger runs = new AtomicInteger();
        List<RejectionResult> results = Host.inTransaction(ats.pool(), serializable(connection -> {
            Ats.useAgain(connection);
            if (runs.incrementAndGet() == 1) {
                ats.relay().company("acme").reject(Ats.rejections(1));
                Ats.settle(ats.relay().company("globex"));
            }
            Ats.settle(ats.joined(connection).company("globex"));
            return ats.joined(connection).company("acme").reject(Ats.rejections(1));
        }));
        assertThat(runs).hasValue(readsByLocks(ats) ? 1 : 2);
        assertThat(linked(results).repeated()).isTrue();
        assertThat(Tables.count(ats.pool(), "cr_rejection")).isEqualTo(1);
        assertThat(Tables.count(ats.pool(), "cr_programme")).isEqualTo(2);
    }

    /** As hosts usually have it: the snapshot was taken before the others' commits, and hides them from every read that locks nothing. */
    @Test
    @OnMariaDb
    void a_host_at_repeatable_read_counts_what_was_committed_after_its_snapshot() throws SQLException {
        Ats ats = ats(TestDatabase::mariaDb);
        List<Acknowledgement> answers = ats.handedOver(2);
        try (Connection connection = ats.transaction()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_REPEATABLE_READ);
            Ats.useAgain(connection);
            Ats.run(connection, "SELECT COUNT(*) FROM cr_balance");
            ats.relay().agency(Ats.AGENCY).acknowledge(answers.subList(0, 1));
            ats.relay().company("acme").reject(List.of(Ats.rejection(7)));

            assertThat(ats.joined(connection).agency(Ats.AGENCY).acknowledge(answers))
                    .extracting(AcknowledgementResult::outcome)
                    .containsExactly(Outcome.REPEATED, Outcome.COUNTED);
            assertThat(linked(ats.joined(connection).company("acme").reject(List.of(Ats.rejection(7))))
                            .repeated())
                    .isTrue();
            connection.commit();
        }
        assertThat(ats.relay().operator().ledger("acme", Ats.AGENCY).entries(0, 10))
                .hasSize(2);
    }

    /** H2 does not tell of a row that was written as it was; the guide says so. */
    static Stream<Arguments> servers() {
        return each().filter(
                        database -> !((Named<?>) database.get()[0]).getName().equals("H2"));
    }

    /** One of the two has counted, the operator merges them after the host's snapshot, then the host acknowledges the other. */
    @ParameterizedTest
    @MethodSource("servers")
    @Proves("INV-5")
    void a_person_merged_after_the_snapshot_counts_once(Supplier<TestDatabase> database) throws SQLException {
        for (int counted = 0; counted < 2; counted++) {
            a_person_merged_after_the_snapshot_counts_once(ats(database), counted);
        }
    }

    private static void a_person_merged_after_the_snapshot_counts_once(Ats ats, int counted) throws SQLException {
        List<Acknowledgement> answers = ats.handedOver(2);
        ats.relay().agency(Ats.AGENCY).acknowledge(List.of(answers.get(counted)));
        AtomicInteger runs = new AtomicInteger();
        List<RelayConflictException> conflicts = new ArrayList<>();
        List<AcknowledgementResult> results = Host.inTransaction(ats.pool(), repeatable(connection -> {
            Ats.run(connection, "SELECT COUNT(*) FROM cr_person_alias");
            if (runs.incrementAndGet() == 1) {
                ats.relay()
                        .operator()
                        .samePerson(
                                "acme",
                                new PersonMerge(
                                        "merge",
                                        answers.get(0).referral(),
                                        answers.get(1).referral(),
                                        "operator-1"));
            }
            try {
                return ats.joined(connection).agency(Ats.AGENCY).acknowledge(List.of(answers.get(1 - counted)));
            } catch (RelayConflictException e) {
                conflicts.add(e);
                throw e;
            }
        }));
        assertThat(results).extracting(AcknowledgementResult::outcome).containsExactly(Outcome.PERSON_ALREADY_COUNTED);
        assertThat(conflicts).allMatch(RelayConflictException::retryable).hasSize(readsByLocks(ats) ? 0 : 1);
        assertThat(ats.relay().operator().ledger("acme", Ats.AGENCY).entries(0, 10))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("each")
    void a_lock_that_the_host_does_not_wait_for_is_a_conflict(Supplier<TestDatabase> database) throws SQLException {
        Ats ats = ats(database);
        List<Acknowledgement> answers = ats.handedOver(2);
        try (Connection holding = ats.transaction();
                Connection impatient = ats.transaction()) {
            ats.joined(holding).agency(Ats.AGENCY).acknowledge(answers.subList(0, 1));
            Ats.beImpatient(impatient);
            assertThatThrownBy(() -> ats.joined(impatient).agency(Ats.AGENCY).acknowledge(answers.subList(1, 2)))
                    .isInstanceOfSatisfying(
                            RelayConflictException.class,
                            conflict -> assertThat(conflict.retryable()).isTrue());
            impatient.rollback();
            holding.commit();
            assertThat(ats.joined(impatient).agency(Ats.AGENCY).acknowledge(answers.subList(1, 2)))
                    .extracting(AcknowledgementResult::outcome)
                    .containsExactly(Outcome.COUNTED);
            impatient.commit();
        }
    }

    /** MariaDB has no snapshot at SERIALIZABLE: what was committed is seen, so there is nothing to tell. */
    private static boolean readsByLocks(Ats ats) throws SQLException {
        try (Connection connection = ats.pool().getConnection()) {
            return TestDatabase.isMariaDb(connection);
        }
    }

    private static <T> Host.UseCase<T> serializable(Host.UseCase<T> useCase) {
        return connection -> {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            return useCase.in(connection);
        };
    }

    private static <T> Host.UseCase<T> repeatable(Host.UseCase<T> useCase) {
        return connection -> {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return useCase.in(connection);
        };
    }

    private static <T> T inTransaction(Ats ats, Host.UseCase<T> useCase) {
        try {
            return Host.inTransaction(ats.pool(), useCase);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static RejectionResult.Linked linked(List<RejectionResult> results) {
        assertThat(results).singleElement().isInstanceOf(RejectionResult.Linked.class);
        return (RejectionResult.Linked) results.get(0);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
