package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.json.IntroductionJson;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.spi.storage.IntroductionStore;

/**
 * Introductions.
 *
 * @param sql the transaction
 */
record JdbcIntroductions(Sql sql) implements IntroductionStore {

    private static final Columns<Introduction> STATUS = StatusColumns.of(
            Columns.<Introduction>none().id("id", Introduction::id).key("partner", Introduction::partner));

    static final Table<Introduction> TABLE = Table.of(
            "introduction",
            StatusColumns.of(Columns.<Introduction>none()
                    .id("id", Introduction::id)
                    .key("partner", Introduction::partner)
                    .int32("programme", Introduction::programme)
                    .key("request_key", introduction -> introduction.order().requestKey())
                    .text("job_order", introduction -> IntroductionJson.write(introduction.order()))
                    .text("terms", introduction -> IntroductionJson.write(introduction.terms()))
                    .int64("credit", Introduction::credit)
                    .id("follows", Introduction::follows)
                    .instant("requested_at", Introduction::requestedAt)),
            "id",
            "partner");

    private static final String COLUMNS = "SELECT " + TABLE.columns().names("t.") + " FROM ";

    private static final String SELECT = COLUMNS + "{introduction} t WHERE t.tenant = ?";

    /** Two keys at once: a merge by one of them would meet the other, so the row is selected only where neither is there. */
    private static final String INSERT = "INSERT INTO {introduction} (tenant, "
            + TABLE.columns().names("") + ") SELECT v.tenant, "
            + TABLE.columns().names("v.") + " FROM ("
            + TABLE.source()
            + ") v";

    private static final String SAME = """
            SELECT 1 FROM {introduction} t WHERE t.tenant = v.tenant AND t.id = v.id AND t.partner = v.partner
            UNION ALL
            SELECT 1 FROM {introduction} t
                WHERE t.tenant = v.tenant AND t.partner = v.partner AND t.request_key = v.request_key""";

    private static final Change UPDATE = new Change(
            "introduction",
            List.of("id", "partner"),
            "SELECT CAST(? AS INTEGER) AS tenant, " + STATUS.names("r.") + " FROM {rows}",
            "TRUE",
            StatusColumns.assignments());

    @Override
    public boolean insert(TenantId tenant, Introduction introduction) {
        return sql.insertUnlessThere(INSERT, SAME, tenant, TABLE.columns().batch(List.of(introduction)));
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
        if (sql.change(UPDATE, tenant, STATUS.batch(List.of(introduction))) != 1) {
            throw sql.refusal("an introduction that does not exist was to be changed");
        }
    }

    @Override
    public List<Introduction> find(TenantId tenant, Collection<OpaqueId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.list(
                        COLUMNS + "{rows} JOIN {introduction} t ON t.tenant = ? AND t.id = r.id",
                        JdbcIntroductions::read,
                        RowKeys.batch(ids),
                        tenant);
    }

    @Override
    public List<Introduction> list(TenantId tenant, int limit) {
        return sql.list(SELECT + " ORDER BY t.requested_at, t.id LIMIT ?", JdbcIntroductions::read, tenant, limit);
    }

    @Override
    public long requestedSince(TenantId tenant, int programme, Instant since) {
        return sql.list(
                        "SELECT COUNT(*) FROM {introduction} t WHERE t.tenant = ? AND t.programme = ? AND t.requested_at >= ?",
                        row -> row.int64(1),
                        tenant,
                        programme,
                        since)
                .get(0);
    }

    @Override
    public List<Introduction> due(TenantId tenant, Instant now, int limit) {
        return sql.list(
                SELECT
                        + " AND t.programme <> 0 AND t.due_at IS NOT NULL AND t.due_at <= ? ORDER BY t.due_at, t.id LIMIT ?",
                JdbcIntroductions::read,
                tenant,
                now,
                limit);
    }

    @Override
    public Set<TenantId> withDue(Instant now, int limit) {
        return new HashSet<>(sql.list(
                "SELECT DISTINCT t.tenant FROM {introduction} t WHERE t.programme <> 0 AND t.due_at IS NOT NULL AND t.due_at <= ? LIMIT ?",
                row -> new TenantId(row.int32(1)),
                now,
                limit));
    }

    static Introduction read(Row row) throws SQLException {
        return new Introduction(
                row.id(1),
                row.text(2),
                row.int32(3),
                IntroductionJson.readOrder(row.text(5)),
                IntroductionJson.readTerms(row.text(6)),
                row.int64(7),
                row.idOrNull(8),
                row.instant(9),
                StatusColumns.read(row, 10));
    }
}
