package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.AccessOutcome;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.audit.AuditEntry;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.spi.storage.AuditStore;
import org.jspecify.annotations.Nullable;

/**
 * The audit log, and the row of its head that whoever adds to it has locked.
 *
 * @param sql the transaction
 */
record JdbcAudit(Sql sql) implements AuditStore {

    static final Columns<AuditEntry> COLUMNS = Columns.<AuditEntry>none()
            .int64("entry_number", AuditEntry::number)
            .instant("happened_at", AuditEntry::at)
            .text("actor", entry -> entry.accessor().actor())
            .word("role", entry -> entry.accessor().role())
            .word("reason_code", entry -> code(entry.accessor().reason()))
            .text("reason", entry -> text(entry.accessor().reason()))
            .word("action", AuditEntry::action)
            .word("outcome", AuditEntry::outcome)
            .id("subject", AuditEntry::subject)
            .bytes("hash", AuditEntry::hash);

    private static final Table<AuditEntry> TABLE = Table.of("audit", COLUMNS, "entry_number");

    private static final Table<ChainHead> HEAD = Table.of(
            "audit_head",
            Columns.<ChainHead>none().int64("entry_number", ChainHead::number).bytes("hash", ChainHead::hash));

    private static final String HEAD_OF = "SELECT t.entry_number, t.hash FROM {audit_head} t WHERE t.tenant = ?";

    private static final String SELECT = "SELECT " + COLUMNS.names("") + " FROM {audit} WHERE tenant = ? ";

    @Override
    public ChainHead lockHead(TenantId tenant) {
        List<ChainHead> head = readHead(tenant);
        if (head.isEmpty()) {
            sql.insertNew(HEAD, tenant, List.of(ChainHead.empty()));
            head = readHead(tenant);
        }
        return head.get(0);
    }

    @Override
    public Supplier<ChainHead> lockHeadLater(TenantId tenant) {
        Supplier<List<ChainHead>> head = sql.lockLater(HEAD_OF, "t.tenant", JdbcAudit::head, tenant);
        return () -> {
            List<ChainHead> locked = head.get();
            return locked.isEmpty() ? lockHead(tenant) : locked.get(0);
        };
    }

    private List<ChainHead> readHead(TenantId tenant) {
        return sql.lock(HEAD_OF, "t.tenant", JdbcAudit::head, tenant);
    }

    private static ChainHead head(Row row) throws SQLException {
        return new ChainHead(row.int64(1), row.bytes(2));
    }

    @Override
    public void append(TenantId tenant, List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        sql.insert(TABLE, tenant, entries);
        AuditEntry last = entries.get(entries.size() - 1);
        sql.writeLater(
                1,
                "the log has no head that was locked",
                "UPDATE {audit_head} SET entry_number = ?, hash = ? WHERE tenant = ?",
                last.number(),
                last.hash(),
                tenant);
    }

    @Override
    public List<AuditEntry> entries(TenantId tenant, long after, int limit) {
        return sql.list(
                SELECT + "AND entry_number > ? ORDER BY entry_number LIMIT ?", JdbcAudit::read, tenant, after, limit);
    }

    @Override
    public List<AuditEntry> about(TenantId tenant, OpaqueId subject, long after, int limit) {
        return sql.list(
                SELECT + "AND subject = ? AND entry_number > ? ORDER BY entry_number LIMIT ?",
                JdbcAudit::read,
                tenant,
                subject,
                after,
                limit);
    }

    @Override
    public ChainHead archived(TenantId tenant) {
        return sql.first(
                        "SELECT archived_number, archived_hash FROM {audit_head} WHERE tenant = ?",
                        row -> JdbcEvents.archived(row, 1),
                        tenant)
                .orElseGet(ChainHead::empty);
    }

    @Override
    public void archive(TenantId tenant, ChainHead upTo) {
        int moved = sql.write(
                "UPDATE {audit_head} SET archived_number = ?, archived_hash = ? WHERE tenant = ? AND archived_number < ?",
                upTo.number(),
                upTo.hash(),
                tenant,
                upTo.number());
        if (moved == 1) {
            sql.write("DELETE FROM {audit} WHERE tenant = ? AND entry_number <= ?", tenant, upTo.number());
        }
    }

    static AuditEntry read(Row row) throws SQLException {
        AccessReason.Code code = row.wordOrNull(5, AccessReason.Code.class);
        return new AuditEntry(
                row.int64(1),
                row.instant(2),
                new Accessor(
                        row.text(3),
                        row.word(4, ActorRole.class),
                        code == null ? null : new AccessReason(code, row.text(6))),
                row.word(7, AccessAction.class),
                row.word(8, AccessOutcome.class),
                row.idOrNull(9),
                row.bytes(10));
    }

    private static AccessReason.@Nullable Code code(@Nullable AccessReason reason) {
        return reason == null ? null : reason.code();
    }

    private static @Nullable String text(@Nullable AccessReason reason) {
        return reason == null ? null : reason.text();
    }
}
