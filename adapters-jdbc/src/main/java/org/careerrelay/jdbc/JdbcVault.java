package org.careerrelay.jdbc;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.spi.storage.VaultStore;
import org.jspecify.annotations.Nullable;

/**
 * Sealed boxes.
 *
 * @param sql the transaction
 */
record JdbcVault(Sql sql) implements VaultStore {

    static final Table<VaultItem> TABLE = Table.of(
            "vault",
            Columns.<VaultItem>none()
                    .word("kind", VaultItem::kind)
                    .id("subject", VaultItem::subject)
                    .id("person", VaultItem::person)
                    .bytes("sealed", VaultItem::sealed),
            "kind",
            "subject");

    private static final Change DELETE = Change.ofLocked(
            "vault",
            List.of("kind", "subject"),
            "SELECT CAST(? AS INTEGER) AS tenant, CAST(? AS VARCHAR) AS kind, r.id AS subject FROM {rows}",
            "TRUE",
            "");

    private static final Change DELETE_OF = new Change(
            "vault", List.of("person"), "SELECT CAST(? AS INTEGER) AS tenant, r.id AS person FROM {rows}", "TRUE", "");

    private record Place(VaultKind kind, OpaqueId subject) {}

    /** Of several boxes for one place the last stays: a database refuses to change a row twice in one statement. */
    @Override
    public void put(TenantId tenant, List<VaultItem> items) {
        Map<Place, VaultItem> last = new LinkedHashMap<>();
        items.forEach(item -> last.put(new Place(item.kind(), item.subject()), item));
        List<VaultItem> ordered = last.values().stream()
                .sorted(Comparator.comparing(VaultItem::kind).thenComparing(VaultItem::subject))
                .toList();
        sql.put(TABLE, tenant, ordered);
    }

    @Override
    public List<VaultItem> find(TenantId tenant, VaultKind kind, Collection<OpaqueId> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        return sql.list(
                """
                SELECT t.person, t.subject, t.sealed FROM {rows}
                JOIN {vault} t ON t.tenant = ? AND t.kind = ? AND t.subject = r.id""",
                row -> new VaultItem(row.id(1), kind, row.id(2), row.bytes(3)),
                RowKeys.batch(subjects),
                tenant,
                kind);
    }

    @Override
    public List<VaultItem> ofPeople(TenantId tenant, Collection<OpaqueId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return sql.list(
                """
                SELECT t.person, t.kind, t.subject, t.sealed FROM {rows}
                JOIN {vault} t ON t.tenant = ? AND t.person = r.id""",
                row -> new VaultItem(row.id(1), row.word(2, VaultKind.class), row.id(3), row.bytes(4)),
                RowKeys.batch(people),
                tenant);
    }

    @Override
    public List<OpaqueId> subjects(TenantId tenant, VaultKind kind, @Nullable OpaqueId after, int limit) {
        return sql.list(
                "SELECT subject FROM {vault} WHERE tenant = ? AND kind = ? AND subject > ? ORDER BY subject LIMIT ?",
                row -> row.id(1),
                tenant,
                kind,
                after == null ? RowKeys.FIRST : after,
                limit);
    }

    @Override
    public void delete(TenantId tenant, VaultKind kind, Collection<OpaqueId> subjects) {
        if (!subjects.isEmpty()) {
            sql.changeLater(DELETE, tenant, kind, RowKeys.batch(subjects));
        }
    }

    @Override
    public int deleteOf(TenantId tenant, Collection<OpaqueId> people) {
        return people.isEmpty() ? 0 : sql.change(DELETE_OF, tenant, RowKeys.batch(people));
    }
}
