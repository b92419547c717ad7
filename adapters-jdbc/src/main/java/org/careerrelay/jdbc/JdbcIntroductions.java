package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.spi.storage.IntroductionStore;

/**
 * Introductions.
 *
 * @param sql the transaction
 */
record JdbcIntroductions(Sql sql) implements IntroductionStore {

    private static final String COLUMNS =
            "t.id, t.partner, t.programme, t.title, t.request_key, t.details, t.state, t.credit, t.joining_reported_by, t.requested_at, t.changed_at";

    private static final String SELECT = "SELECT " + COLUMNS + " FROM {introduction} t WHERE t.tenant = ?";

    /** Two keys at once: a merge by one of them would meet the other, so the row is selected only where neither is there. */
    private static final String INSERT = """
            INSERT INTO {introduction}
                (tenant, id, partner, programme, title, request_key, details, state, credit, joining_reported_by, requested_at, changed_at)
            SELECT v.* FROM (SELECT CAST(? AS INTEGER) AS tenant, CAST(? AS UUID) AS id, CAST(? AS VARCHAR) AS partner,
                    CAST(? AS INTEGER) AS programme, CAST(? AS VARCHAR) AS title, CAST(? AS VARCHAR) AS request_key,
                    CAST(? AS VARCHAR) AS details, CAST(? AS VARCHAR) AS state, CAST(? AS BIGINT) AS credit,
                    CAST(? AS VARCHAR) AS joining_reported_by, CAST(? AS TIMESTAMP WITH TIME ZONE) AS requested_at,
                    CAST(? AS TIMESTAMP WITH TIME ZONE) AS changed_at) v
            WHERE NOT EXISTS (SELECT 1 FROM {introduction} t WHERE t.tenant = v.tenant AND t.id = v.id AND t.partner = v.partner)
              AND NOT EXISTS (SELECT 1 FROM {introduction} t
                              WHERE t.tenant = v.tenant AND t.partner = v.partner AND t.request_key = v.request_key)""";

    @Override
    public boolean insert(TenantId tenant, Introduction introduction) {
        return sql.insertUnlessThere(
                INSERT,
                tenant,
                introduction.id(),
                introduction.partner(),
                introduction.programme(),
                introduction.order().title(),
                introduction.order().requestKey(),
                introduction.order().details(),
                introduction.state(),
                introduction.credit(),
                introduction.joiningReportedBy(),
                introduction.requestedAt(),
                introduction.changedAt());
    }

    @Override
    public Optional<Introduction> byRequestKey(TenantId tenant, String partner, String requestKey) {
        return sql.first(
                SELECT + " AND t.partner = ? AND t.request_key = ?",
                JdbcIntroductions::read,
                tenant,
                partner,
                requestKey);
    }

    @Override
    public Optional<Introduction> lock(TenantId tenant, String partner, OpaqueId id) {
        return sql
                .lock(SELECT + " AND t.partner = ? AND t.id = ?", "t.id", JdbcIntroductions::read, tenant, partner, id)
                .stream()
                .findFirst();
    }

    @Override
    public void update(TenantId tenant, Introduction introduction) {
        int updated = sql.write(
                """
                UPDATE {introduction} SET state = ?, joining_reported_by = ?, changed_at = ?
                WHERE tenant = ? AND partner = ? AND id = ?""",
                introduction.state(),
                introduction.joiningReportedBy(),
                introduction.changedAt(),
                tenant,
                introduction.partner(),
                introduction.id());
        if (updated != 1) {
            throw sql.refusal("an introduction that does not exist was to be changed");
        }
    }

    @Override
    public List<Introduction> find(TenantId tenant, Collection<OpaqueId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.list(
                        "SELECT " + COLUMNS + " FROM {rows} JOIN {introduction} t ON t.tenant = ? AND t.id = r.id",
                        JdbcIntroductions::read,
                        RowKeys.batch(ids),
                        tenant);
    }

    @Override
    public List<Introduction> list(TenantId tenant, int limit) {
        return sql.list(SELECT + " ORDER BY t.requested_at, t.id LIMIT ?", JdbcIntroductions::read, tenant, limit);
    }

    private static Introduction read(Row row) throws SQLException {
        return new Introduction(
                row.id(1),
                row.text(2),
                row.int32(3),
                new JobOrder(row.text(4), row.text(5), row.text(6)),
                row.word(7, IntroductionState.class),
                row.int64(8),
                row.wordOrNull(9, Party.class),
                row.instant(10),
                row.instant(11));
    }
}
