package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.circulation.CoolOff;
import org.careerrelay.model.link.LinkRoute;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.RejectionGroup;
import org.careerrelay.model.link.SourceKind;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.spi.storage.RejectionStore;
import org.jspecify.annotations.Nullable;

/**
 * Rejections.
 *
 * @param sql the transaction
 */
record JdbcRejections(Sql sql) implements RejectionStore {

    static final Table<StoredRejection> TABLE = Table.of(
            "rejection",
            Columns.<StoredRejection>none()
                    .id("id", StoredRejection::id)
                    .key("application", StoredRejection::application)
                    .bytes("fingerprint", StoredRejection::fingerprint)
                    .id("person", StoredRejection::person)
                    .instant("decided_at", StoredRejection::decidedAt)
                    .text("decided_by", StoredRejection::decidedBy)
                    .instant("registered_at", StoredRejection::registeredAt)
                    .word("no_link", StoredRejection::noLink)
                    .text("data_origin", StoredRejection::dataOrigin)
                    .date("apply_again_from", JdbcRejections::applyAgainFrom)
                    .text("cool_off_job", JdbcRejections::coolOffJob)
                    .word("source_kind", row -> row.source().isRecorded() ? null : row.source())
                    .text("group_job", row -> told(row.group().job()))
                    .text("group_department", row -> told(row.group().department()))
                    .word(
                            "group_route",
                            row -> row.group().route() == LinkRoute.HOST_MAIL
                                    ? row.group().route()
                                    : null)
                    // Code of version 6 does not know this route, and reads a mail of the engine's.
                    .word(
                            "link_route",
                            row -> row.group().route() == LinkRoute.INTAKE
                                    ? row.group().route()
                                    : null),
            "application");

    /** With what comes later: what is inserted has none of it. */
    static final Columns<StoredRejection> WHOLE = TABLE.columns()
            .and(Columns.<StoredRejection>none()
                    .instant("mail_cancelled_at", StoredRejection::mailCancelledAt)
                    .instant("taken_back_at", StoredRejection::takenBackAt)
                    .text("former_application", StoredRejection::formerApplication));

    private static final String SELECT = """
            SELECT t.id, t.application, t.fingerprint, t.person, t.decided_at, t.decided_by, t.registered_at, t.no_link, t.data_origin,
                   t.apply_again_from, t.cool_off_job, t.source_kind, t.group_job, t.group_department, t.group_route, t.link_route, t.mail_cancelled_at, t.taken_back_at, t.former_application
            FROM {rows} JOIN {rejection} t ON\s""";

    private static final Columns<StoredRejection> UNLINKED = Columns.<StoredRejection>none()
            .id("id", StoredRejection::id)
            .key("application", StoredRejection::application)
            .bytes("fingerprint", StoredRejection::fingerprint)
            .id("person", StoredRejection::person);

    private static final Change UNLINK = new Change(
            "rejection",
            List.of("id"),
            "SELECT CAST(? AS INTEGER) AS tenant, r.id, r.application, r.fingerprint, r.person FROM {rows}",
            "TRUE",
            "application = r.application, fingerprint = r.fingerprint, person = r.person, former_application = NULL,"
                    + " apply_again_from = NULL, cool_off_job = NULL,"
                    + " group_job = NULL, group_department = NULL, group_route = NULL, link_route = NULL");

    private static final Columns<StoredRejection> SUPERSEDED = Columns.<StoredRejection>none()
            .id("id", StoredRejection::id)
            .key("application", StoredRejection::application)
            .text("former_application", StoredRejection::formerApplication);

    private static final Change SUPERSEDE = new Change(
            "rejection",
            List.of("id"),
            "SELECT CAST(? AS INTEGER) AS tenant, r.id, r.application, r.former_application FROM {rows}",
            "t.taken_back_at IS NOT NULL AND t.former_application IS NULL",
            "application = r.application, former_application = r.former_application");

    private static final Change CANCEL_MAIL = noting("mail_cancelled_at");
    private static final Change TAKE_BACK = noting("taken_back_at");

    @Override
    public Set<OpaqueId> insert(TenantId tenant, List<StoredRejection> rejections) {
        List<StoredRejection> ordered = rejections.stream()
                .sorted(Comparator.comparing(StoredRejection::application))
                .toList();
        return new HashSet<>(sql.insertNew(TABLE, tenant, ordered, "id", row -> row.id(1)));
    }

    @Override
    public List<StoredRejection> byApplication(TenantId tenant, Collection<String> applications) {
        return applications.isEmpty()
                ? List.of()
                : sql.list(
                        SELECT + "t.tenant = ? AND t.application = r.id",
                        JdbcRejections::read,
                        RowKeys.texts(applications),
                        tenant);
    }

