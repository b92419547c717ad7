package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.careerrelay.CareerRelay;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No piece of work holds a connection while it waits for another: one for all of them is enough, whatever they do at the same time. */
class OneConnectionPoolTest extends Hosted {

    private static final int PEOPLE = 20;
    private static final int THREADS = 40;

    static Stream<Arguments> pools() {
        return Databases.each()
                .flatMap(database ->
                        Stream.of(true, false).map(autoCommit -> Arguments.of(database.get()[0], autoCommit)));
    }

    @ParameterizedTest(name = "{0}, autocommit {1}")
    @MethodSource("pools")
    @Proves({"A20", "INV-7"})
    void one_connection_serves_callers_hosts_group_commit_and_dispatchers_at_once(
            Supplier<TestDatabase> database, boolean autoCommit) throws Exception {
        Ats ats = ats(database, config -> {
            config.setMaximumPoolSize(1);
            config.setAutoCommit(autoCommit);
        });
        List<Acknowledgement> answers = ats.handedOver(PEOPLE);
        Race.run(THREADS, number -> {
            work(ats, number, answers);
            return number;
        });
        CareerRelay relay = ats.relay();
        assertThat(relay.operator().ledger("acme", Ats.AGENCY).entries(0, 100))
                .extracting(LedgerEntry::kind)
                .hasSize(PEOPLE + 2)
                .filteredOn(kind -> kind == LedgerKind.GRANT)
                .hasSize(2);
        assertThat(Tables.count(ats.pool(), "cr_rejection")).isEqualTo(PEOPLE + 10);
        assertThat(Tables.count(ats.pool(), "application")).isEqualTo(5);
        assertThat(relay.company("acme").request(Ats.AGENCY, JobOrder.titled("engineer")))
                .isInstanceOf(RequestResult.Requested.class);
    }

    /** Twenty answers, half of them one by one through group commit and half in hosts' transactions; beside them all else. */
    private static void work(Ats ats, int number, List<Acknowledgement> answers) {
        if (number < 10) {
            ats.relay().agency(Ats.AGENCY).acknowledge(List.of(answers.get(number)));
        } else if (number < 20) {
            inTransaction(
                    ats,
                    connection -> ats.joined(connection).agency(Ats.AGENCY).acknowledge(List.of(answers.get(number))));
        } else if (number < 25) {
            ats.relay().company("acme").reject(List.of(Ats.rejection(100 + number)));
        } else if (number < 30) {
            inTransaction(ats, connection -> ats.host().reject(connection, Ats.rejection(100 + number)));
        } else if (number < 38) {
            ats.relay().operator().dispatch();
        } else {
            ats.relay().operator().health();
        }
    }

    private static <T> T inTransaction(Ats ats, Host.UseCase<T> useCase) {
        try {
            return Host.inTransaction(ats.pool(), useCase);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
