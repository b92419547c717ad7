package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A pooler that gives the session to another client after each transaction. */
@EnabledIf(value = "org.careerrelay.jdbc.PgBouncer#installed", disabledReason = "pgbouncer is not installed")
class PgBouncerTest extends Hosted {

    private static final int CLIENTS = 24;

    @Test
    @Proves({"INV-7", "A20"})
    void many_clients_on_few_sessions_count_exactly_while_half_of_the_hosts_roll_back() throws Exception {
        Ats ats = ats(TestDatabase::pgBouncer, config -> config.setMaximumPoolSize(CLIENTS));
        List<Acknowledgement> answers = ats.handedOver(20);
        Race.run(CLIENTS, number -> {
            if (number < 20) {
                acknowledge(ats, answers.get(number), number % 2 == 0);
            } else {
                ats.relay().company("acme").reject(List.of(Ats.rejection(1000 + number)));
                ats.relay().operator().dispatch();
            }
            return number;
        });
        assertThat(ats.relay().company("acme").credits(Ats.AGENCY).granted()).isEqualTo(1);
        assertThat(ats.relay().operator().ledger("acme", Ats.AGENCY).entries(0, 100))
                .hasSize(11);
        assertThat(Tables.count(ats.pool(), "cr_rejection")).isEqualTo(24);
        assertThat(ats.relay().company("acme").request(Ats.AGENCY, JobOrder.titled("engineer")))
                .isInstanceOf(RequestResult.Requested.class);
    }

    @Test
    void nothing_of_ours_stays_in_a_session() throws SQLException {
        Ats ats = ats(TestDatabase::pgBouncer, config -> config.setMaximumPoolSize(1));
        List<String> before = sessions(ats);
        List<Acknowledgement> answers = ats.handedOver(10);
        ats.relay().agency(Ats.AGENCY).acknowledge(answers);
        ats.relay().operator().dispatch();
        try (Connection connection = ats.transaction()) {
            assertThat(ats.host().reject(connection, Ats.rejection(11)))
                    .first()
                    .isInstanceOf(RejectionResult.Linked.class);
            connection.commit();
        }
        assertThat(sessions(ats)).isEqualTo(before);
    }

    private static void acknowledge(Ats ats, Acknowledgement answer, boolean commits) {
        try (Connection connection = ats.transaction()) {
            ats.joined(connection).agency(Ats.AGENCY).acknowledge(List.of(answer));
            if (commits) {
                connection.commit();
            } else {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** What the session that comes next has kept: settings, statements, temporary tables, locks, cursors. */
    private static List<String> sessions(Ats ats) throws SQLException {
        List<String> kept = new ArrayList<>();
        try (Connection connection = ats.pool().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "SELECT name || '=' || setting FROM pg_settings WHERE source = 'session' ORDER BY 1",
                    "SELECT 'statement ' || name FROM pg_prepared_statements",
                    "SELECT 'table ' || relname FROM pg_class WHERE relpersistence = 't'",
                    "SELECT 'lock ' || locktype FROM pg_locks WHERE locktype = 'advisory'",
                    "SELECT 'cursor ' || name FROM pg_cursors WHERE is_holdable",
                    "SELECT 'channel ' || pg_listening_channels()")) {
                try (ResultSet rows = statement.executeQuery(sql)) {
                    while (rows.next()) {
                        kept.add(rows.getString(1));
                    }
                }
            }
        }
        return kept;
    }
}
