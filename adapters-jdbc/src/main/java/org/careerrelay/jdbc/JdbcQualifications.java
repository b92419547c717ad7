package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.LedgerKey;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.spi.storage.QualificationStore;
import org.jspecify.annotations.Nullable;

/**
 * Referrals that did not simply count.
 *
 * @param sql the transaction
 */
record JdbcQualifications(Sql sql) implements QualificationStore {

    static final Table<Qualification> TABLE = Table.of(
            "qualification",
            Columns.<Qualification>none()
                    .id("referral", Qualification::referral)
                    .int32("programme", Qualification::programme)
                    .word("state", Qualification::state)
                    .text("findings", JdbcQualifications::text)
                    .instant("since", Qualification::since)
                    .instant("hold_until", Qualification::holdUntil)
                    .text(
                            "decided_by",
                            row -> row.decision() == null
                                    ? null
                                    : row.decision().actor())
                    .text(
                            "note",
                            row -> row.decision() == null
                                    ? null
                                    : row.decision().note())
                    .instant("changed_at", Qualification::changedAt)
                    .instant("due_at", row -> row.state().counts() ? row.holdUntil() : null),
            "referral");

    private static final String COLUMNS = """
            SELECT t.referral, t.programme, t.state, t.findings, t.since, t.hold_until, t.decided_by, t.note, t.changed_at""";

    @Override
    public void put(TenantId tenant, List<Qualification> rows) {
        sql.put(
                TABLE,
                tenant,
                rows.stream()
                        .sorted(Comparator.comparing(Qualification::referral))
                        .toList());
    }

    @Override
    public List<Qualification> find(TenantId tenant, Collection<OpaqueId> referrals) {
        return referrals.isEmpty()
                ? List.of()
                : sql.list(
                        COLUMNS + " FROM {rows} JOIN {qualification} t ON t.tenant = ? AND t.referral = r.id",
                        JdbcQualifications::read,
                        RowKeys.batch(referrals),
                        tenant);
    }

    @Override
    public List<Qualification> reviews(TenantId tenant, int programme, @Nullable OpaqueId after, int limit) {
        return sql.list(
                COLUMNS + """

                        FROM {qualification} t
                        WHERE t.tenant = ? AND t.programme = ? AND t.state = 'REVIEW' AND t.referral > ? ORDER BY t.referral LIMIT ?""",
                JdbcQualifications::read,
                tenant,
                programme,
                after == null ? RowKeys.FIRST : after,
                limit);
    }

    @Override
    public List<Qualification> openAt(TenantId tenant, int programme, Instant at, @Nullable OpaqueId after, int limit) {
        return sql.list(
                COLUMNS + """

                        FROM {qualification} t
                        WHERE t.tenant = ? AND t.programme = ? AND t.since < ? AND t.referral > ?
                          AND (t.changed_at >= ? OR t.state NOT IN (?, ?, ?))
                        ORDER BY t.referral LIMIT ?""",
                JdbcQualifications::read,
                tenant,
                programme,
                at,
                after == null ? RowKeys.FIRST : after,
                at,
                QualificationState.COUNTED,
                QualificationState.REFUSED,
                QualificationState.VOIDED,
                limit);
    }

    @Override
    public Set<LedgerKey> ledgersDue(Instant now, int limit) {
        return new LinkedHashSet<>(sql.list(
                "SELECT DISTINCT tenant, programme FROM {qualification} WHERE due_at <= ? LIMIT ?",
                row -> new LedgerKey(new TenantId(row.int32(1)), row.int32(2)),
                now,
                limit));
    }

    @Override
    public List<Qualification> due(TenantId tenant, int programme, Instant now, int limit) {
        return sql.list(COLUMNS + """

                        FROM {qualification} t
                        WHERE t.tenant = ? AND t.programme = ? AND t.due_at <= ? ORDER BY t.due_at, t.referral LIMIT ?""", JdbcQualifications::read, tenant, programme, now, limit);
    }

    private static String text(Qualification row) {
        return row.findings().stream().map(Finding::toString).collect(Collectors.joining(" "));
    }

    static Qualification read(Row row) throws SQLException {
        String findings = row.text(4);
        String actor = row.textOrNull(7);
        return new Qualification(
                row.id(1),
                row.int32(2),
                row.word(3, QualificationState.class),
                findings.isEmpty()
                        ? List.of()
                        : Arrays.stream(findings.split(" ")).map(Finding::parse).toList(),
                row.instant(5),
                row.instant(6),
                actor == null ? null : new Qualification.Decision(actor, row.text(8)),
                row.instant(9));
    }
}
