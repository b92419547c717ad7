package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.spi.storage.Storage;

/**
 * A company with many referrals behind it. One person goes the whole way through the public interface; the server multiplies that person's
 * rows, with ids, numbers and keyed hashes of their own, and a year of sums.
 */
final class Loaded implements AutoCloseable {

    private static final long FIRST = 1_700_000_000_000L; // milliseconds of the first id

    /** What stands in a column that differs from person to person; number is the person's, part the row's among several of a person. */
    private static final Map<String, String> DIFFERENT = Map.ofEntries(
            Map.entry("rejection.id", id(1)),
            Map.entry("rejection.application", "'loaded-' || number"),
            Map.entry("rejection.person", id(2)),
            Map.entry("referral.id", id(1)),
            Map.entry("referral.person", id(2)),
            Map.entry("person.id", id(2)),
            Map.entry("person_index.person", id(2)),
            Map.entry("person_index.mac", "decode(md5('a' || number) || md5('b' || number), 'hex')"),
            Map.entry("consent.id", id(3)),
            Map.entry("consent.referral", id(1)),
            Map.entry("consent_event.consent", id(3)),
            Map.entry("ledger.cause", id(1)),
            Map.entry("ledger.sequence", "1000000 + number"),
            Map.entry("counted_person.person", id(2)),
            Map.entry("counted_person.referral", id(1)),
            Map.entry("event.id", id(4)),
            Map.entry("event.subject", id(1)),
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

    private static final List<String> ENDS = List.of(
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

    /**
     * Makes it.
     *
     * @param database where
     * @param prefix of its tables
     * @param people how many it has behind it
     */
    Loaded(Database database, String prefix, int people) throws Exception {
        this.database = database;
        this.prefix = prefix;
        this.people = people;
        this.storage = database.storage(prefix);
        this.installation = new Installation(storage, letters, now);
        this.source = new Person.Source(installation.tenant(), now);
        installation.acknowledgeFirst(now);
        installation.dispatch();
        load();
    }

    private void load() throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                multiply(statement, table);
            }
            statement.execute(filled(SUMS.formatted(people)));
            for (String end : ENDS) {
                statement.execute(filled(end));
            }
        }
        database.settle(prefix);
    }

    /** Each of the person's rows once for every number. */
    private void multiply(Statement statement, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet result =
                statement.executeQuery("SELECT column_name FROM information_schema.columns WHERE table_schema = '"
                        + Database.SCHEMA + "' AND table_name = '" + prefix + table + "' ORDER BY ordinal_position")) {
            while (result.next()) {
                columns.add(result.getString(1));
            }
        }
        List<String> values = columns.stream()
                .map(column -> Objects.requireNonNullElse(DIFFERENT.get(table + "." + column), "t." + column))
                .toList();
        statement.execute(filled("INSERT INTO {tables}" + table + " (" + String.join(", ", columns) + ") SELECT "
                + String.join(", ", values) + " FROM (SELECT *, row_number() OVER () AS part FROM {tables}" + table
                + ") t, generate_series(1, " + people + ") number ORDER BY number"));
    }

    private String filled(String sql) {
        return sql.replace("{tables}", Database.SCHEMA + "." + prefix);
    }

    /** A time-ordered id: a time before all others, the tenant, and bits that say whose it is and of what kind. */
    private static String id(int kind) {
        return "(lpad(to_hex(" + FIRST + " + number), 12, '0') || lpad(to_hex(t.tenant), 8, '0')" + " || lpad(to_hex(("
                + kind + "::bigint << 44) + (number::bigint << 8) + t.part), 12, '0'))::uuid";
    }

    /** The referral of one of those people. */
    OpaqueId loadedReferral(int number) {
        long person = 1 + Math.floorMod(number * 7919L, (long) people);
        Instant at = Instant.ofEpochMilli(FIRST + person);
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
