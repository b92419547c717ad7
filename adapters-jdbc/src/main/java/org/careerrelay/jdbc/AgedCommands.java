package org.careerrelay.jdbc;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.retention.AgedRows;

/** Commands are known by texts, which have no order in time: they are found by when they were taken. */
final class AgedCommands {

    static final String DUE =
            "SELECT t.command_key FROM {command} t WHERE t.tenant = ? AND t.taken_at < ? ORDER BY t.taken_at LIMIT ?";

    private static final Columns<String> KEYS = Columns.<String>none().key("command_key", key -> key);

    private static final Change DELETE = new Change(
            "command",
            List.of("command_key"),
            "SELECT CAST(? AS INTEGER) AS tenant, r.command_key FROM {rows}",
            "TRUE",
            "");

    private AgedCommands() {}

    static AgedRows look(Sql sql, TenantId tenant, Instant before) {
        return sql.list(
                        "SELECT COUNT(*), MIN(t.taken_at) FROM {command} t WHERE t.tenant = ? AND t.taken_at < ?",
                        row -> new AgedRows(row.int64(1), row.instantOrNull(2)),
                        tenant,
                        before)
                .get(0);
    }

    static int purge(Sql sql, TenantId tenant, Instant before, int limit) {
        List<String> due = sql.list(DUE, row -> row.text(1), tenant, before, limit);
        if (!due.isEmpty()) {
            sql.changeLater(DELETE, tenant, KEYS.batch(due.stream().sorted().toList()));
        }
        return due.size();
    }
}
