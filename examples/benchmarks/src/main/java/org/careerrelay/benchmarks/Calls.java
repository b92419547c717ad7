package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.careerrelay.JoinedRelay;
import org.careerrelay.examples.program.ProgressBar;
import org.careerrelay.jdbc.JdbcOptions;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.spi.mail.RejectionLetter;

/** What each call asks of the server: round trips, statements, and the locks it holds at its end, counted inside a joined transaction. */
final class Calls implements Benchmark {

    private static final String GOAL = Subject.CALLS.goal();
    private static final String PREFIX = "calls_";
    private static final String LOCKS = """
            SELECT count(*) FILTER (WHERE c.relkind = 'r' AND l.mode = 'RowExclusiveLock'), count(*)
            FROM pg_locks l LEFT JOIN pg_class c ON l.locktype = 'relation' AND c.oid = l.relation
            WHERE l.pid = ? AND l.locktype NOT IN ('virtualxid', 'transactionid')""";

    private final Options options;
    private final Database database;

    Calls(Options options, Database database) {
        this.options = options;
        this.database = database;
    }

    @Override
    public int turns() {
        return 1;
    }

    @Override
    public List<Line> run(ProgressBar progress) throws Exception {
        progress.doing("counting statements and locks");
        Instant now = Instant.now();
        LocalDate to = LocalDate.ofInstant(now, ZoneOffset.UTC).withDayOfMonth(1);
        LetterBox letters = new LetterBox();
        Applicants applicants = new Applicants();
        List<Line> lines = new ArrayList<>();
        try (Company company = new Company(database.storage(PREFIX), letters, now)) {
            List<OpaqueId> referrals = company.reject(applicants.next(options.batch() + 1));
            company.dispatch();
            List<RejectionLetter> mails = letters.empty();
            List<Rejection> one = applicants.next(1);
            List<Rejection> many = applicants.next(options.batch());
            lines.add(count(
                    company,
                    "a rejection",
                    joined -> joined.company(Company.KEY).reject(one)));
            lines.add(count(
                    company,
                    many.size() + " rejections",
                    joined -> joined.company(Company.KEY).reject(many)));
            lines.add(count(
                    company,
                    "a look at the page",
                    joined -> joined.candidate(Company.token(mails.get(0))).look(Locale.JAPANESE)));
            lines.add(count(
                    company,
                    "a consent (with the look before it)",
                    joined -> Company.consent(joined.candidate(Company.token(mails.get(0))), mails.get(0))));
            mails.forEach(company::consent);
            company.dispatch();
            lines.add(count(
                    company,
                    "an acknowledgement",
                    joined -> joined.agency(Company.AGENCY).acknowledge(accepted(referrals.subList(0, 1), now))));
            lines.add(count(
                    company,
                    options.batch() + " acknowledgements",
                    joined -> joined.agency(Company.AGENCY)
                            .acknowledge(accepted(referrals.subList(1, referrals.size()), now))));
            lines.add(count(
                    company,
                    "the credits",
                    joined -> joined.company(Company.KEY).credits(Company.AGENCY)));
            lines.add(count(
                    company,
                    "a report of a year",
                    joined -> joined.company(Company.KEY).kpis(new Period(to.minusYears(1), to))));
        }
        progress.step();
        return lines;
    }

    private static List<Acknowledgement> accepted(List<OpaqueId> referrals, Instant now) {
        return referrals.stream()
                .map(referral -> new Acknowledgement(referral, AgencyAnswer.ACCEPTED_NEW, now))
                .toList();
    }

    /** Makes the call in a transaction that is looked at before it is rolled back. */
    private Line count(Company company, String call, Consumer<JoinedRelay> work) throws SQLException {
        CountedSource counted = new CountedSource(database.source());
        try (Connection plain = database.source().getConnection()) {
            plain.setAutoCommit(false);
            JdbcOptions naming = JdbcOptions.defaults().schema(Database.SCHEMA).prefix(PREFIX);
            work.accept(company.relay().joining(JdbcStorage.transaction(counted.counted(plain), naming)));
            String what = locks(plain, call, counted.statements());
            plain.rollback();
            plain.setAutoCommit(true);
            return Line.figure(GOAL, what + "; round trips", Unit.COUNT, counted.roundTrips());
        }
    }

    private String locks(Connection plain, String call, long statements) throws SQLException {
        try (Connection other = database.source().getConnection();
                PreparedStatement locks = other.prepareStatement(LOCKS)) {
            locks.setInt(1, process(plain));
            try (ResultSet result = locks.executeQuery()) {
                result.next();
                return String.format(
                        Locale.ROOT,
                        "%s: %d statements; %d tables locked for writing, %d locks with those of indexes and of reading",
                        call,
                        statements,
                        result.getLong(1),
                        result.getLong(2));
            }
        }
    }

    private static int process(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT pg_backend_pid()")) {
            result.next();
            return result.getInt(1);
        }
    }
}
