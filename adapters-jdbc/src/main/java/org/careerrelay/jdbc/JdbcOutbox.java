package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.outbox.OutboxStatus;
import org.careerrelay.model.outbox.ParkedRow;
import org.careerrelay.model.outbox.QueuedRow;
import org.careerrelay.spi.storage.OutboxStore;

/**
 * The outbox. A lease is an owner and an end in the row; whoever settles a row must be its owner still.
 *
 * @param sql the transaction
 */
record JdbcOutbox(Sql sql) implements OutboxStore {

    private static final Comparator<OutboxRow> ORDER =
            Comparator.comparing(OutboxRow::notBefore).thenComparing(OutboxRow::id);

    /** All but whose it is. */
    static final Columns<OutboxRow> OWN = Columns.<OutboxRow>none()
            .id("id", OutboxRow::id)
            .word("kind", OutboxRow::kind)
            .text("destination", OutboxRow::destination)
            .id("subject", OutboxRow::subject)
            .text("note", OutboxRow::note)
            .int32("attempts", OutboxRow::attempts)
            .instant("not_before", OutboxRow::notBefore)
            .text("traceparent", OutboxRow::traceparent);

    private static final Columns<OutboxRow> COLUMNS = Columns.<OutboxRow>none()
            .int32("tenant", row -> row.tenant().number())
            .and(OWN);

    private static final String ADD =
            "INSERT INTO {outbox} (" + COLUMNS.names("") + ") SELECT " + COLUMNS.names("r.") + " FROM {rows}";

    private static final Columns<OutboxRow> SETTLED = Columns.<OutboxRow>none()
            .int32("tenant", row -> row.tenant().number())
            .id("id", OutboxRow::id)
            .text("note", OutboxRow::note)
            .int32("attempts", OutboxRow::attempts)
            .instant("not_before", OutboxRow::notBefore);

    private static final String OWNER = "CAST(? AS VARCHAR) AS old_owner";
    private static final Change COMPLETE = settling(OWNER, "");
    /** Changes nothing: it takes the rows that are held, and tells which they are. */
    private static final Change HOLD = settling(OWNER, "lease_owner = r.old_owner");

    private static final Change RETRY = settling(
            OWNER,
            "not_before = r.not_before, attempts = r.attempts, note = r.note, lease_owner = NULL, lease_until = NULL");
    private static final Change PARK = settling(
            OWNER + ", CAST(? AS VARCHAR) AS new_code, CAST(? AS TIMESTAMP WITH TIME ZONE) AS at_time",
            "parked = TRUE, attempts = r.attempts, code = r.new_code, parked_at = r.at_time, lease_owner = NULL, lease_until = NULL");

    private static final Change REPLAY = new Change(
            "outbox",
            List.of("id"),
            "SELECT CAST(? AS INTEGER) AS tenant, CAST(? AS TIMESTAMP WITH TIME ZONE) AS at_time, r.id FROM {rows}",
            "t.parked = TRUE AND (t.code IS NULL OR t.code <> '" + ParkedRow.HELD + "')",
            "parked = FALSE, attempts = 0, not_before = r.at_time, code = NULL, parked_at = NULL");

    private static final String PARKED = "SELECT " + COLUMNS.names("t.") + """
            , t.code, COALESCE(t.parked_at, t.not_before) FROM {outbox} t
            WHERE t.parked = TRUE AND (t.code IS NULL OR t.code <> 'held') AND (t.tenant > ? OR t.tenant = ? AND t.id > ?)
            ORDER BY t.tenant, t.id LIMIT ?""";

    /** One row per tenant, each found by a look into the index: however many rows one of them has, the others are found as fast. */
    private static final String TENANTS_DUE = """
            WITH RECURSIVE due(tenant) AS (
                SELECT MIN(t.tenant) FROM {outbox} t WHERE t.parked = FALSE AND t.kind = ? AND t.tenant > ?
                UNION ALL
                SELECT (SELECT MIN(t.tenant) FROM {outbox} t WHERE t.parked = FALSE AND t.kind = ? AND t.tenant > due.tenant)
                FROM due WHERE due.tenant IS NOT NULL)
            SELECT due.tenant FROM due
            WHERE EXISTS (
                SELECT 1 FROM {outbox} t
                WHERE t.parked = FALSE AND t.kind = ? AND t.tenant = due.tenant AND t.not_before <= ?)
            LIMIT ?""";

    /** Where an update does not tell which rows it changed: by how much more is looked at than is claimed, so that several can claim at once. */
    private static final int CANDIDATES = 8;

    private static final Change LEASE = new Change(
            "outbox",
            List.of("id"),
            "SELECT CAST(? AS VARCHAR) AS new_owner, CAST(? AS TIMESTAMP WITH TIME ZONE) AS new_until, "
                    + SETTLED.names("r.") + " FROM {rows}",
            "TRUE",
            "attempts = t.attempts + 1, lease_owner = r.new_owner, lease_until = r.new_until");

