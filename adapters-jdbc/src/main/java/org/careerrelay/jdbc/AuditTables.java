package org.careerrelay.jdbc;

import static org.careerrelay.jdbc.TableRows.Order.by;

import java.util.List;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.export.ExportedRow.OfAuditEntry;
import org.careerrelay.model.export.ExportedRow.OfAuditHead;

/** The tables of the audit log as rows of an export. */
final class AuditTables {

    /** A tenant has one, from its first entry on: one that was only looked at does not count. */
    static final TableRows<OfAuditHead> HEAD = new TableRows<>(
            "audit_head",
            Columns.<OfAuditHead>none()
                    .int64("entry_number", row -> row.head().number())
                    .bytes("hash", row -> row.head().hash())
                    .int64("archived_number", row -> row.archived().number())
                    .bytes("archived_hash", row -> row.archived().hash()),
            List.of(),
            List.of(by("entry_number")),
            "t.entry_number > 0",
            OfAuditHead.class,
            row -> new OfAuditHead(new ChainHead(row.int64(1), row.bytes(2)), JdbcEvents.archived(row, 3)));

    static final TableRows<OfAuditEntry> ENTRIES = TableRows.of(
            "audit",
            JdbcAudit.COLUMNS.in(OfAuditEntry::entry),
            OfAuditEntry.class,
            row -> new OfAuditEntry(JdbcAudit.read(row)),
            by("entry_number"));

    private AuditTables() {}
}
