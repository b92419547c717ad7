package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.RecognitionDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.identity.IdentityChange;
import org.careerrelay.model.identity.IdentityReview;
import org.careerrelay.model.identity.LinkState;
import org.careerrelay.model.identity.RecognisedApplication;
import org.careerrelay.model.identity.RecognitionDecision;
import org.careerrelay.model.identity.RecognitionTerms;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.spi.mail.RejectionLetter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/**
 * Whoever needs the audit log and the ledgers locks the log first. A host's transactions show it: they are not run again, so that one of two that wait for each
 * other would fail.
 */
class LogBeforeLedgersTest extends Databases {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final String TARO = "山田 太郎";
    private static final String PHONE = "+819012345678";

    private static final String WAITING = """
            WITH RECURSIVE w(pid) AS (
                SELECT pid FROM pg_stat_activity WHERE ? = ANY (pg_blocking_pids(pid))
                UNION
                SELECT a.pid FROM pg_stat_activity a JOIN w ON w.pid = ANY (pg_blocking_pids(a.pid)))
            SELECT count(*) FROM w""";

    private final MemoryMail mail = MemoryMail.create();
    private HikariDataSource pool;
    private CareerRelay relay;

    @BeforeEach
    void fourPeopleHaveCounted() {
        pool = closing(open(TestDatabase::postgres).pool());
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.migrate();
        relay = CareerRelay.builder()
                .storage(storage)
                .mail(mail)
                .agency(MemoryAgency.create())
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(KeyRing.random(new Random(1)))
                .clock(() -> NOW)
                .random(new Random(2))
                .phones(text -> text.isEmpty() ? Optional.empty() : Optional.of(text))
                .build();
        Ats.settle(acme());
        acme().recognise(RecognitionTerms.hashes("application notice, section 3"));
        List<Applicant> applicants = List.of(
                Applicant.of("a-1", TARO, "taro@example.jp"),
                Applicant.of("a-2", TARO, "second@example.jp").calledAt(PHONE),
                Applicant.of("b-1", "佐藤 花子", "sato@example.jp"),
                Applicant.of("b-2", "佐藤 次郎", "sato@example.jp"));
        recognition(acme()).recognise(applicants);
        applicants.forEach(this::count);
        assertThat(counted()).isEqualTo(4);
    }

    @Test
    void whoSaysThatTwoAreOneDoesNotWaitForWhoRecognises() throws Exception {
        IdentityReview couple = recognition(acme()).reviews(null, 10).get(0);
        besideRecognition(company -> assertThat(recognition(company).confirm(couple.id()))
                .isEqualTo(new IdentityChange.Done(LinkState.JOINED)));
        assertThat(counted()).as("a-1 with a-2, and b-1 with b-2").isEqualTo(2);
    }

    @Test
    void whoErasesDoesNotWaitForWhoRecognises() throws Exception {
        besideRecognition(company -> assertThat(company.privacy(accessor(ActorRole.PRIVACY_OFFICER))
                        .erasures()
                        .erase("b-1"))
                .isPresent());
        assertThat(counted()).as("a-1 with a-2; what was counted stays").isEqualTo(3);
    }

    /**
     * Somebody holds the ledger. Another waits for it with work of theirs, then somebody comes back who makes one of two that were known apart, and needs it too.
     */
    private void besideRecognition(Consumer<CompanyDesk> work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try (Connection holding = pool.getConnection()) {
            holding.setAutoCommit(false);
            int session = holding.unwrap(PGConnection.class).getBackendPID();
            try (Statement statement = holding.createStatement()) {
                statement.execute("SELECT * FROM cr_balance FOR UPDATE");
            }
            Future<?> other = executor.submit(() -> joined(work));
            awaitWaiting(session, 1);
            Future<?> recognising = executor.submit(() -> joined(company -> assertThat(recognition(company)
                            .recognise(List.of(
                                    Applicant.of("a-3", TARO, "taro@example.jp").calledAt(PHONE))))
                    .extracting(RecognisedApplication::decision)
                    .containsExactly(RecognitionDecision.AUTO)));
            awaitWaiting(session, 2);
            holding.commit();
            holding.setAutoCommit(true);
            other.get(60, TimeUnit.SECONDS);
            recognising.get(60, TimeUnit.SECONDS);
        } finally {
            executor.shutdownNow();
        }
    }

    /** In a host's transaction: a conflict is thrown, and not tried again. */
    private void joined(Consumer<CompanyDesk> work) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            work.accept(relay.joining(JdbcStorage.transaction(connection)).company("acme"));
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until so many wait for a session, or for one that waits for it. */
    private void awaitWaiting(int holding, int sessions) throws Exception {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(WAITING)) {
            statement.setInt(1, holding);
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
                try (ResultSet result = statement.executeQuery()) {
                    result.next();
                    return result.getInt(1) >= sessions;
                }
            });
        }
    }

    /** Rejected, mailed, consented, handed over, accepted as new. */
    private void count(Applicant applicant) {
        RejectionResult.Linked linked = (RejectionResult.Linked) acme().reject(List.of(Rejection.of(
                        applicant.application(),
                        applicant.name().reveal(),
                        applicant.mail().reveal(),
                        NOW,
                        "recruiter-3")))
                .get(0);
        relay.operator().dispatch();
        RejectionLetter letter = mail.letters().stream()
                .filter(each ->
                        Pii.of(applicant.application()).equals(each.variables().get("application")))
                .findFirst()
                .orElseThrow();
        CandidateDesk person = relay.candidate(Ats.token(letter));
        assertThat(person.consent(Ats.form(person, letter))).isInstanceOf(ConsentOutcome.Given.class);
        relay.operator().dispatch();
        relay.agency(Ats.AGENCY)
                .acknowledge(List.of(new Acknowledgement(linked.referral(), AgencyAnswer.ACCEPTED_NEW, NOW)));
    }

    private long counted() {
        return acme().credits(Ats.AGENCY).counted();
    }

    private CompanyDesk acme() {
        return relay.company("acme");
    }

    private static RecognitionDesk recognition(CompanyDesk company) {
        return company.recognition(accessor(ActorRole.HUMAN_RESOURCES));
    }

    private static Accessor accessor(ActorRole role) {
        return Accessor.of("hr-1", role).because(AccessReason.Code.RECRUITING, "applications");
    }
}
