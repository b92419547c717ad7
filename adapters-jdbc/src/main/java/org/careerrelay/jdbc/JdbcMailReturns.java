package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.mail.MailReturn;
import org.careerrelay.model.mail.MailReturnKind;
import org.careerrelay.spi.storage.MailReturnStore;
import org.jspecify.annotations.Nullable;

/**
 * Mails that came back.
 *
 * @param sql the transaction
 */
record JdbcMailReturns(Sql sql) implements MailReturnStore {

    static final Table<MailReturn> TABLE = Table.of(
            "mail_return",
            Columns.<MailReturn>none()
                    .id("rejection", MailReturn::rejection)
                    .word("kind", MailReturn::kind)
                    .text("code", MailReturn::code)
                    .instant("returned_at", MailReturn::at),
            "rejection",
            "kind");

    private static final String COLUMNS = "SELECT " + TABLE.columns().names("t.") + " FROM ";

    private static final Change DELETE = new Change(
            "mail_return",
            List.of("rejection"),
            "SELECT CAST(? AS INTEGER) AS tenant, r.id AS rejection FROM {rows}",
            "TRUE",
            "");

    @Override
    public List<MailReturn> insert(TenantId tenant, List<MailReturn> returns) {
        Map<MailReturnKind, Map<OpaqueId, MailReturn>> byKind = new TreeMap<>();
        returns.forEach(row ->
                byKind.computeIfAbsent(row.kind(), kind -> new HashMap<>()).putIfAbsent(row.rejection(), row));
        List<MailReturn> inserted = new ArrayList<>();
        byKind.values().forEach(rows -> {
            List<MailReturn> ordered = rows.values().stream()
                    .sorted(Comparator.comparing(MailReturn::rejection))
                    .toList();
            sql.insertNew(TABLE, tenant, ordered, "rejection", row -> row.id(1))
                    .forEach(id -> inserted.add(Objects.requireNonNull(rows.get(id))));
        });
        return inserted;
    }

    @Override
    public List<MailReturn> find(TenantId tenant, Collection<OpaqueId> rejections) {
        return rejections.isEmpty()
                ? List.of()
                : sql.list(
                        COLUMNS + "{rows} JOIN {mail_return} t ON t.tenant = ? AND t.rejection = r.id",
                        JdbcMailReturns::read,
                        RowKeys.batch(rejections),
                        tenant);
    }

    @Override
    public List<MailReturn> page(TenantId tenant, MailReturnKind kind, @Nullable OpaqueId after, int limit) {
        return sql.list(
                COLUMNS
                        + "{mail_return} t WHERE t.tenant = ? AND t.kind = ? AND t.rejection > ? ORDER BY t.rejection LIMIT ?",
                JdbcMailReturns::read,
                tenant,
                kind,
                after == null ? RowKeys.FIRST : after,
                limit);
    }

    @Override
    public int delete(TenantId tenant, Collection<OpaqueId> rejections) {
        return rejections.isEmpty() ? 0 : sql.change(DELETE, tenant, RowKeys.batch(rejections));
    }

    static MailReturn read(Row row) throws SQLException {
        return new MailReturn(row.id(1), row.word(2, MailReturnKind.class), row.text(3), row.instant(4));
    }
}
