package org.careerrelay.jdbc;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.retention.AgedRows;

/** Notices are known by hashes, which have no order in time; there are few of them, and the consents that refer to one are found by an index. */
final class AgedNotices {

    private static final String UNREFERRED =
            "NOT EXISTS (SELECT 1 FROM {consent} c WHERE c.tenant = t.tenant AND c.notice_sha256 = t.sha256)"
                    + " AND NOT EXISTS (SELECT 1 FROM {membership} m WHERE m.tenant = t.tenant AND m.notice_sha256 = t.sha256)";

    private static final String DUE = " FROM {notice} t WHERE t.tenant = ? AND t.kept_at < ? AND " + UNREFERRED;

    static final String FIRST = "SELECT t.sha256" + DUE + " ORDER BY t.sha256 LIMIT ?";

    private static final Columns<byte[]> HASHES = Columns.<byte[]>none().bytes("sha256", hash -> hash);

    /** Whether a consent refers to it is not asked again: one that does would have brought the same notice with it. */
    private static final Change DELETE = new Change(
            "notice", List.of("sha256"), "SELECT CAST(? AS INTEGER) AS tenant, r.sha256 FROM {rows}", "TRUE", "");

    private AgedNotices() {}

    static AgedRows look(Sql sql, TenantId tenant, Instant before) {
        return sql.list(
                        "SELECT COUNT(*), MIN(t.kept_at)" + DUE,
                        row -> new AgedRows(row.int64(1), row.instantOrNull(2)),
                        tenant,
                        before)
                .get(0);
    }

    static int purge(Sql sql, TenantId tenant, Instant before, int limit) {
        List<byte[]> due = sql.list(FIRST, row -> row.bytes(1), tenant, before, limit);
        if (!due.isEmpty()) {
            sql.changeLater(
                    DELETE,
                    tenant,
                    HASHES.batch(due.stream().sorted(Arrays::compareUnsigned).toList()));
        }
        return due.size();
    }
}
