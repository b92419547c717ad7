package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serial;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.careerrelay.CompanyDesk;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many transactions of hosts' at once: what they share is exact, and none of them is spoilt without being told. */
class JoiningRacesTest extends Hosted {

    private static final int THREADS = 20;

    @ParameterizedTest
    @MethodSource("each")
    @Proves({"A21", "CMP-13"})
    void repetitions_inside_one_transaction_are_answered_and_spoil_nothing(Supplier<TestDatabase> database)
            throws SQLException {
        Ats ats = ats(database);
        Acknowledgement answer = ats.handedOver(1).get(0);
        List<Outcome> outcomes = new ArrayList<>();
        try (Connection connection = ats.transaction()) {
            CompanyDesk acme = ats.joined(connection).company("acme");
            for (int i = 0; i < 3; i++) {
                assertThat(linked(acme.reject(List.of(Ats.rejection(7)))).repeated())
                        .isEqualTo(i > 0);
                Ats.useAgain(connection);
                ats.joined(connection)
                        .agency(Ats.AGENCY)
                        .acknowledge(List.of(answer))
                        .forEach(result -> outcomes.add(result.outcome()));
                Ats.useAgain(connection);
            }
            assertThat(acme.reject(List.of(other(7)))).first().isInstanceOf(RejectionResult.Conflict.class);
            Ats.useAgain(connection);
            connection.commit();
        }
        assertThat(outcomes).containsExactly(Outcome.COUNTED, Outcome.REPEATED, Outcome.REPEATED);
        assertThat(Tables.count(ats.pool(), "cr_rejection")).isEqualTo(2);
        assertThat(ats.relay().operator().ledger("acme", Ats.AGENCY).entries(0, 10))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("each")
    @Proves({"A21", "CMP-13"})
    void of_two_transactions_with_the_same_application_both_go_on(Supplier<TestDatabase> database) throws Exception {
        Ats ats = ats(database);
        for (int round = 1; round <= 10; round++) {
            int application = round;
            List<Boolean> repeated = Race.run(
                    2,
                    number -> inTransaction(ats, connection -> {
                        WatchedConnection watched = new WatchedConnection(connection);
                        RejectionResult.Linked linked = linked(ats.joined(watched.watched())
                                .company("acme")
                                .reject(List.of(Ats.rejection(application))));
                        if (Ats.isPostgres(connection)) {
                            assertThat(watched.failures())
                                    .isEmpty(); // H2 survives a failure, and the statement is run again
                        }
                        Ats.run(
                                connection,
                                "INSERT INTO application VALUES ('" + application + "/" + number + "', 'NEW')");
                        return linked.repeated();
                    }));
            assertThat(repeated).containsExactlyInAnyOrder(true, false);
        }
        assertThat(Tables.count(ats.pool(), "cr_rejection")).isEqualTo(10);
        assertThat(Tables.count(ats.pool(), "cr_outbox")).isEqualTo(10);
        assertThat(Tables.count(ats.pool(), "application")).isEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("each")
    @Proves("A21")
    void hosts_that_reject_the_same_people_while_half_of_them_roll_back_are_exact(Supplier<TestDatabase> database)
            throws Exception {
        Ats ats = ats(database);
        Race.run(
                THREADS,
                number -> rollingBackHalf(
                        number,
                        () -> inTransaction(ats, connection -> {
                            CompanyDesk acme = ats.joined(connection).company("acme");
                            assertThat(acme.reject(IntStream.range(0, 5)
                                            .mapToObj(i -> Ats.rejection(number * 5 + i))
                                            .toList()))
                                    .noneMatch(result -> linked(List.of(result)).repeated());
                            acme.reject(List.of(Ats.rejection(1000), Ats.rejection(1001)));
                            return rolledBack(number);
                        })));
        int rejections = THREADS / 2 * 5 + 2;
        for (String table : List.of("cr_rejection", "cr_referral", "cr_outbox", "cr_vault", "cr_person")) {
            assertThat(Tables.count(ats.pool(), table)).as(table).isEqualTo(rejections);
        }
        ats.relay().operator().dispatch();
        assertThat(ats.mail().letters()).hasSize(rejections);
    }

    @ParameterizedTest
    @MethodSource("each")
    @Proves({"INV-7", "INV-3", "A20"})
    void hosts_that_acknowledge_while_half_of_them_roll_back_earn_exactly_one_credit(Supplier<TestDatabase> database)
            throws Exception {
        Ats ats = ats(database);
        List<Acknowledgement> answers = ats.handedOver(THREADS);
        Race.run(
                THREADS,
                number -> rollingBackHalf(
                        number,
                        () -> inTransaction(ats, connection -> {
                            assertThat(ats.joined(connection)
                                            .agency(Ats.AGENCY)
                                            .acknowledge(List.of(answers.get(number))))
                                    .extracting(AcknowledgementResult::outcome)
                                    .containsExactly(Outcome.COUNTED);
                            return rolledBack(number);
                        })));
        List<LedgerEntry> ledger =
                ats.relay().operator().ledger("acme", Ats.AGENCY).entries(0, 100);
        assertThat(ledger)
                .extracting(LedgerEntry::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 11).boxed().toList());
        assertThat(Collections.frequency(ledger.stream().map(LedgerEntry::kind).toList(), LedgerKind.GRANT))
                .isEqualTo(1);
        assertThat(ats.relay().company("acme").credits(Ats.AGENCY).granted()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("each")
    @Proves({"INV-8", "CMP-11"})
    void one_credit_is_reserved_by_one_of_many_hosts(Supplier<TestDatabase> database) throws Exception {
        Ats ats = ats(database);
        ats.relay().agency(Ats.AGENCY).acknowledge(ats.handedOver(10));
        List<RequestResult> requests = Race.run(
                THREADS,
                number -> inTransaction(
                        ats,
                        connection -> ats.joined(connection)
                                .company("acme")
                                .request(Ats.AGENCY, JobOrder.titled("engineer").requestKey("request-" + number))));
        assertThat(requests)
                .filteredOn(RequestResult.Requested.class::isInstance)
                .hasSize(1);
        assertThat(ats.relay().operator().ledger("acme", Ats.AGENCY).entries(11, 10))
                .extracting(LedgerEntry::kind)
                .containsExactly(LedgerKind.RESERVE);
    }

    @ParameterizedTest
    @MethodSource("each")
    void a_pool_of_one_connection_is_enough(Supplier<TestDatabase> database) throws Exception {
        Ats ats = ats(database, config -> config.setMaximumPoolSize(1));
        Race.run(
                THREADS,
                number -> inTransaction(ats, connection -> {
                    ats.joined(connection).company("acme").reject(List.of(Ats.rejection(number), Ats.rejection(1000)));
                    return ats.joined(connection).company("acme").credits(Ats.AGENCY);
                }));
        assertThat(Tables.count(ats.pool(), "cr_rejection")).isEqualTo(THREADS + 1);
    }

    private static <T> T inTransaction(Ats ats, Host.UseCase<T> useCase) {
        try {
            return Host.inTransaction(ats.pool(), useCase);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean rollingBackHalf(int number, Supplier<Boolean> transaction) {
        try {
            return transaction.get();
        } catch (RolledBack e) {
            assertThat(number % 2).isEqualTo(1);
            return false;
        }
    }

    private static boolean rolledBack(int number) {
        if (number % 2 == 1) {
            throw new RolledBack();
        }
        return true;
    }

    private static Rejection other(int number) {
        var same = Ats.rejection(number);
        return Rejection.of(same.application(), "別人", same.mail().reveal(), same.decidedAt(), same.decidedBy());
    }

    private static RejectionResult.Linked linked(List<RejectionResult> results) {
        assertThat(results).singleElement().isInstanceOf(RejectionResult.Linked.class);
        return (RejectionResult.Linked) results.get(0);
    }

    /** The host changes its mind. */
    private static final class RolledBack extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;
    }
}
