package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.jspecify.annotations.Nullable;

/** JDBC as somebody writes it who knows what is fast: batches, column by column, no layer between. The statements look at this table alone. */
record HandWrittenReferrals(DataSource source, TenantId tenant, int programme) implements ReferralAccess {

    static final String PREFIX = "hand_";

    private static final String TABLE = Database.SCHEMA + "." + PREFIX + "referral";
    private static final String COLUMNS =
            "id, programme, person, state, answer, issued_at, expires_at, changed_at, failed_proofs,"
                    + " locked_until, sent_at, alerted_at, flags";
    private static final String INSERT = "INSERT INTO " + TABLE + " (tenant, " + COLUMNS
            + ", open_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String BY_ID = "SELECT " + COLUMNS + " FROM " + TABLE + " WHERE tenant = ? AND id = ?";
    private static final String WAITING = "SELECT " + COLUMNS + " FROM " + TABLE
            + " WHERE tenant = ? AND programme = ? AND id > ? AND state IN ('CONSENTED', 'SENT') ORDER BY id LIMIT ?";

    @Override
    public String name() {
        return "hand-written JDBC";
    }

    @Override
    public void insert(List<Referral> referrals) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            for (Referral referral : referrals) {
                AgencyAnswer answer = referral.answer();
                insert.setInt(1, tenant.number());
                insert.setObject(2, uuid(referral.id()));
                insert.setInt(3, referral.programme());
                insert.setObject(4, uuid(referral.person()));
                insert.setString(5, referral.state().name());
                insert.setString(6, answer == null ? null : answer.name());
                set(insert, 7, referral.issuedAt());
                set(insert, 8, referral.expiresAt());
                set(insert, 9, referral.changedAt());
                insert.setInt(10, referral.failedProofs());
                set(insert, 11, referral.lockedUntil());
                set(insert, 12, referral.sentAt());
                set(insert, 13, referral.alertedAt());
                insert.setString(
                        14, referral.flags().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
                set(insert, 15, null);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    @Override
    public Referral byId(OpaqueId id) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(BY_ID)) {
            connection.setAutoCommit(false);
            select.setInt(1, tenant.number());
            select.setObject(2, uuid(id));
            Referral referral = read(select).get(0);
            connection.commit();
            connection.setAutoCommit(true);
            return referral;
        }
    }

    @Override
    public List<Referral> page(OpaqueId after) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(WAITING)) {
            connection.setAutoCommit(false);
            select.setInt(1, tenant.number());
            select.setInt(2, programme);
            select.setObject(3, uuid(after));
            select.setInt(4, PAGE);
            List<Referral> page = read(select);
            connection.commit();
            connection.setAutoCommit(true);
            return page;
        }
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    private static List<Referral> read(PreparedStatement select) throws SQLException {
        List<Referral> referrals = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                String answer = row.getString(5);
                referrals.add(new Referral(
                        id(row, 1),
                        row.getInt(2),
                        id(row, 3),
                        ReferralState.valueOf(row.getString(4)),
                        answer == null ? null : AgencyAnswer.valueOf(answer),
                        instant(row, 6),
                        instant(row, 7),
                        instant(row, 8),
                        instantOrNull(row, 11),
                        instantOrNull(row, 12),
                        row.getInt(9),
                        instantOrNull(row, 10),
                        flags(row.getString(13))));
            }
        }
        return referrals;
    }

    private static Set<EligibilityCode> flags(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(EligibilityCode::valueOf).collect(Collectors.toSet());
    }

    private static UUID uuid(OpaqueId id) {
        return new UUID(id.high(), id.low());
    }

    private static OpaqueId id(ResultSet row, int column) throws SQLException {
        UUID uuid = row.getObject(column, UUID.class);
        return new OpaqueId(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, int column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static void set(PreparedStatement statement, int column, @Nullable Instant value) throws SQLException {
        if (value == null) {
            statement.setNull(column, Types.TIMESTAMP_WITH_TIMEZONE);
        } else {
            statement.setObject(column, OffsetDateTime.ofInstant(value, ZoneOffset.UTC));
        }
    }
}