    @Override
    public List<StoredRejection> find(TenantId tenant, Collection<OpaqueId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.list(SELECT + "t.tenant = ? AND t.id = r.id", JdbcRejections::read, RowKeys.batch(ids), tenant);
    }

    @Override
    public Optional<Instant> lastDecided(TenantId tenant, OpaqueId person) {
        return sql.first(
                "SELECT t.decided_at FROM {rejection} t WHERE t.tenant = ? AND t.person = ?"
                        + " AND t.source_kind IS NULL ORDER BY t.decided_at DESC LIMIT 1",
                row -> row.instant(1),
                tenant,
                person);
    }

    @Override
    public List<StoredRejection> ofPeople(TenantId tenant, Collection<OpaqueId> people) {
        return people.isEmpty()
                ? List.of()
                : sql.list(
                        SELECT + "t.tenant = ? AND t.person = r.id",
                        JdbcRejections::read,
                        RowKeys.batch(people),
                        tenant);
    }

    @Override
    public Set<OpaqueId> noteCancelledMails(TenantId tenant, Collection<OpaqueId> ids, Instant at) {
        return note(CANCEL_MAIL, tenant, ids, at);
    }

    @Override
    public Set<OpaqueId> takeBack(TenantId tenant, Collection<OpaqueId> ids, Instant at) {
        return note(TAKE_BACK, tenant, ids, at);
    }

    private Set<OpaqueId> note(Change change, TenantId tenant, Collection<OpaqueId> ids, Instant at) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(sql.change(change, "id", row -> row.id(1), tenant, at, RowKeys.batch(ids)));
    }

    /** What was noted before stays. */
    private static Change noting(String column) {
        return new Change(
                "rejection",
                List.of("id"),
                "SELECT CAST(? AS INTEGER) AS tenant, CAST(? AS TIMESTAMP WITH TIME ZONE) AS at_time, r.id FROM {rows}",
                "t." + column + " IS NULL",
                column + " = r.at_time");
    }

    @Override
    public void supersede(TenantId tenant, List<StoredRejection> superseded) {
        if (!superseded.isEmpty()) {
            sql.change(
                    SUPERSEDE,
                    tenant,
                    SUPERSEDED.batch(superseded.stream()
                            .sorted(Comparator.comparing(StoredRejection::id))
                            .toList()));
        }
    }

    @Override
    public void unlink(TenantId tenant, List<StoredRejection> unlinked) {
        if (!unlinked.isEmpty()) {
            sql.change(
                    UNLINK,
                    tenant,
                    UNLINKED.batch(unlinked.stream()
                            .sorted(Comparator.comparing(StoredRejection::id))
                            .toList()));
        }
    }

    static StoredRejection read(Row row) throws SQLException {
        return new StoredRejection(
                row.id(1),
                row.text(2),
                row.bytes(3),
                row.id(4),
                row.instant(5),
                row.text(6),
                row.instant(7),
                row.wordOrNull(8, NoLinkReason.class),
                row.textOrNull(9),
                row.instantOrNull(17),
                row.instantOrNull(18),
                row.textOrNull(19),
                coolOff(row),
                source(row),
                group(row));
    }

    private static SourceKind source(Row row) throws SQLException {
        SourceKind source = row.wordOrNull(12, SourceKind.class);
        return source == null ? SourceKind.REJECTION : source;
    }

    private static RejectionGroup group(Row row) throws SQLException {
        LinkRoute route = row.wordOrNull(row.textOrNull(16) == null ? 15 : 16, LinkRoute.class);
        return new RejectionGroup(
                Objects.requireNonNullElse(row.textOrNull(13), ""),
                Objects.requireNonNullElse(row.textOrNull(14), ""),
                route == null ? LinkRoute.MAIL : route);
    }

    private static @Nullable String told(String name) {
        return name.isEmpty() ? null : name;
    }

    private static @Nullable CoolOff coolOff(Row row) throws SQLException {
        LocalDate applyAgainFrom = row.dateOrNull(10);
        return applyAgainFrom == null ? null : new CoolOff(applyAgainFrom, row.textOrNull(11));
    }

    private static @Nullable LocalDate applyAgainFrom(StoredRejection rejection) {
        CoolOff coolOff = rejection.coolOff();
        return coolOff == null ? null : coolOff.applyAgainFrom();
    }

    private static @Nullable String coolOffJob(StoredRejection rejection) {
        CoolOff coolOff = rejection.coolOff();
        return coolOff == null ? null : coolOff.job();
    }
}