    private static final String STATUS = """
            SELECT COALESCE(SUM(CASE WHEN parked THEN 0 ELSE 1 END), 0), COALESCE(SUM(CASE WHEN parked AND (code IS NULL OR code <> 'held') THEN 1 ELSE 0 END), 0),
                   COALESCE(SUM(CASE WHEN parked AND code = 'held' THEN 1 ELSE 0 END), 0),
                   MIN(CASE WHEN parked THEN NULL ELSE GREATEST(not_before, COALESCE(lease_until, not_before)) END)
            FROM {outbox}""";

    private static final String HOLD_NEW = "INSERT INTO {outbox} (" + COLUMNS.names("")
            + ", parked, code, parked_at) SELECT " + COLUMNS.names("r.") + ", TRUE, '" + ParkedRow.HELD
            + "', CAST(? AS TIMESTAMP WITH TIME ZONE) FROM {rows}";

    private static final Change RELEASE = new Change(
            "outbox",
            List.of("id"),
            "SELECT " + SETTLED.names("r.") + " FROM {rows}",
            "t.parked = TRUE AND t.code = '" + ParkedRow.HELD + "'",
            "not_before = r.not_before, attempts = r.attempts, note = r.note, parked = FALSE, code = NULL, parked_at = NULL");

    private static final Change WITHDRAW = free("");

    /** Changes nothing: it takes the rows that nobody has claimed, and tells which they are. */
    private static final Change TAKE = free("note = t.note");

    private static final String QUEUED = "SELECT " + COLUMNS.names("t.") + ", t.parked, t.code, t.lease_owner FROM ";

    private static final String ABOUT =
            "SELECT t.id FROM {rows} JOIN {outbox} t ON t.tenant = ? AND t.subject = r.id AND t.kind IN (";

    private static final Change DROP =
            new Change("outbox", List.of("id"), "SELECT CAST(? AS INTEGER) AS tenant, r.id FROM {rows}", "TRUE", "");

    @Override
    public int drop(TenantId tenant, Collection<OutboxKind> kinds, Collection<OpaqueId> subjects) {
        if (kinds.isEmpty() || subjects.isEmpty()) {
            return 0;
        }
        String names = kinds.stream()
                .distinct()
                .sorted()
                .map(kind -> "'" + kind.name() + "'")
                .collect(Collectors.joining(", "));
        List<OpaqueId> about = sql.list(ABOUT + names + ")", row -> row.id(1), RowKeys.batch(subjects), tenant);
        return about.isEmpty() ? 0 : sql.change(DROP, tenant, RowKeys.batch(about));
    }

    @Override
    public void hold(List<OutboxRow> rows, Instant now) {
        if (!rows.isEmpty()) {
            sql.writeLater(HOLD_NEW, now, COLUMNS.batch(rows));
        }
    }

    @Override
    public Set<OpaqueId> release(TenantId tenant, List<OutboxRow> rows) {
        List<OutboxRow> own =
                rows.stream().filter(row -> row.tenant().equals(tenant)).toList();
        return own.isEmpty()
                ? Set.of()
                : Set.copyOf(sql.change(RELEASE, "id", row -> row.id(1), SETTLED.batch(ordered(own))));
    }

