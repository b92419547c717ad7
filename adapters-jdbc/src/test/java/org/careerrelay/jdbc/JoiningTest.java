package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.careerrelay.CompanyDesk;
import org.careerrelay.JoinedRelay;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.RevocationOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One transaction of a host's: whose it is, and what is done to it. */
class JoiningTest extends Hosted {

    @ParameterizedTest
    @MethodSource("each")
    void a_rollback_of_the_host_leaves_no_row_in_any_table(Supplier<TestDatabase> database) throws SQLException {
        Ats ats = ats(database);
        List<Acknowledgement> answers = ats.handedOver(11);
        ats.relay().agency(Ats.AGENCY).acknowledge(answers.subList(0, 10));
        ats.relay().operator().dispatch();
        Map<String, List<String>> before = Tables.dump(ats.pool());
        assertThat(before).hasSizeGreaterThan(15);
        try (Connection connection = ats.transaction()) {
            everything(ats, connection, answers.get(10));
            Ats.settle(ats.joined(connection).company("globex"));
            connection.rollback();
        }
        assertThat(Tables.dump(ats.pool())).isEqualTo(before);
        ats.relay().operator().dispatch();
        assertThat(ats.mail().letters()).hasSize(11);
        assertThat(Tables.dump(ats.pool())).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("each")
    void a_commit_of_the_host_makes_all_visible_and_only_then_something_is_sent(Supplier<TestDatabase> database)
            throws SQLException {
        Ats ats = ats(database);
        List<Acknowledgement> answers = ats.handedOver(11);
        ats.relay().agency(Ats.AGENCY).acknowledge(answers.subList(0, 10));
        try (Connection connection = ats.transaction()) {
            everything(ats, connection, answers.get(10));
            ats.relay().operator().dispatch();
            assertThat(ats.mail().letters()).hasSize(11);
            connection.commit();
        }
        ats.relay().operator().dispatch();
        assertThat(ats.mail().letters()).hasSize(12);
        assertThat(Tables.count(ats.pool(), "application")).isEqualTo(1);
        assertThat(Tables.count(ats.pool(), "cr_event_pending")).isZero();
        assertThat(ats.relay().operator().ledger("acme", Ats.AGENCY).entries(11, 10))
                .hasSize(2);
        assertThat(ats.relay().company("acme").introductions()).hasSize(1);
        assertThat(ats.relay().company("acme").credits(Ats.AGENCY).progress()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("each")
    void nothing_but_statements_reaches_the_connection_and_none_of_them_fails(Supplier<TestDatabase> database)
            throws SQLException {
        Ats ats = ats(database);
        List<Acknowledgement> answers = ats.handedOver(11);
        ats.relay().agency(Ats.AGENCY).acknowledge(answers.subList(0, 10));
        try (Connection connection = ats.transaction()) {
            WatchedConnection watched = new WatchedConnection(connection);
            Ats.settle(ats.joined(watched.watched()).company("globex"));
            for (int i = 0; i < 2; i++) {
                work(ats, watched.watched(), answers.get(10));
            }
            assertThat(watched.otherCalls()).isEmpty();
            assertThat(watched.failures()).isEmpty();
            assertThat(watched.statements())
                    .hasSizeGreaterThan(100)
                    .allMatch(text -> text.matches("(?s)(SELECT|INSERT|UPDATE|DELETE|MERGE|WITH) .*"));
            Ats.useAgain(connection);
            connection.commit();
        }
    }

    @ParameterizedTest
    @MethodSource("each")
    void the_connection_is_left_as_it_was_and_savepoints_of_the_host_hold(Supplier<TestDatabase> database)
            throws SQLException {
        Ats ats = ats(database);
        try (Connection connection = ats.pool().getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            List<Object> before = settings(connection);
            Ats.run(connection, "INSERT INTO application VALUES ('first', 'NEW')");
            Savepoint savepoint = connection.setSavepoint();
            ats.joined(connection).company("acme").reject(Ats.rejections(3));
            assertThat(settings(connection)).isEqualTo(before);
            connection.rollback(savepoint);
            assertThat(ats.joined(connection).company("acme").reject(Ats.rejections(1)))
                    .first()
                    .isInstanceOfSatisfying(
                            RejectionResult.Linked.class,
                            linked -> assertThat(linked.repeated()).isFalse());
            connection.commit();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        assertThat(Tables.count(ats.pool(), "application")).isEqualTo(1);
        assertThat(Tables.count(ats.pool(), "cr_rejection")).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("each")
    void a_pool_with_autocommit_off_needs_no_begin(Supplier<TestDatabase> database) throws SQLException {
        Ats ats = ats(database, config -> {
            config.setAutoCommit(false);
            config.setMaximumPoolSize(1);
        });
        try (Connection connection = ats.pool().getConnection()) {
            ats.host().reject(connection, Ats.rejection(1));
            connection.rollback();
            ats.host().reject(connection, Ats.rejection(2));
            connection.commit();
        }
        assertThat(Tables.dump(ats.pool()).get("application")).containsExactly("[application-2, REJECTED]");
        assertThat(Tables.count(ats.pool(), "cr_rejection")).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("each")
    void all_batches_of_a_bulk_call_lie_in_the_one_transaction(Supplier<TestDatabase> database) throws SQLException {
        Ats ats = ats(database);
        Map<String, List<String>> before = Tables.dump(ats.pool());
        try (Connection connection = ats.transaction()) {
            assertThat(ats.joined(connection).company("acme").reject(Ats.rejections(2500)))
                    .hasSize(2500)
                    .allMatch(RejectionResult.Linked.class::isInstance);
            assertThat(Tables.count(ats.pool(), "cr_rejection")).isZero();
            connection.rollback();
        }
        assertThat(Tables.dump(ats.pool())).isEqualTo(before);
    }

    /** The host's own row and every kind of ours. */
    private static void everything(Ats ats, Connection connection, Acknowledgement answer) throws SQLException {
        ats.host().reject(connection, Ats.rejection(100));
        work(ats, connection, answer);
        Ats.useAgain(connection);
    }

    /** What the three doors do, as new or as a repetition. */
    private static void work(Ats ats, Connection connection, Acknowledgement answer) {
        JoinedRelay joined = ats.joined(connection);
        CompanyDesk acme = joined.company("acme");
        Ats.settle(acme);
        assertThat(acme.reject(List.of(Ats.rejection(100), Ats.rejection(1), Ats.rejection(100))))
                .allMatch(RejectionResult.Linked.class::isInstance);
        assertThat(joined.agency(Ats.AGENCY).acknowledge(List.of(answer, answer)))
                .hasSize(2);
        RequestResult requested = acme.request(Ats.AGENCY, JobOrder.titled("engineer"));
        assertThat(requested).isInstanceOf(RequestResult.Requested.class);
        joined.agency(Ats.AGENCY)
                .introduction(
                        ((RequestResult.Requested) requested).introduction().id())
                .propose(Ats.proposal());
        assertThat(acme.introductions()).hasSize(1);
        assertThat(acme.revoke("application-none")).isEqualTo(RevocationOutcome.NO_LINK);
        acme.credits(Ats.AGENCY);
        ats.mail().letters().forEach(letter -> {
            var person = joined.candidate(Ats.token(letter));
            person.visited();
            assertThat(person.look(Locale.JAPANESE)).isPresent();
            assertThat(person.consent(Ats.form(person, letter)))
                    .isInstanceOfAny(ConsentOutcome.Given.class, ConsentOutcome.Closed.class);
        });
        var last = ats.mail().letters().get(ats.mail().letters().size() - 1);
        joined.candidate(Ats.token(last)).withdraw(last.recipientAddress());
    }

    private static List<Object> settings(Connection connection) throws SQLException {
        return List.of(
                connection.getAutoCommit(),
                connection.getTransactionIsolation(),
                connection.isReadOnly(),
                connection.getHoldability(),
                TestDatabase.schema(connection),
                connection.getNetworkTimeout());
    }
}
