package org.careerrelay.memory;

import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.audit.AuditEntry;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.export.ExportedRow.OfAuditEntry;
import org.careerrelay.model.export.ExportedRow.OfAuditHead;
import org.careerrelay.spi.storage.AuditStore;

/** The audit logs. */
final class MemoryAudit implements AuditStore {

    private final Transaction transaction;
    private final PerTenant<Tables> tables;

    MemoryAudit(Transaction transaction) {
        this.transaction = transaction;
        tables = new PerTenant<>(transaction, Tables::new);
    }

    @Override
    public ChainHead lockHead(TenantId tenant) {
        return copy(tables.of(tenant).head.get());
    }

    @Override
    public void append(TenantId tenant, List<AuditEntry> entries) {
        for (AuditEntry entry : entries) {
            tables.of(tenant).entries.add(copy(entry), "audit entry of that number");
            tables.of(tenant)
                    .head
                    .set(new ChainHead(entry.number(), entry.hash().clone()));
        }
    }

    @Override
    public List<AuditEntry> entries(TenantId tenant, long after, int limit) {
        return tables.of(tenant).entries.after(after, limit).stream()
                .map(MemoryAudit::copy)
                .toList();
    }

    @Override
    public List<AuditEntry> about(TenantId tenant, OpaqueId subject, long after, int limit) {
        return tables.of(tenant).entries.rows().stream()
                .filter(entry -> entry.number() > after && subject.equals(entry.subject()))
                .limit(limit)
                .map(MemoryAudit::copy)
                .toList();
    }

    @Override
    public ChainHead archived(TenantId tenant) {
        return copy(tables.of(tenant).archived.get());
    }

    @Override
    public void archive(TenantId tenant, ChainHead upTo) {
        Tables rows = tables.of(tenant);
        if (upTo.number() > rows.archived.get().number()) {
            rows.entries.removeUpTo(upTo.number());
            rows.archived.set(copy(upTo));
        }
    }

    List<OfAuditHead> headRow(TenantId tenant) {
        ChainHead head = lockHead(tenant);
        return head.number() == 0 ? List.of() : List.of(new OfAuditHead(head, archived(tenant)));
    }

    void restore(TenantId tenant, OfAuditHead row) {
        if (lockHead(tenant).number() > 0) {
            throw transaction.failure("audit head exists already");
        }
        tables.of(tenant).head.set(copy(row.head()));
        tables.of(tenant).archived.set(copy(row.archived()));
    }

    List<OfAuditEntry> rows(TenantId tenant) {
        return tables.of(tenant).entries.rows().stream()
                .map(entry -> new OfAuditEntry(copy(entry)))
                .toList();
    }

    void restore(TenantId tenant, OfAuditEntry row) {
        tables.of(tenant).entries.add(copy(row.entry()), "audit entry of that number");
    }

    private static ChainHead copy(ChainHead head) {
        return new ChainHead(head.number(), head.hash().clone());
    }

    private static AuditEntry copy(AuditEntry entry) {
        return new AuditEntry(
                entry.number(),
                entry.at(),
                entry.accessor(),
                entry.action(),
                entry.outcome(),
                entry.subject(),
                entry.hash().clone());
    }

    private static final class Tables {

        final Log<AuditEntry> entries;
        final Cell<ChainHead> head;
        final Cell<ChainHead> archived;

        Tables(Transaction transaction) {
            entries = new Log<>(transaction, AuditEntry::number);
            head = new Cell<>(transaction, ChainHead.empty());
            archived = new Cell<>(transaction, ChainHead.empty());
        }
    }
}
