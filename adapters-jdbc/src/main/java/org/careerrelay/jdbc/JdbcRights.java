package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.rights.ClosingReason;
import org.careerrelay.model.rights.IdentityProof;
import org.careerrelay.model.rights.RefusalReason;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.rights.RequestState;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.spi.storage.RightsStore;
import org.jspecify.annotations.Nullable;

/**
 * Requests of people.
 *
 * @param sql the transaction
 */
record JdbcRights(Sql sql) implements RightsStore {

    private static final Columns<RightsRequest> CHANGING = Columns.<RightsRequest>none()
            .word("state", RightsRequest::state)
            .word("identity_method", row -> part(row, IdentityProof::method))
            .instant("identity_at", row -> part(row, IdentityProof::at))
            .text("identity_by", row -> part(row, IdentityProof::by))
            .text("handled_by", RightsRequest::handledBy)
            .word("refusal", RightsRequest::refusal)
            .word("closing", RightsRequest::closing)
            .text("awaited", JdbcRights::awaited)
            .id("erasure", RightsRequest::erasure)
            .instant("changed_at", RightsRequest::changedAt)
            .instant("reminded_at", RightsRequest::remindedAt);

    static final Table<RightsRequest> TABLE = Table.of(
            "rights_request",
            Columns.<RightsRequest>none()
                    .id("id", RightsRequest::id)
                    .word("kind", RightsRequest::kind)
                    .id("person", RightsRequest::person)
                    .instant("received_at", RightsRequest::receivedAt)
                    .instant("due_at", RightsRequest::dueAt)
                    .and(CHANGING),
            "id");

    private static final Columns<RightsRequest> CHANGED =
            Columns.<RightsRequest>none().id("id", RightsRequest::id).and(CHANGING);

    private static final String OPEN = "('RECEIVED', 'IDENTIFIED', 'IN_PROGRESS', 'PARTIAL')";

    private static final String COLUMNS = "SELECT " + TABLE.columns().names("t.") + " FROM ";

    @Override
    public void insert(TenantId tenant, List<RightsRequest> requests) {
        sql.insert(TABLE, tenant, requests);
    }

    @Override
    public List<RightsRequest> find(TenantId tenant, Collection<OpaqueId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.list(
                        COLUMNS + "{rows} JOIN {rights_request} t ON t.tenant = ? AND t.id = r.id",
                        JdbcRights::read,
                        RowKeys.batch(ids),
                        tenant);
    }

    @Override
    public List<RightsRequest> ofPeople(TenantId tenant, Collection<OpaqueId> people) {
        return people.isEmpty()
                ? List.of()
                : sql.list(
                        COLUMNS + "{rows} JOIN {rights_request} t ON t.tenant = ? AND t.person = r.id",
                        JdbcRights::read,
                        RowKeys.batch(people),
                        tenant);
    }

    @Override
    public Set<OpaqueId> update(TenantId tenant, RequestState from, List<RightsRequest> requests) {
        if (requests.isEmpty()) {
            return Set.of();
        }
        Change change = new Change(
                "rights_request",
                List.of("id"),
                "SELECT CAST(? AS INTEGER) AS tenant, " + CHANGED.names("r.") + " FROM {rows}",
                "t.state = '" + from.name() + "'",
                "state = r.state, identity_method = r.identity_method, identity_at = r.identity_at,"
                        + " identity_by = r.identity_by, handled_by = r.handled_by, refusal = r.refusal, closing = r.closing, awaited = r.awaited, erasure = r.erasure,"
                        + " changed_at = r.changed_at, reminded_at = r.reminded_at");
        List<RightsRequest> ordered = requests.stream()
                .sorted(Comparator.comparing(RightsRequest::id))
                .toList();
        return new HashSet<>(sql.change(change, "id", row -> row.id(1), tenant, CHANGED.batch(ordered)));
    }

    @Override
    public List<RightsRequest> page(TenantId tenant, @Nullable OpaqueId after, int limit) {
        return sql.list(
                COLUMNS + "{rights_request} t WHERE t.tenant = ? AND t.id > ? ORDER BY t.id LIMIT ?",
                JdbcRights::read,
                tenant,
                after == null ? RowKeys.FIRST : after,
                limit);
    }

    @Override
    public List<RightsRequest> open(TenantId tenant, @Nullable OpaqueId after, int limit) {
        return sql.list(
                COLUMNS + "{rights_request} t WHERE t.tenant = ? AND t.state IN " + OPEN
                        + " AND t.id > ? ORDER BY t.id LIMIT ?",
                JdbcRights::read,
                tenant,
                after == null ? RowKeys.FIRST : after,
                limit);
    }

    static RightsRequest read(Row row) throws SQLException {
        IdentityProof.Method method = row.wordOrNull(7, IdentityProof.Method.class);
        return new RightsRequest(
                row.id(1),
                row.word(2, RequestKind.class),
                row.id(3),
                row.word(6, RequestState.class),
                row.instant(4),
                row.instant(5),
                method == null ? null : new IdentityProof(method, row.instant(8), row.text(9)),
                row.text(10),
                row.wordOrNull(11, RefusalReason.class),
                row.wordOrNull(12, ClosingReason.class),
                awaited(row.text(13)),
                row.idOrNull(14),
                row.instant(15),
                row.instantOrNull(16));
    }

    private static String awaited(RightsRequest request) {
        return request.awaited().stream().sorted().map(OpaqueId::toString).collect(Collectors.joining(" "));
    }

    private static Set<OpaqueId> awaited(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(" ")).map(OpaqueId::parse).collect(Collectors.toSet());
    }

    private static <T> @Nullable T part(RightsRequest row, Function<IdentityProof, T> part) {
        IdentityProof identity = row.identity();
        return identity == null ? null : part.apply(identity);
    }
}
