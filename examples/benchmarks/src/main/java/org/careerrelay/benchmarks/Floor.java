package org.careerrelay.benchmarks;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.careerrelay.benchmarks.Writings.Call;
import org.careerrelay.model.OpaqueId;

/**
 * The least that the rows of a call cost: one UPDATE that moves the same referrals, a binary COPY of the same new rows into each table, and
 * a commit. Nothing is looked up, checked, locked or decided, and all bytes are ready.
 */
final class Floor implements Contestant {

    private final String name;
    private final String prefix;
    private final String tables;
    private final Installation installation;
    private final Database database;
    private final Writings writings;
    private final boolean forgetting;

    /**
     * The limit of calls.
     *
     * @param name what the table calls it
     * @param prefix of its tables
     * @param installation in these tables
     * @param database where the tables are
     * @param writings what is written again
     * @param forgetting whether what the people typed is deleted too
     */
    Floor(
            String name,
            String prefix,
            Installation installation,
            Database database,
            Writings writings,
            boolean forgetting) {
        this.name = name;
        this.prefix = prefix;
        this.tables = Database.SCHEMA + "." + prefix;
        this.installation = installation;
        this.database = database;
        this.writings = writings;
        this.forgetting = forgetting;
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
        change(
                connection,
                "UPDATE " + tables
                        + "referral SET state = 'ACKNOWLEDGED', answer = 'ACCEPTED_NEW', changed_at = now(), open_until = NULL"
                        + " WHERE tenant = ? AND id = ANY(?) AND state = 'SENT'",
                referrals,
                call);
        if (forgetting) {
            change(
                    connection,
                    "DELETE FROM " + tables + "vault WHERE tenant = ? AND kind = 'ANSWERS' AND subject = ANY(?)",
                    referrals,
                    call);
        }
        call.rows().copyInto(connection, tables);
        connection.commit();
    }

    private void change(Connection connection, String sql, Array referrals, Call call) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, installation.tenant().number());
            statement.setArray(2, referrals);
            if (statement.executeUpdate() != call.people().size()) {
                throw new IllegalStateException("the limit found other rows");
            }
        }
    }

    private static UUID uuid(OpaqueId id) {
        return new UUID(id.high(), id.low());
    }
}
