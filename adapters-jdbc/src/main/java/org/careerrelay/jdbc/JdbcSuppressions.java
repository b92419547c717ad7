package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.suppression.SuppressedField;
import org.careerrelay.model.suppression.Suppression;
import org.careerrelay.model.suppression.SuppressionKey;
import org.careerrelay.model.suppression.SuppressionReason;
import org.careerrelay.spi.storage.SuppressionStore;

/**
 * The suppression list.
 *
 * @param sql the transaction
 */
record JdbcSuppressions(Sql sql) implements SuppressionStore {

    private static final Comparator<SuppressionKey> ORDER = Comparator.comparing(
                    SuppressionKey::mac, Arrays::compareUnsigned)
            .thenComparing(SuppressionKey::field)
            .thenComparing(SuppressionKey::version);

    private static final Columns<SuppressionKey> KEYS = Columns.<SuppressionKey>none()
            .bytes("mac", SuppressionKey::mac)
            .word("field", SuppressionKey::field)
            .int32("key_version", SuppressionKey::version);

    static final Table<Suppression> TABLE = Table.of(
            "suppression",
            KEYS.in(Suppression::key)
                    .word("reason", Suppression::reason)
                    .instant("since", Suppression::since)
                    .instant("review_at", Suppression::reviewAt),
            "mac",
            "field",
            "key_version");

    private static final String COLUMNS = "SELECT " + TABLE.columns().names("t.") + " FROM ";

    private static final Change DELETE = new Change(
            "suppression",
            List.of("mac", "field", "key_version"),
            "SELECT CAST(? AS INTEGER) AS tenant, r.mac, r.field, r.key_version FROM {rows}",
            "TRUE",
            "");

    @Override
    public void put(TenantId tenant, List<Suppression> suppressions) {
        Map<SuppressionKey, Suppression> last = new LinkedHashMap<>();
        suppressions.forEach(row -> last.put(row.key(), row));
        sql.put(
                TABLE,
                tenant,
                last.values().stream()
                        .sorted(Comparator.comparing(Suppression::key, ORDER))
                        .toList());
    }

    @Override
    public List<Suppression> find(TenantId tenant, Collection<SuppressionKey> keys) {
        return keys.isEmpty()
                ? List.of()
                : sql.list(
                        COLUMNS
                                + "{rows} JOIN {suppression} t ON t.tenant = ? AND t.mac = r.mac AND t.field = r.field AND t.key_version = r.key_version",
                        JdbcSuppressions::read,
                        KEYS.batch(ordered(keys)),
                        tenant);
    }

    @Override
    public List<Suppression> due(TenantId tenant, Instant now, int limit) {
        return sql.list(
                COLUMNS
                        + "{suppression} t WHERE t.tenant = ? AND t.review_at <= ? ORDER BY t.review_at, t.mac, t.field, t.key_version LIMIT ?",
                JdbcSuppressions::read,
                tenant,
                now,
                limit);
    }

    @Override
    public int delete(TenantId tenant, Collection<SuppressionKey> keys) {
        return keys.isEmpty() ? 0 : sql.change(DELETE, tenant, KEYS.batch(ordered(keys)));
    }

    private static List<SuppressionKey> ordered(Collection<SuppressionKey> keys) {
        return keys.stream().distinct().sorted(ORDER).toList();
    }

    static Suppression read(Row row) throws SQLException {
        return new Suppression(
                new SuppressionKey(row.word(2, SuppressedField.class), row.int32(3), row.bytes(1)),
                row.word(4, SuppressionReason.class),
                row.instant(5),
                row.instant(6));
    }
}
