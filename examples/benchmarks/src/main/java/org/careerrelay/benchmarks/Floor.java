package org.careerrelay.benchmarks;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.careerrelay.benchmarks.Writings.Call;
import org.careerrelay.model.OpaqueId;

/**
 * The least that the rows of a call cost: one UPDATE that moves the same referrals, a binary COPY of the same new rows into each table, and
 * a commit. Nothing is looked up, checked, locked or decided unless it is asked for, and all bytes are ready.
 */
final class Floor implements Contestant {

    /** What is done besides. */
    enum Besides {
        /** The referrals are locked and read with their consents, before they are moved. */
        LOCKING,
        /** What the people typed is deleted. */
        FORGETTING
    }

    private final String name;
    private final String prefix;
    private final String tables;
    private final Installation installation;
    private final Database database;
    private final Writings writings;
    private final Set<Besides> besides;

    /**
     * The limit of calls.
     *
     * @param name what the table calls it
     * @param prefix of its tables
     * @param installation in these tables
     * @param database where the tables are
     * @param writings what is written again
     * @param besides what is done besides
     */
    Floor(
            String name,
            String prefix,
            Installation installation,
            Database database,
            Writings writings,
            Besides... besides) {
        this.name = name;
        this.prefix = prefix;
        this.tables = Database.SCHEMA + "." + prefix;
        this.installation = installation;
        this.database = database;
        this.writings = writings;
        this.besides = EnumSet.noneOf(Besides.class);
        this.besides.addAll(Arrays.asList(besides));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare() throws Exception {
        writings.calls().forEach(call -> installation.add(call.people()));
        database.settle(prefix);
    }

    @Override
    public Sample run() throws Exception {
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            long people = 0;
            long nanos = 0;
            double allocated = 0;
            for (Call call : writings.calls()) {
                Array referrals = connection.createArrayOf(
                        "uuid",
                        call.people().stream()
                                .map(person -> uuid(person.referral()))
                                .toArray());
                Sample sample = Callers.alone(call.people().size(), () -> write(connection, referrals, call));
                people += sample.operations();
                nanos += sample.nanos();
                allocated += sample.allocatedBytes();
            }
            connection.setAutoCommit(true);
            return new Sample(people, nanos, allocated);
        }
    }

    private void write(Connection connection, Array referrals, Call call) throws Exception {
        if (besides.contains(Besides.LOCKING)) {
            lock(connection, referrals, call);
        }
        change(
                connection,
                "UPDATE " + tables
                        + "referral SET state = 'ACKNOWLEDGED', answer = 'ACCEPTED_NEW', changed_at = now(), open_until = NULL"
                        + " WHERE tenant = ? AND id = ANY(?) AND state = 'SENT'",
                referrals,
                call);
        if (besides.contains(Besides.FORGETTING)) {
            change(
                    connection,
                    "DELETE FROM " + tables + "vault WHERE tenant = ? AND kind = 'ANSWERS' AND subject = ANY(?)",
                    referrals,
                    call);
        }
        call.rows().copyInto(connection, tables);
        connection.commit();
    }

    private void lock(Connection connection, Array referrals, Call call) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT t.*, c.state, c.given_at, c.valid_until FROM "
                        + tables + "referral t JOIN " + tables
                        + "consent c ON c.tenant = t.tenant AND c.referral = t.id"
                        + " WHERE t.tenant = ? AND t.id = ANY(?) ORDER BY t.id FOR UPDATE OF t")) {
            statement.setInt(1, installation.tenant().number());
            statement.setArray(2, referrals);
            int read = 0;
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    read++;
                }
            }
            same(read, call);
        }
    }

    private void change(Connection connection, String sql, Array referrals, Call call) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, installation.tenant().number());
            statement.setArray(2, referrals);
            same(statement.executeUpdate(), call);
        }
    }

    private static void same(int found, Call call) {
        if (found != call.people().size()) {
            throw new IllegalStateException("the limit found other rows");
        }
    }

    private static UUID uuid(OpaqueId id) {
        return new UUID(id.high(), id.low());
    }
}
