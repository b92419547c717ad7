package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HexFormat;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.AccessOutcome;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.audit.AuditEntry;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.export.ExportedRow.OfAuditEntry;
import org.careerrelay.model.export.ExportedRow.OfAuditHead;

/** Rows of an export: the audit log. */
final class AuditRows {

    private static final int TEXT = 1_000;

    private AuditRows() {}

    static void write(ObjectNode node, OfAuditHead row) {
        LogRows.put(node, row.head());
        if (row.archived().number() > 0) {
            LogRows.put(node.putObject("archived"), row.archived());
        }
    }

    static OfAuditHead head(Fields fields) {
        Fields archived = fields.optionalObject("archived");
        return new OfAuditHead(LogRows.chain(fields), archived == null ? ChainHead.empty() : LogRows.chain(archived));
    }

    static void write(ObjectNode node, OfAuditEntry row) {
        AuditEntry entry = row.entry();
        Accessor accessor = entry.accessor();
        node.put("number", entry.number())
                .put("at", entry.at().toString())
                .put("actor", accessor.actor())
                .put("role", accessor.role().name())
                .put("action", entry.action().name())
                .put("outcome", entry.outcome().name());
        Cells.put(node, "subject", entry.subject());
        AccessReason reason = accessor.reason();
        if (reason != null) {
            node.put("reasonCode", reason.code().name()).put("reason", reason.text());
        }
        node.put("hash", HexFormat.of().formatHex(entry.hash()));
    }

    static OfAuditEntry entry(Fields fields) {
        AccessReason.Code code = Cells.word(fields, "reasonCode", AccessReason.Code.class);
        return new OfAuditEntry(new AuditEntry(
                fields.number("number", 1, Long.MAX_VALUE),
                fields.instant("at"),
                new Accessor(
                        fields.text("actor", TEXT),
                        fields.word("role", ActorRole.class),
                        code == null ? null : new AccessReason(code, fields.text("reason", TEXT))),
                fields.word("action", AccessAction.class),
                fields.word("outcome", AccessOutcome.class),
                Cells.id(fields, "subject"),
                EventJson.hash(fields)));
    }
}