    @Override
    public Set<OpaqueId> withdraw(TenantId tenant, OutboxKind kind, Collection<OpaqueId> subjects) {
        Map<OpaqueId, OpaqueId> subjectOf = new TreeMap<>();
        queuedAbout(tenant, kind, subjects)
                .forEach(queued -> subjectOf.put(queued.row().id(), queued.row().subject()));
        if (subjectOf.isEmpty()) {
            return Set.of();
        }
        List<OpaqueId> taken = sql.change(
                deletesReturning() ? WITHDRAW : TAKE,
                "id",
                row -> row.id(1),
                tenant,
                RowKeys.batch(subjectOf.keySet()));
        if (!deletesReturning() && !taken.isEmpty()) {
            sql.change(WITHDRAW, tenant, RowKeys.batch(taken));
        }
        return taken.stream().map(subjectOf::get).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<QueuedRow> queued(TenantId tenant, OutboxKind kind, OpaqueId after, int limit) {
        return sql.list(
                QUEUED + "{outbox} t WHERE t.tenant = ? AND t.kind = ? AND t.id > ? ORDER BY t.id LIMIT ?",
                JdbcOutbox::readQueued,
                tenant,
                kind,
                after,
                limit);
    }

    @Override
    public List<QueuedRow> queuedAbout(TenantId tenant, OutboxKind kind, Collection<OpaqueId> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : sql.list(
                        QUEUED + "{rows} JOIN {outbox} t ON t.tenant = ? AND t.subject = r.id AND t.kind = ?",
                        JdbcOutbox::readQueued,
                        RowKeys.batch(subjects),
                        tenant,
                        kind);
    }

    @Override
    public void add(List<OutboxRow> rows) {
        if (!rows.isEmpty()) {
            sql.writeLater(ADD, COLUMNS.batch(rows));
        }
    }

    @Override
    public List<TenantId> tenantsDue(OutboxKind kind, Instant now, TenantId after, int limit) {
        return sql.list(TENANTS_DUE, row -> new TenantId(row.int32(1)), kind, after, kind, kind, now, limit).stream()
                .sorted(Comparator.comparing(TenantId::number))
                .toList();
    }

    @Override
    public List<OutboxRow> claim(
            TenantId tenant, Collection<OutboxKind> kinds, String owner, Instant now, Instant leaseUntil, int limit) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        if (!sql.dialect().returnsChanged()) {
            return lease(tenant, kinds, owner, now, leaseUntil, limit);
        }
        String due = due(kinds);
        Change claim = claiming(queue(kinds));
        while (true) {
            List<OutboxRow> rows = sql.change(
                    claim, COLUMNS.names(""), JdbcOutbox::read, owner, leaseUntil, now, tenant, now, now, limit);
            // Without skipping, another may have claimed every row that was found: then there may be more.
            if (!rows.isEmpty() || skipsLocked() || !anyDue(due, tenant, now)) {
                return rows.stream().sorted(ORDER).toList();
            }
        }
    }

    /**
     * What is next in the queue is looked for without a lock, more of it than is wanted, and then locked row by row until there is enough: a locking
     * query in an order would lock all that is due.
     */
    private List<OutboxRow> lease(
            TenantId tenant, Collection<OutboxKind> kinds, String owner, Instant now, Instant leaseUntil, int limit) {
        String due = due(kinds);
        List<OutboxRow> rows = sql.query(
                "SELECT " + COLUMNS.names("t.") + " FROM (" + candidates(kinds) + " LIMIT ?) r STRAIGHT_JOIN {outbox} t"
                        + " ON t.tenant = r.tenant AND t.id = r.id"
                        + due.substring(due.indexOf(" WHERE ")) + " LIMIT ?"
                        + sql.dialect().skipLocked(),
                JdbcOutbox::read,
                tenant,
                now,
                now,
                (long) limit * CANDIDATES,
                tenant,
                now,
                now,
                limit);
        if (!rows.isEmpty()) {
            sql.change(LEASE, owner, leaseUntil, SETTLED.batch(ordered(rows)));
        }
        return rows.stream()
                .map(row -> with(row, row.attempts() + 1, row.notBefore()))
                .sorted(ORDER)
                .toList();
    }

    /** By its primary key MariaDB would sort all that a company has waiting, and so it would if the order named what stands still. */
    static String candidates(Collection<OutboxKind> kinds) {
        return "SELECT t.tenant, t.id" + due(kinds).replace("{outbox} t", "{outbox} t IGNORE INDEX (PRIMARY)")
                + " ORDER BY t.not_before, t.id";
    }

    private static OutboxRow with(OutboxRow row, int attempts, Instant notBefore) {
        return new OutboxRow(
                row.tenant(),
                row.id(),
                row.kind(),
                row.destination(),
                row.subject(),
                row.note(),
                attempts,
                notBefore,
                row.traceparent());
    }

    @Override
    public Set<OpaqueId> complete(String owner, List<OutboxRow> rows) {
        if (deletesReturning()) {
            return settle(COMPLETE, owner, rows);
        }
        Set<OpaqueId> held = settle(HOLD, owner, rows);
        if (!held.isEmpty()) {
            sql.change(COMPLETE, owner, SETTLED.batch(ordered(rows)));
        }
        return held;
    }

    @Override
    public Set<OpaqueId> retry(String owner, List<OutboxRow> rows) {
        return settle(RETRY, owner, rows);
    }

    @Override
    public Set<OpaqueId> park(String owner, List<OutboxRow> rows, String code, Instant now) {
        return rows.isEmpty()
                ? Set.of()
                : Set.copyOf(sql.change(PARK, "id", row -> row.id(1), owner, code, now, SETTLED.batch(ordered(rows))));
    }

    @Override
    public List<ParkedRow> parked(TenantId tenant, OpaqueId after, int limit) {
        return sql.list(PARKED, JdbcOutbox::readParked, tenant, tenant, after, limit);
    }

