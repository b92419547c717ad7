package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerrelay.json.EventJson;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.spi.storage.EventStore;
import org.careerrelay.spi.storage.StorageException;

/**
 * The event log. Events wait in a small table of their own and move to the log when they are numbered, so that looking for those without a
 * number costs the same however long the log is, and a row of the log is written once.
 *
 * @param sql the transaction
 */
record JdbcEvents(Sql sql) implements EventStore {

    static final Columns<RelayEvent> COLUMNS = Columns.<RelayEvent>none()
            .id("id", RelayEvent::id)
            .instant("happened_at", RelayEvent::at)
            .word("type", RelayEvent::type)
            .id("subject", RelayEvent::subject)
            .text("details", event -> EventJson.writeDetails(event.details()));

    private static final String INTO_PENDING =
            Table.of("event_pending", COLUMNS, "id").insertion("");

    /** Ids of one transaction lie close together: where the log has none among them, which is once looked for, it has none of them either. */
    private static final String APPEND = INTO_PENDING + """
             WHERE NOT EXISTS (SELECT 1 FROM {event} e WHERE e.tenant = ? AND e.id BETWEEN ? AND ?)
                   OR NOT EXISTS (SELECT 1 FROM {event} e WHERE e.tenant = ? AND e.id = r.id)
            ORDER BY r.ordinal""";

    private static final String KNOWN =
            "SELECT e.event_number FROM {rows} JOIN {event} e ON e.tenant = ? AND e.id = r.id";

    private static final Columns<NumberedEvent> NUMBERS = Columns.<NumberedEvent>none()
            .id("id", event -> event.event().id())
            .int64("event_number", NumberedEvent::number)
            .bytes("hash", NumberedEvent::hash);

    private static final Change TAKE = new Change(
            "event_pending", List.of("id"), "SELECT CAST(? AS INTEGER) AS tenant, r.id FROM {rows}", "TRUE", "");

    private static final Table<Cursor> CURSOR = Table.of(
            "listener_cursor",
            Columns.<Cursor>none().key("listener", Cursor::listener).int64("event_number", Cursor::number),
            "listener");

    private static final String UNNUMBERED = """
            SELECT id, happened_at, type, subject, details FROM {event_pending}
            WHERE tenant = ? ORDER BY arrival LIMIT ?""";

    private static final String NUMBER = """
            INSERT INTO {event} (tenant, event_number, id, happened_at, type, subject, details, hash)
            SELECT t.tenant, r.event_number, t.id, t.happened_at, t.type, t.subject, t.details, r.hash
            FROM {rows} JOIN {event_pending} t ON t.tenant = ? AND t.id = r.id ORDER BY r.event_number""";

    private static final String NUMBERED = """
            SELECT event_number, hash, id, happened_at, type, subject, details FROM {event}
            WHERE tenant = ? AND event_number > ? ORDER BY event_number LIMIT ?""";

    private static final String ABOUT = """
            SELECT event_number, hash, id, happened_at, type, subject, details FROM {event}
            WHERE tenant = ? AND event_number > ? AND subject IN (SELECT r.id FROM {rows}) ORDER BY event_number LIMIT ?""";

    private static final String UNNUMBERED_ABOUT = """
            SELECT id, happened_at, type, subject, details FROM {event_pending}
            WHERE tenant = ? AND subject IN (SELECT r.id FROM {rows}) ORDER BY arrival""";

    private static final String ANOTHER = "the log has an event of that id";

    private record Cursor(String listener, long number) {}

    /** The events of a tenant that one transaction appends. */
    private record Appended(TenantId tenant) {}

    /** In the order given, in which the table numbers their arrival. */
    @Override
    public void append(TenantId tenant, List<RelayEvent> events) {
        if (!events.isEmpty()) {
            sql.gather(new Appended(tenant), events, all -> write(tenant, all));
        }
    }

    private void write(TenantId tenant, List<RelayEvent> events) {
        List<OpaqueId> ids = events.stream().map(RelayEvent::id).toList();
        if (!sql.dialect().locksWhatItSelects()) {
            sql.writeLater(
                    events.size(),
                    ANOTHER,
                    APPEND,
                    tenant,
                    COLUMNS.batch(events),
                    tenant,
                    Collections.min(ids),
                    Collections.max(ids),
                    tenant);
            return;
        }
        // Otherwise the sequencer would wait, with every company, until the host has committed.
        if (!sql.query(KNOWN, row -> row.int64(1), RowKeys.batch(ids), tenant).isEmpty()) {
            throw sql.refusal(ANOTHER);
        }
        sql.writeLater(INTO_PENDING + " ORDER BY r.ordinal", tenant, COLUMNS.batch(events));
    }

