package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.careerrelay.model.OpaqueId;

/**
 * How one would count by hand: lock the balance row, move the referral, write the ledger, write the balance, commit. No event, no sum, no
 * look at the consent, no once per person, no credit: it does less than we do.
 */
final class RowLock {

    static final String PREFIX = "rowlock_";

    private static final String TABLES = Database.SCHEMA + "." + PREFIX;
    private static final String MAKE = """
            CREATE TABLE {tables}hand_balance (
                tenant integer, programme integer, last_sequence bigint NOT NULL, counted bigint NOT NULL, progress bigint NOT NULL,
                PRIMARY KEY (tenant, programme)) WITH (fillfactor = 20);
            CREATE TABLE {tables}hand_ledger (
                tenant integer, programme integer, sequence bigint, cause uuid NOT NULL, amount integer NOT NULL,
                happened_at timestamptz NOT NULL, progress bigint NOT NULL,
                PRIMARY KEY (tenant, programme, sequence), UNIQUE (tenant, programme, cause));
            INSERT INTO {tables}hand_balance VALUES (%d, %d, 0, 0, 0)""";
    private static final String LOCK = "SELECT last_sequence, counted, progress FROM " + TABLES
            + "hand_balance WHERE tenant = ? AND programme = ? FOR UPDATE";
    private static final String MOVE = "UPDATE " + TABLES
            + "referral SET state = 'ACKNOWLEDGED', answer = 'ACCEPTED_NEW', changed_at = now(), open_until = NULL"
            + " WHERE tenant = ? AND id = ? AND state = 'SENT'";
    private static final String WRITE = "INSERT INTO " + TABLES
            + "hand_ledger (tenant, programme, sequence, cause, amount, happened_at, progress) VALUES (?, ?, ?, ?, 1, now(), ?)";
    private static final String KEEP = "UPDATE " + TABLES
            + "hand_balance SET last_sequence = ?, counted = ?, progress = ? WHERE tenant = ? AND programme = ?";
    private static final int CYCLE = 10;

    private final Connection connection;
    private final int tenant;
    private final int programme;

    RowLock(Connection connection, Installation installation) {
        this.connection = connection;
        this.tenant = installation.tenant().number();
        this.programme = installation.programme();
    }

    /** Makes the tables of the ledger; the referrals are those of the installation. */
    static void makeTables(DataSource source, Installation installation) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    String.format(Locale.ROOT, MAKE, installation.tenant().number(), installation.programme())
                            .replace("{tables}", TABLES));
        }
    }

    /** Counts one, in a transaction of its own. */
    void count(OpaqueId referral) throws SQLException {
        UUID id = new UUID(referral.high(), referral.low());
        long sequence;
        long counted;
        long progress;
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setInt(1, tenant);
            lock.setInt(2, programme);
            try (ResultSet balance = lock.executeQuery()) {
                if (!balance.next()) {
                    throw new IllegalStateException("no balance");
                }
                sequence = balance.getLong(1) + 1;
                counted = balance.getLong(2) + 1;
                progress = (balance.getLong(3) + 1) % CYCLE;
            }
        }
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            move.setInt(1, tenant);
            move.setObject(2, id);
            if (move.executeUpdate() != 1) {
                throw new IllegalStateException("the referral is not waiting");
            }
        }
        try (PreparedStatement write = connection.prepareStatement(WRITE)) {
            write.setInt(1, tenant);
            write.setInt(2, programme);
            write.setLong(3, sequence);
            write.setObject(4, id);
            write.setLong(5, progress);
            write.executeUpdate();
        }
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setLong(1, sequence);
            keep.setLong(2, counted);
            keep.setLong(3, progress);
            keep.setInt(4, tenant);
            keep.setInt(5, programme);
            keep.executeUpdate();
        }
        connection.commit();
    }
}
