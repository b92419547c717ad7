package org.careerrelay.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.retention.AgedRows;
import org.careerrelay.spi.storage.Perishable;
import org.careerrelay.spi.storage.RetentionStore;
import org.jspecify.annotations.Nullable;

/**
 * What goes by age. Keys are read first, in their order and without a lock, and then the rows are deleted by key: only what is deleted is locked, and no
 * longer than one batch takes.
 *
 * @param sql the transaction
 */
record JdbcRetention(Sql sql) implements RetentionStore {

    private static final Map<Perishable, AgedRowsSql> ROWS = AgedRowsSql.all();

    @Override
    public Set<Perishable> due(TenantId tenant, Map<Perishable, Instant> before) {
        Set<Perishable> due = EnumSet.noneOf(Perishable.class);
        if (!before.isEmpty()) {
            List<String> parts = new ArrayList<>();
            List<@Nullable Object> parameters = new ArrayList<>();
            new EnumMap<>(before).forEach((what, instant) -> {
                parts.add("SELECT '" + what.name() + "' FROM (" + first(what) + ") f");
                parameters.addAll(Arrays.asList(first(what, tenant, instant)));
            });
            due.addAll(sql.list(
                    String.join(" UNION ALL ", parts), row -> row.word(1, Perishable.class), parameters.toArray()));
        }
        return due;
    }

    private static String first(Perishable what) {
        return switch (what) {
            case COMMAND -> AgedCommands.DUE;
            case NOTICE -> AgedNotices.FIRST;
            default -> rows(what).select();
        };
    }

    private static @Nullable Object[] first(Perishable what, TenantId tenant, Instant before) {
        return switch (what) {
            case COMMAND, NOTICE -> new Object[] {tenant, before, 1};
            default -> rows(what).parameters(tenant, before, RowKeys.FIRST, 1);
        };
    }

    @Override
    public AgedRows look(TenantId tenant, Perishable what, Instant before) {
        if (what == Perishable.COMMAND) {
            return AgedCommands.look(sql, tenant, before);
        }
        if (what == Perishable.NOTICE) {
            return AgedNotices.look(sql, tenant, before);
        }
        AgedRowsSql rows = rows(what);
        return first(rows, tenant, before, null, 1).stream()
                .findFirst()
                .map(oldest -> new AgedRows(count(rows, tenant, before), oldest.at()))
                .orElse(AgedRows.NONE);
    }

    @Override
    public Batch purge(TenantId tenant, Perishable what, Instant before, @Nullable OpaqueId after, int limit) {
        if (what == Perishable.COMMAND) {
            return new Batch(AgedCommands.purge(sql, tenant, before, limit), null);
        }
        if (what == Perishable.NOTICE) {
            return new Batch(AgedNotices.purge(sql, tenant, before, limit), null);
        }
        AgedRowsSql rows = rows(what);
        List<OpaqueId> due = first(rows, tenant, before, after, limit);
        if (!due.isEmpty()) {
            rows.deletions().forEach(deletion -> deletion.write(sql, tenant, due));
        }
        return new Batch(due.size(), due.isEmpty() ? null : due.get(due.size() - 1));
    }

    private List<OpaqueId> first(
            AgedRowsSql rows, TenantId tenant, Instant before, @Nullable OpaqueId after, int limit) {
        Object[] parameters = rows.parameters(tenant, before, after == null ? RowKeys.FIRST : after, limit);
        return sql.list(rows.select(), row -> row.id(1), parameters);
    }

    private long count(AgedRowsSql rows, TenantId tenant, Instant before) {
        Object[] parameters = rows.parameters(tenant, before, RowKeys.FIRST, Integer.MAX_VALUE);
        return sql.list("SELECT COUNT(*) FROM (" + rows.select() + ") d", row -> row.int64(1), parameters)
                .get(0);
    }

    private static AgedRowsSql rows(Perishable what) {
        AgedRowsSql rows = ROWS.get(what);
        if (rows == null) {
            throw new IllegalArgumentException("no rows for " + what);
        }
        return rows;
    }
}
