package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.leaver.Reconnection;
import org.careerrelay.model.leaver.ReconnectionType;
import org.careerrelay.model.leaver.StoredReconnection;
import org.careerrelay.spi.storage.ReconnectionStore;
import org.jspecify.annotations.Nullable;

/**
 * How people who left are connected with a company again.
 *
 * @param sql the transaction
 */
record JdbcReconnections(Sql sql) implements ReconnectionStore {

    static final Table<StoredReconnection> TABLE = Table.of(
            "reconnection",
            Columns.<StoredReconnection>none()
                    .id("id", StoredReconnection::id)
                    .key("reconnection_key", row -> row.reconnection().key())
                    .id("person", StoredReconnection::person)
                    .key("reference", row -> row.reconnection().reference())
                    .word("type", row -> row.reconnection().type())
                    .date("began_on", row -> row.reconnection().on())
                    .text("recorded_by", StoredReconnection::recordedBy)
                    .instant("recorded_at", StoredReconnection::recordedAt),
            "reconnection_key");

    private static final String COLUMNS = "SELECT " + TABLE.columns().names("t.");

    private static final String SELECT = COLUMNS + " FROM {rows} JOIN {reconnection} t ON t.tenant = ? AND t.";

    private static final Change FORGET = new Change(
            "reconnection",
            List.of("person"),
            "SELECT CAST(? AS INTEGER) AS tenant, r.id AS person FROM {rows}",
            "TRUE",
            "");

    @Override
    public Set<OpaqueId> add(TenantId tenant, List<StoredReconnection> rows) {
        List<StoredReconnection> ordered = rows.stream()
                .sorted(Comparator.comparing(row -> row.reconnection().key()))
                .toList();
        return new HashSet<>(sql.insertNew(TABLE, tenant, ordered, "id", row -> row.id(1)));
    }

    @Override
    public List<StoredReconnection> byKey(TenantId tenant, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : sql.list(SELECT + "reconnection_key = r.id", JdbcReconnections::read, RowKeys.texts(keys), tenant);
    }

    @Override
    public List<StoredReconnection> ofPeople(TenantId tenant, Collection<OpaqueId> people) {
        return people.isEmpty()
                ? List.of()
                : sql.list(SELECT + "person = r.id", JdbcReconnections::read, RowKeys.batch(people), tenant);
    }

    @Override
    public List<StoredReconnection> began(
            TenantId tenant, LocalDate from, LocalDate to, @Nullable OpaqueId after, int limit) {
        return sql.list(
                COLUMNS + """
                         FROM {reconnection} t
                        WHERE t.tenant = ? AND t.began_on >= ? AND t.began_on < ? AND t.id > ? ORDER BY t.id LIMIT ?""", JdbcReconnections::read, tenant, from, to, after == null ? RowKeys.FIRST : after, limit);
    }

    @Override
    public int delete(TenantId tenant, Collection<OpaqueId> people) {
        return people.isEmpty() ? 0 : sql.change(FORGET, tenant, RowKeys.batch(people));
    }

    static StoredReconnection read(Row row) throws SQLException {
        return new StoredReconnection(
                row.id(1),
                row.id(3),
                new Reconnection(row.text(2), row.text(4), row.word(5, ReconnectionType.class), row.date(6)),
                row.text(7),
                row.instant(8));
    }
}
