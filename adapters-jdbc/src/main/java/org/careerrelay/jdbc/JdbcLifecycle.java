package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.spi.storage.LifecycleStore;

/**
 * What was recorded of people's lives with a company.
 *
 * @param sql the transaction
 */
record JdbcLifecycle(Sql sql) implements LifecycleStore {

    static final Table<LifecycleEvent> TABLE = Table.of(
            "lifecycle_event",
            Columns.<LifecycleEvent>none()
                    .id("id", LifecycleEvent::id)
                    .key("event_key", LifecycleEvent::key)
                    .id("person", LifecycleEvent::person)
                    .key("reference", LifecycleEvent::reference)
                    .word("type", LifecycleEvent::type)
                    .date("happened_on", LifecycleEvent::on)
                    .date("announced_on", LifecycleEvent::announcedOn)
                    .text("recorded_by", LifecycleEvent::recordedBy)
                    .instant("recorded_at", LifecycleEvent::recordedAt),
            "event_key");

    private static final String SELECT =
            "SELECT " + TABLE.columns().names("t.") + " FROM {rows} JOIN {lifecycle_event} t ON t.tenant = ? AND t.";

    private static final Change FORGET = new Change(
            "lifecycle_event",
            List.of("person"),
            "SELECT CAST(? AS INTEGER) AS tenant, r.id AS person FROM {rows}",
            "TRUE",
            "");

    @Override
    public Set<OpaqueId> add(TenantId tenant, List<LifecycleEvent> events) {
        List<LifecycleEvent> ordered = events.stream()
                .sorted(Comparator.comparing(LifecycleEvent::key))
                .toList();
        return new HashSet<>(sql.insertNew(TABLE, tenant, ordered, "id", row -> row.id(1)));
    }

    @Override
    public List<LifecycleEvent> byKey(TenantId tenant, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : sql.list(SELECT + "event_key = r.id", JdbcLifecycle::read, RowKeys.texts(keys), tenant);
    }

    @Override
    public List<LifecycleEvent> ofReferences(TenantId tenant, Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : sql.list(SELECT + "reference = r.id", JdbcLifecycle::read, RowKeys.texts(references), tenant);
    }

    @Override
    public List<LifecycleEvent> ofPeople(TenantId tenant, Collection<OpaqueId> people) {
        return people.isEmpty()
                ? List.of()
                : sql.list(SELECT + "person = r.id", JdbcLifecycle::read, RowKeys.batch(people), tenant);
    }

    @Override
    public int delete(TenantId tenant, Collection<OpaqueId> people) {
        return people.isEmpty() ? 0 : sql.change(FORGET, tenant, RowKeys.batch(people));
    }

    static LifecycleEvent read(Row row) throws SQLException {
        return new LifecycleEvent(
                row.id(1),
                row.text(2),
                row.id(3),
                row.text(4),
                row.word(5, LifecycleType.class),
                row.date(6),
                row.dateOrNull(7),
                row.text(8),
                row.instant(9));
    }
}
