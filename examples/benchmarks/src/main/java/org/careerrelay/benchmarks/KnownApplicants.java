package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.careerrelay.CompanyDesk;
import org.careerrelay.RecognitionDesk;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.identity.RecognisedApplication;
import org.careerrelay.model.identity.RecognitionDecision;
import org.careerrelay.model.identity.RecognitionTerms;

/**
 * A company that recognises who comes back, by keyed hashes, and knows many. One application goes through the public interface; the server multiplies its
 * rows, with pseudonyms and hashes of their own. Those who come back have all come through the public interface before.
 */
final class KnownApplicants implements AutoCloseable {

    private static final Accessor RECRUITER =
            Accessor.of("hr-1", ActorRole.RECRUITER).because(AccessReason.Code.RECRUITING, "applications of today");
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1960, 1, 1);
    private static final int BIRTHDAYS = 15_000;
    private static final int FIRST_CHARACTER = '一';
    private static final int CHARACTERS = 4999; // a prime, so that names repeat late
    private static final String SYLLABLES = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロ";

    private static final Map<String, String> DIFFERENT = Map.of(
            "person.id", Multiplied.id(2),
            "recognised_application.person", Multiplied.id(2),
            "recognised_application.application", "'loaded-' || number",
            "person_index.person", Multiplied.id(2).replace("t.part", "1"),
            "person_index.mac", Multiplied.mac("t.part || '-' || number || t.field"),
            "identity_key.person", Multiplied.id(2).replace("t.part", "1"),
            "identity_key.mac", Multiplied.mac("t.part || '-' || number || t.field"));

    private final Database database;
    private final String prefix;
    private final Company company;
    private int next = 1;

    /**
     * Makes it.
     *
     * @param database where
     * @param prefix of its tables
     * @param people how many are known
     */
    KnownApplicants(Database database, String prefix, int people) throws SQLException {
        this.database = database;
        this.prefix = prefix;
        this.company = new Company(database.storage(prefix), new LetterBox(), Instant.now());
        company.desk().recognise(RecognitionTerms.hashes("application notice 2026-04, section 3"));
        desk().recognise(List.of(applicant("first", 0)));
        Multiplied multiplied = new Multiplied(prefix, people, DIFFERENT);
        try (Connection connection = database.source().getConnection()) {
            for (String table : List.of("person", "recognised_application", "person_index", "identity_key")) {
                multiplied.table(connection, table);
            }
        }
        settle();
    }

    Company company() {
        return company;
    }

    RecognitionDesk desk() {
        return desk(company.desk());
    }

    static RecognitionDesk desk(CompanyDesk company) {
        return company.recognition(RECRUITER);
    }

    /** Has so many people apply for the first time; returns what they say when they apply again. */
    List<Applicant> comingBack(int count) throws SQLException {
        int from = next;
        next += count;
        recognised(applicants("first", from, count), RecognitionDecision.NEW);
        company.dispatch();
        settle();
        return applicants("again", from, count);
    }

    /** Recognises people of whom all are to be known. */
    void recognise(List<Applicant> applicants) {
        recognised(applicants, RecognitionDecision.AUTO);
    }

    private void recognised(List<Applicant> applicants, RecognitionDecision expected) {
        for (RecognisedApplication each : desk().recognise(applicants)) {
            if (each.decision() != expected) {
                throw new IllegalStateException("an applicant was " + each.decision() + ", not " + expected);
            }
        }
    }

    private static List<Applicant> applicants(String application, int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(number -> applicant(application, number))
                .toList();
    }

    /** Somebody whose name, birthday and mail address nobody else has. */
    private static Applicant applicant(String application, int number) {
        return Applicant.of(
                        application + "-" + number,
                        "" + character(number) + character(number / 7) + " " + character(3 * number)
                                + character(number / 11),
                        "someone-" + number + "@example.jp")
                .read(syllables(number) + " " + syllables(number / 5))
                .born(FIRST_BIRTHDAY.plusDays(number % BIRTHDAYS));
    }

    private static char character(int number) {
        return (char) (FIRST_CHARACTER + number % CHARACTERS);
    }

    private static String syllables(int number) {
        int size = SYLLABLES.length();
        return "" + SYLLABLES.charAt(number % size) + SYLLABLES.charAt(number / size % size)
                + SYLLABLES.charAt(number / size / size % size);
    }

    private void settle() throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            String tables = Database.SCHEMA + "." + prefix;
            statement.execute("ANALYZE " + tables + "identity_key, " + tables + "person, " + tables
                    + "recognised_application, " + tables + "person_index, " + tables + "identity_link");
        }
    }

    @Override
    public void close() {
        company.close();
    }
}
