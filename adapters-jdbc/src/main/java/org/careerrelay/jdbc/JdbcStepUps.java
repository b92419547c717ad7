package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.leaver.StepUpState;
import org.careerrelay.model.leaver.StoredStepUp;
import org.careerrelay.spi.storage.StepUpStore;
import org.jspecify.annotations.Nullable;

/**
 * Steps elsewhere that employees look for.
 *
 * @param sql the transaction
 */
record JdbcStepUps(Sql sql) implements StepUpStore {

    static final Table<StoredStepUp> TABLE = Table.of(
            "step_up",
            Columns.<StoredStepUp>none()
                    .id("id", StoredStepUp::id)
                    .id("person", StoredStepUp::person)
                    .key("reference", StoredStepUp::reference)
                    .word("state", StoredStepUp::state)
                    .instant("requested_at", StoredStepUp::requestedAt)
                    .instant("released_at", StoredStepUp::releasedAt)
                    .instant("changed_at", StoredStepUp::changedAt),
            "id");

    private static final String COLUMNS = "SELECT " + TABLE.columns().names("t.");

    private static final String SELECT = COLUMNS + " FROM {rows} JOIN {step_up} t ON t.tenant = ? AND t.";

    private static final Change FORGET = new Change(
            "step_up",
            List.of("person"),
            "SELECT CAST(? AS INTEGER) AS tenant, r.id AS person FROM {rows}",
            "TRUE",
            "");

    @Override
    public void put(TenantId tenant, List<StoredStepUp> rows) {
        sql.put(
                TABLE,
                tenant,
                rows.stream().sorted(Comparator.comparing(StoredStepUp::id)).toList());
    }

    @Override
    public List<StoredStepUp> find(TenantId tenant, Collection<OpaqueId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.list(SELECT + "id = r.id", JdbcStepUps::read, RowKeys.batch(ids), tenant);
    }

    @Override
    public List<StoredStepUp> ofPeople(TenantId tenant, Collection<OpaqueId> people) {
        return people.isEmpty()
                ? List.of()
                : sql.list(SELECT + "person = r.id", JdbcStepUps::read, RowKeys.batch(people), tenant);
    }

    @Override
    public List<StoredStepUp> ofReferences(TenantId tenant, Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : sql.list(SELECT + "reference = r.id", JdbcStepUps::read, RowKeys.texts(references), tenant);
    }

    @Override
    public List<StoredStepUp> released(TenantId tenant, @Nullable OpaqueId after, int limit) {
        return sql.list(COLUMNS + """
                         FROM {step_up} t
                        WHERE t.tenant = ? AND t.state = 'RELEASED' AND t.id > ? ORDER BY t.id LIMIT ?""", JdbcStepUps::read, tenant, after == null ? RowKeys.FIRST : after, limit);
    }

    @Override
    public int delete(TenantId tenant, Collection<OpaqueId> people) {
        return people.isEmpty() ? 0 : sql.change(FORGET, tenant, RowKeys.batch(people));
    }

    static StoredStepUp read(Row row) throws SQLException {
        return new StoredStepUp(
                row.id(1),
                row.id(2),
                row.text(3),
                row.word(4, StepUpState.class),
                row.instant(5),
                row.instantOrNull(6),
                row.instant(7));
    }
}
