package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HexFormat;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.ExportedRow.OfChainHead;
import org.careerrelay.model.export.ExportedRow.OfCursor;
import org.careerrelay.model.export.ExportedRow.OfEvent;
import org.careerrelay.model.export.ExportedRow.OfOutboxRow;
import org.careerrelay.model.export.ExportedRow.OfParkedRow;
import org.careerrelay.model.export.ExportedRow.OfTenant;
import org.careerrelay.model.export.ExportedRow.OfWaitingEvent;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.outbox.ParkedRow;

/** Rows of an export: whose it is, the log of events, and what waits to be sent. */
final class LogRows {

    private static final int TEXT = 20_000;

    private LogRows() {}

    static void write(ObjectNode node, OfTenant row) {
        node.put("format", row.format())
                .put("number", Integer.toUnsignedLong(row.tenant().id().number()))
                .put("tenantKind", row.tenant().kind().name())
                .put("key", row.tenant().key())
                .put("createdAt", row.createdAt().toString());
    }

    static OfTenant tenant(Fields fields) {
        int format = fields.integer("format", 1);
        if (format > ExportedRow.FORMAT) {
            fields.violation("format", "format.later", "新しい版の形式です", "is of a later version");
        }
        return new OfTenant(
                format,
                new Tenant(
                        number(fields, "number"), fields.word("tenantKind", TenantKind.class), fields.key("key", TEXT)),
                fields.instant("createdAt"));
    }

    private static TenantId number(Fields fields, String name) {
        return new TenantId((int) fields.number(name, 1, 0xFFFF_FFFFL));
    }

    static void write(ObjectNode node, OfEvent row) {
        EventJson.put(node, row.event());
    }

    static OfEvent event(Fields fields) {
        return new OfEvent(EventJson.numbered(fields));
    }

    static void write(ObjectNode node, OfWaitingEvent row) {
        EventJson.put(node, row.event());
    }

    static OfWaitingEvent waiting(Fields fields) {
        return new OfWaitingEvent(EventJson.event(fields));
    }

    static void write(ObjectNode node, OfChainHead row) {
        put(node, row.head());
        if (row.archived().number() > 0) {
            put(node.putObject("archived"), row.archived());
        }
    }

    static OfChainHead head(Fields fields) {
        Fields archived = fields.optionalObject("archived");
        return new OfChainHead(chain(fields), archived == null ? ChainHead.empty() : chain(archived));
    }

    static void put(ObjectNode node, ChainHead head) {
        node.put("number", head.number()).put("hash", HexFormat.of().formatHex(head.hash()));
    }

    static ChainHead chain(Fields fields) {
        return new ChainHead(fields.number("number", 0, Long.MAX_VALUE), EventJson.hash(fields));
    }

    static void write(ObjectNode node, OfCursor row) {
        node.put("listener", row.listener()).put("number", row.number());
    }

    static OfCursor cursor(Fields fields) {
        return new OfCursor(fields.text("listener", TEXT), fields.number("number", 0, Long.MAX_VALUE));
    }

    static void write(ObjectNode node, OfOutboxRow row) {
        put(node, row.row());
        Cells.put(node, "leaseOwner", row.leaseOwner());
        Cells.put(node, "leaseUntil", row.leaseUntil());
    }

    static OfOutboxRow outboxRow(Fields fields) {
        return new OfOutboxRow(
                row(fields), fields.optionalText("leaseOwner", TEXT), Cells.instant(fields, "leaseUntil"));
    }

    static void write(ObjectNode node, OfParkedRow row) {
        put(node, row.row().row());
        node.put("code", row.row().code()).put("parkedAt", row.row().parkedAt().toString());
    }

    static OfParkedRow parkedRow(Fields fields) {
        return new OfParkedRow(new ParkedRow(row(fields), fields.text("code", TEXT), fields.instant("parkedAt")));
    }

    private static void put(ObjectNode node, OutboxRow row) {
        node.put("tenant", Integer.toUnsignedLong(row.tenant().number()))
                .put("id", row.id().toString())
                .put("effect", row.kind().name())
                .put("destination", row.destination())
                .put("subject", row.subject().toString())
                .put("note", row.note())
                .put("attempts", row.attempts())
                .put("notBefore", row.notBefore().toString());
        Cells.put(node, "traceparent", row.traceparent());
    }

    private static OutboxRow row(Fields fields) {
        return new OutboxRow(
                number(fields, "tenant"),
                fields.id("id"),
                fields.word("effect", OutboxKind.class),
                fields.text("destination", TEXT),
                fields.id("subject"),
                fields.text("note", TEXT),
                fields.integer("attempts", 0),
                fields.instant("notBefore"),
                fields.optionalText("traceparent", TEXT));
    }
}
