package org.careerrelay.jdbc;

import static org.careerrelay.jdbc.TableRows.Order.by;

import java.util.List;
import java.util.Objects;
import org.careerrelay.json.EventJson;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.ExportedRow.OfChainHead;
import org.careerrelay.model.export.ExportedRow.OfCursor;
import org.careerrelay.model.export.ExportedRow.OfEvent;
import org.careerrelay.model.export.ExportedRow.OfOutboxRow;
import org.careerrelay.model.export.ExportedRow.OfParkedRow;
import org.careerrelay.model.outbox.ParkedRow;

/** The tables of the log and of the outbox as rows of an export. */
final class LogTables {

    static final TableRows<OfEvent> EVENTS = TableRows.of(
            "event",
            Columns.<OfEvent>none()
                    .int64("event_number", row -> row.event().number())
                    .bytes("hash", row -> row.event().hash())
                    .id("id", row -> row.event().event().id())
                    .instant("happened_at", row -> row.event().event().at())
                    .word("type", row -> row.event().event().type())
                    .id("subject", row -> row.event().event().subject())
                    .text(
                            "details",
                            row -> EventJson.writeDetails(row.event().event().details())),
            OfEvent.class,
            row -> new OfEvent(new NumberedEvent(row.int64(1), JdbcEvents.read(row, 3), row.bytes(2))),
            by("event_number"));

    /** A tenant has one. */
    static final TableRows<OfChainHead> HEAD = TableRows.of(
            "chain",
            Columns.<OfChainHead>none()
                    .int64("event_number", row -> row.head().number())
                    .bytes("hash", row -> row.head().hash())
                    .int64("archived_number", row -> row.archived().number())
                    .bytes("archived_hash", row -> row.archived().hash()),
            OfChainHead.class,
            row -> new OfChainHead(new ChainHead(row.int64(1), row.bytes(2)), JdbcEvents.archived(row, 3)),
            by("event_number"));

    static final TableRows<OfCursor> CURSORS = TableRows.of(
            "listener_cursor",
            Columns.<OfCursor>none().text("listener", OfCursor::listener).int64("event_number", OfCursor::number),
            OfCursor.class,
            row -> new OfCursor(row.text(1), row.int64(2)),
            by("listener"));

    private LogTables() {}

    /** Rows of the outbox do not hold the tenant a second time. */
    static TableRows<OfOutboxRow> outbox(TenantId tenant) {
        return outbox(
                "t.parked = FALSE",
                JdbcOutbox.OWN
                        .in(OfOutboxRow::row)
                        .text("lease_owner", OfOutboxRow::leaseOwner)
                        .instant("lease_until", OfOutboxRow::leaseUntil)
                        .int32("parked", row -> 0),
                OfOutboxRow.class,
                row -> new OfOutboxRow(JdbcOutbox.read(tenant, row, 1), row.textOrNull(9), row.instantOrNull(10)));
    }

    static TableRows<OfParkedRow> parked(TenantId tenant) {
        return outbox(
                "t.parked = TRUE",
                JdbcOutbox.OWN
                        .in((OfParkedRow row) -> row.row().row())
                        .text("code", row -> row.row().code())
                        .instant("parked_at", row -> row.row().parkedAt())
                        .int32("parked", row -> 1),
                OfParkedRow.class,
                row -> new OfParkedRow(new ParkedRow(
                        JdbcOutbox.read(tenant, row, 1),
                        Objects.requireNonNullElse(row.textOrNull(9), ""),
                        Objects.requireNonNullElse(row.instantOrNull(10), row.instant(7)))));
    }

    private static <R extends ExportedRow> TableRows<R> outbox(
            String filter, Columns<R> columns, Class<R> type, Row.Reader<R> reader) {
        return new TableRows<>("outbox", columns, List.of("parked"), List.of(by("id")), filter, type, reader);
    }
}
