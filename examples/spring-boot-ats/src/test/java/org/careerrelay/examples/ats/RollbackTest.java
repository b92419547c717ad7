package org.careerrelay.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.careerrelay.CareerRelay;
import org.careerrelay.JoinedRelay;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.health.HealthReport;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.spi.storage.NoTransactionException;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** The host's transaction and ours are one: what either undoes is undone for both. */
@Timeout(180)
class RollbackTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static RunningAts ats;

    @BeforeAll
    static void start() throws IOException {
        ats = RunningAts.start();
    }

    @AfterAll
    static void stop() throws IOException {
        ats.close();
    }

    @Test
    @Proves("A20")
    void anExceptionOfTheHostsTakesRejectionLinkOutboxRowEventAndCountWithIt() throws Exception {
        OpaqueId referral = handedOver("application-1", "taro@example.jp");
        ats.apply("application-2", "hanako@example.jp");
        Map<String, List<String>> before = atRest();

        assertThatThrownBy(() -> inTransaction(joined -> {
                    ats.bean(RejectApplication.class).reject("application-2", "recruiter-3");
                    JobApplications applications = ats.bean(JobApplications.class);
                    assertThat(applications
                                    .findById("application-2")
                                    .orElseThrow()
                                    .status())
                            .isEqualTo(JobApplication.Status.REJECTED);
                    // By the engine's mailer too, so that there is a row in the outbox; and a count.
                    assertThat(joined.company("acme")
                                    .reject(List.of(Rejection.of(
                                            "application-3", "山田 太郎", "jiro@example.jp", Instant.now(), "r-1"))))
                            .first()
                            .isInstanceOf(RejectionResult.Linked.class);
                    assertThat(joined.agency("agency-1")
                                    .acknowledge(List.of(
                                            new Acknowledgement(referral, AgencyAnswer.ACCEPTED_NEW, Instant.now()))))
                            .extracting(AcknowledgementResult::outcome)
                            .containsExactly(AcknowledgementResult.Outcome.COUNTED);
                    throw new IllegalStateException("the host's own fault");
                }))
                .hasMessage("the host's own fault");

        assertThat(atRest()).isEqualTo(before);
        assertThat(ats.parts().mail().getReceivedMessages()).hasSize(1);
        assertThat(ats.reject("application-2")).isEqualTo(204);
        await().atMost(SOON).until(() -> ats.parts().mail().getReceivedMessages().length == 2);
    }

    @Test
    void whatTheLibraryRefusesUndoesWhatTheHostHasWritten() throws Exception {
        ats.apply("application-5", "no address at all");
        assertThatThrownBy(() -> ats.bean(RejectApplication.class).reject("application-5", "recruiter-3"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mail.syntax");
        assertThat(ats.get("/applications/application-5").body()).contains("\"status\":\"OPEN\"");

        assertThatThrownBy(() -> inTransaction(joined -> {
                    ats.bean(JobApplications.class).deleteById("application-5");
                    joined.company("globex")
                            .reject(List.of(
                                    Rejection.of("application-6", "山田 太郎", "jiro@example.jp", Instant.now(), "r-1")));
                }))
                .isInstanceOf(InvalidInputException.class);
        assertThat(ats.get("/applications/application-5").body()).contains("\"status\":\"OPEN\"");
    }

    @Test
    void withoutATransactionNothingIsDone() throws Exception {
        DataSource pool = ats.bean(DataSource.class);
        try (Connection connection = pool.getConnection()) {
            assertThatThrownBy(() -> JdbcStorage.transaction(connection)).isInstanceOf(NoTransactionException.class);
        }
    }

    /** Rejected, written to, consented and handed over: what is left is the agency's answer. */
    private static OpaqueId handedOver(String application, String address) throws Exception {
        ats.apply(application, address);
        ats.reject(application);
        await().atMost(SOON).until(() -> ats.parts().mail().getReceivedMessages().length == 1);
        new Applicant(address, Demo.text(ats.parts().mail().getReceivedMessages()[0])).consents();
        await().atMost(SOON).until(() -> ats.parts().agency().pending().size() == 1);
        return ats.parts().agency().pending().get(0).referral();
    }

    /** The tables when nothing is left to do for what runs in the background. */
    private static Map<String, List<String>> atRest() throws SQLException {
        await().atMost(SOON).until(() -> {
            HealthReport health = ats.bean(CareerRelay.class).operator().health();
            return health.outbox().waiting() == 0 && health.waitingLogs().isEmpty();
        });
        return ats.tables();
    }

    private interface UseCase {
        void in(JoinedRelay joined);
    }

    private static void inTransaction(UseCase useCase) {
        ats.bean(TransactionTemplate.class)
                .executeWithoutResult(status -> useCase.in(ats.bean(CareerRelay.class)
                        .joining(JdbcStorage.transaction(DataSourceUtils.getConnection(ats.bean(DataSource.class))))));
    }
}
