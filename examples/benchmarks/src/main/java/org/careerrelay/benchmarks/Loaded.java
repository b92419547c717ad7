package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.spi.storage.Storage;

/**
 * A company with many referrals behind it. One person goes the whole way through the public interface; the server multiplies that person's
 * rows, with ids, numbers and keyed hashes of their own, and a year of sums.
 */
final class Loaded implements AutoCloseable {

    private static final Map<String, String> DIFFERENT = Map.ofEntries(
            Map.entry("rejection.id", Multiplied.id(1)),
            Map.entry("rejection.application", "'loaded-' || number"),
            Map.entry("rejection.person", Multiplied.id(2)),
            Map.entry("referral.id", Multiplied.id(1)),
            Map.entry("referral.person", Multiplied.id(2)),
            Map.entry("person.id", Multiplied.id(2)),
            Map.entry("person_index.person", Multiplied.id(2)),
            Map.entry("person_index.mac", Multiplied.mac("number")),
            Map.entry("consent.id", Multiplied.id(3)),
            Map.entry("consent.referral", Multiplied.id(1)),
            Map.entry("consent_event.consent", Multiplied.id(3)),
            Map.entry("ledger.cause", Multiplied.id(1)),
            Map.entry("ledger.sequence", "1000000 + number"),
            Map.entry("counted_person.person", Multiplied.id(2)),
            Map.entry("counted_person.referral", Multiplied.id(1)),
            Map.entry("event.id", Multiplied.id(4)),
            Map.entry("event.subject", Multiplied.id(1)),
            Map.entry("event.event_number", "1000000 + number * 16 + part"));

    private static final List<String> TABLES = List.of(
            "rejection",
            "referral",
            "person",
            "person_index",
            "consent",
            "consent_event",
            "counted_person",
            "ledger",
            "event");

    private static final String SUMS = """
            INSERT INTO {tables}tally (tenant, programme, on_day, kind, stripe, amount)
            SELECT t.tenant, t.programme, current_date - day, t.kind, stripes.stripe, 1 + %1$d / (365 * 8)
            FROM (SELECT DISTINCT tenant, programme, kind FROM {tables}tally) t,
                 generate_series(1, 365) day, generate_series(0, 7) stripes(stripe)""";

    /** As many jobs and departments as a company can have, in each month that is over. */
    private static final String GROUPS = """
            INSERT INTO {tables}tally_group (tenant, programme, on_month, grouping_kind, group_name, kind, amount)
            SELECT t.tenant, t.programme, (date_trunc('month', current_date) - month * interval '1 month')::date,
                   grouping_kind, 'group ' || number, t.kind, 1 + %1$d / (12 * 200)
            FROM (SELECT DISTINCT tenant, programme, kind FROM {tables}tally) t,
                 generate_series(1, 12) month, (VALUES ('JOB'), ('DEPARTMENT')) by (grouping_kind), generate_series(1, 200) number""";

    /** What was summed up of months before there was a year of sums is made again. */
    private static final List<String> AGAIN =
            List.of("DELETE FROM {tables}tally_month", "DELETE FROM {tables}tally_summed");

    private static final List<String> ENDS = List.of(
            "UPDATE {tables}listener_cursor SET event_number = (SELECT max(event_number) FROM {tables}event)",
            "UPDATE {tables}chain SET event_number = (SELECT max(event_number) FROM {tables}event)",
            "UPDATE {tables}balance SET last_sequence = (SELECT max(sequence) FROM {tables}ledger)");

    private final Database database;
    private final String prefix;
    private final int people;
    private final Instant now = Instant.now();
    private final Storage storage;
    private final LetterBox letters = new LetterBox();
    private final Installation installation;
    private final Person.Source source;
    private final Applicants applicants = new Applicants();

    /** What a report is laid beside: the referrals, and nothing that is kept of them elsewhere. */
    static Loaded forReports(Database database, String prefix, int people) throws Exception {
        return new Loaded(database, prefix, people, List.of("referral"));
    }

    /**
     * Makes it.
     *
     * @param database where
     * @param prefix of its tables
     * @param people how many it has behind it
     */
    Loaded(Database database, String prefix, int people) throws Exception {
        this(database, prefix, people, TABLES);
    }

    private Loaded(Database database, String prefix, int people, List<String> tables) throws Exception {
        this.database = database;
        this.prefix = prefix;
        this.people = people;
        this.storage = database.storage(prefix);
        this.installation = new Installation(storage, letters, now);
        this.source = new Person.Source(installation.tenant(), now);
        installation.acknowledgeFirst(now);
        installation.dispatch();
        load(tables);
    }

    private void load(List<String> tables) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            Multiplied multiplied = new Multiplied(prefix, people, DIFFERENT);
            for (String table : tables) {
                multiplied.table(connection, table);
            }
            statement.execute(filled(SUMS.formatted(people)));
            statement.execute(filled(GROUPS.formatted(people)));
            for (String again : AGAIN) {
                statement.execute(filled(again));
            }
            for (String end : ENDS) {
                statement.execute(filled(end));
            }
        }
        database.settle(prefix);
    }

    private String filled(String sql) {
        return sql.replace("{tables}", Database.SCHEMA + "." + prefix);
    }

    /** The referral of one of those people. */
    OpaqueId loadedReferral(int number) {
        long person = 1 + Math.floorMod(number * 7919L, (long) people);
        Instant at = Instant.ofEpochMilli(Multiplied.moment(person));
        return OpaqueId.of(at, tenant(), (1L << 44) + (person << 8) + 1);
    }

    Database database() {
        return database;
    }

    String prefix() {
        return prefix;
    }

    int people() {
        return people;
    }

    Storage storage() {
        return storage;
    }

    TenantId tenant() {
        return installation.tenant();
    }

    Installation installation() {
        return installation;
    }

    Company company() {
        return installation.company();
    }

    LetterBox letters() {
        return letters;
    }

    Person.Source source() {
        return source;
    }

    Applicants applicants() {
        return applicants;
    }

    @Override
    public void close() {
        installation.close();
    }
}