    @Override
    public List<OutboxRow> replay(TenantId tenant, Collection<OpaqueId> ids, Instant notBefore) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<OutboxRow> rows =
                sql.change(REPLAY, COLUMNS.names(""), JdbcOutbox::read, tenant, notBefore, RowKeys.batch(ids));
        Instant stored = notBefore.truncatedTo(ChronoUnit.MICROS);
        return rows.stream().map(row -> with(row, 0, stored)).toList();
    }

    @Override
    public OutboxStatus status() {
        Optional<OutboxStatus> status = sql.first(
                STATUS, row -> new OutboxStatus(row.int64(1), row.int64(2), row.int64(3), row.instantOrNull(4)));
        return status.orElseGet(() -> new OutboxStatus(0, 0, null));
    }

    /** Kinds are written out: they are few, and ours. */
    private static String due(Collection<OutboxKind> kinds) {
        List<String> names = kinds.stream()
                .distinct()
                .sorted()
                .map(kind -> "'" + kind.name() + "'")
                .toList();
        return " FROM {outbox} t WHERE t.tenant = ? AND t.parked = FALSE AND t.kind "
                + (names.size() == 1 ? "= " + names.get(0) : "IN (" + String.join(", ", names) + ")")
                + " AND t.not_before <= ? AND (t.lease_until IS NULL OR t.lease_until <= ?)";
    }

    /** What is due, in order. What stands still is in front, since H2 reads an index in order only where the order names all its columns. */
    static String queue(Collection<OutboxKind> kinds) {
        boolean one = kinds.stream().distinct().count() == 1;
        return due(kinds) + " ORDER BY " + (one ? "t.parked, t.kind, t.tenant, " : "") + "t.not_before, t.id";
    }

    private Change claiming(String queue) {
        return new Change(
                "outbox",
                List.of("id"),
                """
                SELECT t.tenant, t.id, CAST(? AS VARCHAR) AS new_owner, CAST(? AS TIMESTAMP WITH TIME ZONE) AS new_until,
                       CAST(? AS TIMESTAMP WITH TIME ZONE) AS at_time""" + queue + " LIMIT ?" + sql.dialect().skipLocked(),
                skipsLocked() ? Change.Locking.BY_SOURCE : Change.Locking.HERE,
                "t.parked = FALSE AND (t.lease_until IS NULL OR t.lease_until <= r.at_time)",
                "attempts = t.attempts + 1, lease_owner = r.new_owner, lease_until = r.new_until");
    }

    private boolean skipsLocked() {
        return !sql.dialect().skipLocked().isEmpty();
    }

    /** H2 does not tell which rows a statement deleted. */
    private boolean deletesReturning() {
        return skipsLocked();
    }

    private boolean anyDue(String due, TenantId tenant, Instant now) {
        return sql.first("SELECT t.tenant" + due + " LIMIT 1", row -> row.int32(1), tenant, now, now)
                .isPresent();
    }

    private static Change free(String set) {
        return new Change(
                "outbox",
                List.of("id"),
                "SELECT CAST(? AS INTEGER) AS tenant, r.id FROM {rows}",
                "t.lease_owner IS NULL",
                set);
    }

    private static Change settling(String parameters, String set) {
        return new Change(
                "outbox",
                List.of("id"),
                "SELECT " + parameters + ", " + SETTLED.names("r.") + " FROM {rows}",
                "t.lease_owner = r.old_owner",
                set);
    }

    private Set<OpaqueId> settle(Change change, String owner, List<OutboxRow> rows) {
        return rows.isEmpty()
                ? Set.of()
                : Set.copyOf(sql.change(change, "id", row -> row.id(1), owner, SETTLED.batch(ordered(rows))));
    }

    private static List<OutboxRow> ordered(List<OutboxRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((OutboxRow row) -> row.tenant().number())
                        .thenComparing(OutboxRow::id))
                .toList();
    }

    private static OutboxRow read(Row row) throws SQLException {
        return read(new TenantId(row.int32(1)), row, 2);
    }

    /** A tenant's row in the columns from one on. */
    static OutboxRow read(TenantId tenant, Row row, int first) throws SQLException {
        return new OutboxRow(
                tenant,
                row.id(first),
                row.word(first + 1, OutboxKind.class),
                row.text(first + 2),
                row.id(first + 3),
                row.text(first + 4),
                row.int32(first + 5),
                row.instant(first + 6),
                row.textOrNull(first + 7));
    }

    private static QueuedRow readQueued(Row row) throws SQLException {
        boolean held = ParkedRow.HELD.equals(row.textOrNull(11));
        QueuedRow.State aside = held ? QueuedRow.State.HELD : QueuedRow.State.PARKED;
        QueuedRow.State queue = row.textOrNull(12) == null ? QueuedRow.State.WAITING : QueuedRow.State.CLAIMED;
        return new QueuedRow(read(row), row.bool(10) ? aside : queue);
    }

    private static ParkedRow readParked(Row row) throws SQLException {
        String code = row.textOrNull(10);
        return new ParkedRow(read(row), code == null ? "" : code, row.instant(11));
    }
}
