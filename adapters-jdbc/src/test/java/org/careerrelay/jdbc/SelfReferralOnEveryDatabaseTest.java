package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.careerrelay.CareerRelay;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.qualification.ReviewCommand;
import org.careerrelay.model.qualification.ReviewResult;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody at the company refers themselves: checked in one place, told by a code, and nothing of it stored as a count, also by hand. */
class SelfReferralOnEveryDatabaseTest extends Databases {

    private static final Naming NAMES = new Naming("", "cr_");
    private static final String LEDGER = "{ledger}";
    private static final String COUNTED = "{counted_person}";

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    @Proves("CMP-14")
    void aSelfReferralIsNoCountUntilSomebodyDecidesAndThenIsOneWhateverIsWritten(Supplier<TestDatabase> database)
            throws SQLException {
        HikariDataSource pool = closing(open(database).pool());
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.migrate();
        Story story = Story.tell(storage);
        CareerRelay relay = story.relay();
        int entries = rows(pool, LEDGER);
        int people = rows(pool, COUNTED);

        Acknowledgement answer = acceptedAsNew(story);
        OpaqueId referral = answer.referral();
        assertThat(relay.agency(Ats.AGENCY).acknowledge(List.of(answer)))
                .extracting(AcknowledgementResult::outcome)
                .containsExactly(Outcome.PENDING);
        assertThat(relay.operator().qualification(referral)).hasValueSatisfying(row -> {
            assertThat(row.state()).isEqualTo(QualificationState.REVIEW);
            assertThat(row.findings()).containsExactly(Finding.of(EligibilityCode.SELF));
        });
        assertThat(List.of(rows(pool, LEDGER), rows(pool, COUNTED))).containsExactly(entries, people);

        assertThat(relay.operator()
                        .reviews("acme", Ats.AGENCY)
                        .approve(new ReviewCommand("approve-self", referral, "operator-1", "applied in earnest")))
                .isEqualTo(new ReviewResult.Done(QualificationState.COUNTED, false));
        assertThat(List.of(rows(pool, LEDGER), rows(pool, COUNTED))).containsExactly(entries + 1, people + 1);

        refused(
                pool,
                "INSERT INTO {ledger} (tenant, programme, sequence, kind, cause_kind, cause, amount, happened_at,"
                        + " contract_version, credit, progress, threshold, available)"
                        + " SELECT tenant, programme, sequence + 1000, kind, cause_kind, cause, amount, happened_at,"
                        + " contract_version, credit, progress, threshold, available FROM {ledger} WHERE kind = 'COUNT'");
        refused(
                pool,
                "INSERT INTO {counted_person} (tenant, programme, person, referral, counted_at)"
                        + " SELECT tenant, programme, person, referral, counted_at FROM {counted_person}");
        assertThat(List.of(rows(pool, LEDGER), rows(pool, COUNTED))).containsExactly(entries + 1, people + 1);
    }

    /** Somebody who applied from the address at which the company itself is reached. */
    private static Acknowledgement acceptedAsNew(Story story) {
        int before = story.letters().size();
        story.relay()
                .company("acme")
                .reject(List.of(Rejection.of("self-1", "応募者", Ats.CONTACT, Story.END, "recruiter-1")));
        story.relay().operator().dispatch();
        return story.handedOver(story.letters().subList(before, story.letters().size()).stream()
                        .filter(letter -> letter.recipientAddress().equals(Pii.of(Ats.CONTACT)))
                        .toList())
                .get(0);
    }

    private static void refused(DataSource pool, String sql) {
        assertThatThrownBy(() -> TestDatabase.execute(pool, NAMES.render(sql)))
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState()).as(e.getMessage()).startsWith("23"));
    }

    private static int rows(DataSource pool, String table) throws SQLException {
        return Tables.count(pool, NAMES.render(table));
    }
}
