package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.JoinedRelay;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.ProposalConsent;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.programme.AssistedTransfer;
import org.careerrelay.model.programme.ConsentPolicy;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.model.programme.TransferPolicy;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.spi.mail.RejectionLetter;

/**
 * An applicant tracking system with a table of its own beside ours, in the same database.
 *
 * @param pool its connections
 * @param relay the engine, on the same pool
 * @param mail where mails go
 * @param agency where messages go
 */
record Ats(DataSource pool, CareerRelay relay, MemoryMail mail, MemoryAgency agency) {

    static final String AGENCY = "agency-1";

    /** Where the company itself is reached. */
    static final String CONTACT = "jobs@example.co.jp";

    Host host() {
        return new Host(relay);
    }

    static void settle(CompanyDesk desk) {
        desk.profile(new CompanyProfile("株式会社アクメ", "東京都千代田区", "代表取締役", CONTACT, "", "JP"));
        desk.partner(new AgencyProfile(AGENCY, "紹介株式会社", "東京都港区", "代表取締役", "desk@example.jp", "", "JP"));
        desk.open(programme());
    }

    static Programme programme() {
        return Programme.tenForOne(AGENCY)
                .licence("13-ユ-010554", LocalDate.of(9999, 1, 1))
                .reviewedOn(LocalDate.of(2026, 1, 1))
                .noticeBasis(new NoticeBasis(NoticeBasis.Kind.OPT_IN, "form 3", LocalDate.of(2020, 1, 1)))
                .publication(Publication.IMMEDIATE);
    }

    /** The same contract of a company that hands over fields of its own. */
    static Programme assisted() {
        return programme()
                .handOver(HandOver.ASSISTED)
                .policies(Policies.DEFAULT
                        .transfer(TransferPolicy.DEFAULT.assisted(AssistedTransfer.of("review 2026-10")))
                        .consent(ConsentPolicy.DEFAULT.asking(Purpose.ASSISTED_TRANSFER)));
    }

    JoinedRelay joined(Connection connection) {
        return relay.joining(JdbcStorage.transaction(connection));
    }

    /** A connection in a transaction, as a host has it. */
    Connection transaction() throws SQLException {
        Connection connection = pool.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    static Rejection rejection(int number) {
        return Rejection.of(
                "application-" + number,
                "応募者" + number,
                "applicant" + number + "@example.jp",
                Instant.parse("2026-01-01T00:00:00Z"),
                "recruiter-3");
    }

    static List<Rejection> rejections(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Ats::rejection).toList();
    }

    /** Rejected, mailed, consented and handed over: what is left is the agency's answer. */
    List<Acknowledgement> handedOver(int count) {
        relay.company("acme").reject(rejections(count));
        relay.operator().dispatch();
        for (RejectionLetter letter : mail.letters()) {
            CandidateDesk person = relay.candidate(token(letter));
            assertThat(person.consent(form(person, letter))).isInstanceOf(ConsentOutcome.Given.class);
        }
        relay.operator().dispatch();
        return agency.messages().stream()
                .map(ReferralHandOver.class::cast)
                .map(message -> new Acknowledgement(message.referral(), AgencyAnswer.ACCEPTED_NEW, message.at()))
                .toList();
    }

    /** The letter about an application. */
    static RejectionLetter letter(MemoryMail mail, String application) {
        return mail.letters().stream()
                .filter(letter -> Pii.of(application).equals(letter.variables().get("application")))
                .findFirst()
                .orElseThrow();
    }

    static RawToken token(RejectionLetter letter) {
        String link = Objects.requireNonNull(letter.relay()).link().reveal();
        return RawToken.of(link.substring(link.lastIndexOf('/') + 1));
    }

    static ConsentForm form(CandidateDesk person, RejectionLetter letter) {
        return person.look(Locale.JAPANESE)
                .orElseThrow()
                .form(
                        Set.of(Purpose.AGENCY_REGISTRATION),
                        true,
                        letter.recipientAddress(),
                        new RelayAnswers(letter.recipientName(), letter.recipientAddress(), Pii.of("")));
    }

    static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    /** The host does not wait for locks: a second is the least that MariaDB knows. */
    static void beImpatient(Connection connection) throws SQLException {
        run(
                connection,
                isPostgres(connection)
                        ? "SET LOCAL lock_timeout = '50ms'"
                        : TestDatabase.isMariaDb(connection)
                                ? "SET innodb_lock_wait_timeout = 1"
                                : "SET LOCK_TIMEOUT 50");
    }

    /** The host goes on: in PostgreSQL this fails after any statement of the transaction has. */
    static void useAgain(Connection connection) throws SQLException {
        run(connection, "SELECT COUNT(*) FROM application");
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Somebody whom the company never rejected, who agreed to be proposed to it. */
    static PersonProposal proposal() {
        return new PersonProposal(
                Pii.of("山田 太郎"),
                Pii.of("introduced@example.com"),
                Pii.of(""),
                new ProposalConsent(
                        "acme",
                        Instant.parse("2026-01-01T00:00:00Z"),
                        Instant.parse("9999-01-01T00:00:00Z"),
                        "notice/7"));
    }
}