    @Override
    public List<TenantId> unnumberedTenants(int limit) {
        return sql.list(
                "SELECT DISTINCT tenant FROM {event_pending} ORDER BY tenant LIMIT ?",
                row -> new TenantId(row.int32(1)),
                limit);
    }

    @Override
    public ChainHead lockHead(TenantId tenant) {
        return sql
                .lock(
                        "SELECT t.event_number, t.hash FROM {chain} t WHERE t.tenant = ?",
                        "t.tenant",
                        row -> new ChainHead(row.int64(1), row.bytes(2)),
                        tenant)
                .stream()
                .findFirst()
                .orElseThrow(() -> new StorageException("no tenant " + tenant));
    }

    @Override
    public List<RelayEvent> unnumbered(TenantId tenant, int limit) {
        return sql.list(UNNUMBERED, row -> read(row, 1), tenant, limit);
    }

    @Override
    public void number(TenantId tenant, List<NumberedEvent> events, ChainHead head) {
        if (!events.isEmpty()) {
            int numbered = sql.write(NUMBER, NUMBERS.batch(events), tenant);
            int taken = sql.change(
                    TAKE,
                    tenant,
                    RowKeys.batch(
                            events.stream().map(event -> event.event().id()).toList()));
            if (numbered != events.size() || taken != events.size()) {
                throw sql.refusal("an event that does not wait for a number was to be numbered");
            }
        }
        sql.write("UPDATE {chain} SET event_number = ?, hash = ? WHERE tenant = ?", head.number(), head.hash(), tenant);
    }

    @Override
    public List<NumberedEvent> numbered(TenantId tenant, long after, int limit) {
        return sql.list(NUMBERED, JdbcEvents::numbered, tenant, after, limit);
    }

    @Override
    public List<NumberedEvent> about(TenantId tenant, Collection<OpaqueId> subjects, long after, int limit) {
        return subjects.isEmpty()
                ? List.of()
                : sql.list(ABOUT, JdbcEvents::numbered, tenant, after, RowKeys.batch(subjects), limit);
    }

    @Override
    public List<RelayEvent> unnumberedAbout(TenantId tenant, Collection<OpaqueId> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : sql.list(UNNUMBERED_ABOUT, row -> read(row, 1), tenant, RowKeys.batch(subjects));
    }

    @Override
    public ChainHead archived(TenantId tenant) {
        return sql.first(
                        "SELECT archived_number, archived_hash FROM {chain} WHERE tenant = ?",
                        row -> archived(row, 1),
                        tenant)
                .orElseThrow(() -> new StorageException("no tenant " + tenant));
    }

    @Override
    public void archive(TenantId tenant, ChainHead upTo) {
        int moved = sql.write(
                "UPDATE {chain} SET archived_number = ?, archived_hash = ? WHERE tenant = ? AND archived_number < ?",
                upTo.number(),
                upTo.hash(),
                tenant,
                upTo.number());
        if (moved == 1) {
            sql.write("DELETE FROM {event} WHERE tenant = ? AND event_number <= ?", tenant, upTo.number());
        }
    }

    @Override
    public Map<String, Long> cursors(TenantId tenant) {
        return sql
                .list(
                        "SELECT listener, event_number FROM {listener_cursor} WHERE tenant = ?",
                        row -> Map.entry(row.text(1), row.int64(2)),
                        tenant)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public long lockCursor(TenantId tenant, String listener) {
        List<Long> cursor = readCursor(tenant, listener);
        if (cursor.isEmpty()) {
            sql.insertNew(CURSOR, tenant, List.of(new Cursor(listener, 0)));
            cursor = readCursor(tenant, listener);
        }
        return cursor.get(0);
    }

    @Override
    public void moveCursor(TenantId tenant, String listener, long number) {
        sql.put(CURSOR, tenant, List.of(new Cursor(listener, number)));
    }

    private List<Long> readCursor(TenantId tenant, String listener) {
        return sql.lock(
                "SELECT t.event_number FROM {listener_cursor} t WHERE t.tenant = ? AND t.listener = ?",
                "t.listener",
                row -> row.int64(1),
                tenant,
                listener);
    }

    /** Version 1 of the schema knew of no archive. */
    static ChainHead archived(Row row, int from) throws SQLException {
        byte[] hash = row.bytesOrNull(from + 1);
        return hash == null ? ChainHead.empty() : new ChainHead(row.int64(from), hash);
    }

    private static NumberedEvent numbered(Row row) throws SQLException {
        return new NumberedEvent(row.int64(1), read(row, 3), row.bytes(2));
    }

    static RelayEvent read(Row row, int from) throws SQLException {
        return new RelayEvent(
                row.id(from),
                row.instant(from + 1),
                row.word(from + 2, EventType.class),
                row.id(from + 3),
                EventJson.readDetails(row.text(from + 4)));
    }
}
