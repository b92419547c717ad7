package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.spi.storage.InboxStore;

/**
 * Referrals that an agency received.
 *
 * @param sql the transaction
 */
record JdbcInbox(Sql sql) implements InboxStore {

    static final Table<InboxItem> TABLE = Table.of(
            "inbox",
            DetailColumns.after(
                            Columns.<InboxItem>none()
                                    .id("id", InboxItem::id)
                                    .key("company", InboxItem::company)
                                    .id("referral", InboxItem::referral)
                                    .id("person", InboxItem::person)
                                    .instant("consented_at", InboxItem::consentedAt)
                                    .instant("received_at", InboxItem::receivedAt)
                                    .word("answer", InboxItem::answer)
                                    .instant("answered_at", InboxItem::answeredAt),
                            InboxItem::detail)
                    .instant("stopped_at", InboxItem::stoppedAt)
                    .instant("feedback_until", InboxItem::feedbackUntil),
            "referral",
            "company");

    private static final String COLUMNS = "SELECT " + TABLE.columns().names("t.") + " FROM ";

    private static final String BY_PERSON = COLUMNS + "{rows} JOIN {inbox} t ON t.tenant = ? AND t.person = r.id";

    private static final Columns<InboxItem> ANSWERS = DetailColumns.after(
            Columns.<InboxItem>none()
                    .id("id", InboxItem::id)
                    .word("answer", InboxItem::answer)
                    .instant("answered_at", InboxItem::answeredAt),
            InboxItem::detail);

    private static final Change ANSWER = new Change(
            "inbox",
            List.of("id"),
            "SELECT CAST(? AS INTEGER) AS tenant, " + ANSWERS.names("r.") + " FROM {rows}",
            "t.answer IS NULL AND t.stopped_at IS NULL",
            "answer = r.answer, answered_at = r.answered_at, reason = r.reason, first_known = r.first_known, commitment = r.commitment");

    private static final Change STOP = new Change(
            "inbox",
            List.of("id"),
            "SELECT CAST(? AS INTEGER) AS tenant, CAST(? AS TIMESTAMP WITH TIME ZONE) AS stopped_at, r.id FROM {rows}",
            "t.stopped_at IS NULL",
            "stopped_at = r.stopped_at");

    private static final Change UNLINK = Pseudonyms.in("inbox");

    @Override
    public Set<OpaqueId> insert(TenantId tenant, List<InboxItem> items) {
        List<InboxItem> ordered = items.stream()
                .sorted(Comparator.comparing(InboxItem::referral).thenComparing(InboxItem::company))
                .toList();
        return new HashSet<>(sql.insertNew(TABLE, tenant, ordered, "id", row -> row.id(1)));
    }

    @Override
    public List<InboxItem> find(TenantId tenant, String company, Collection<OpaqueId> referrals) {
        return referrals.isEmpty()
                ? List.of()
                : sql.list(
                        COLUMNS + "{rows} JOIN {inbox} t ON t.tenant = ? AND t.referral = r.id AND t.company = ?",
                        JdbcInbox::read,
                        RowKeys.batch(referrals),
                        tenant,
                        company);
    }

    @Override
    public List<InboxItem> byId(TenantId tenant, Collection<OpaqueId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.list(
                        COLUMNS + "{rows} JOIN {inbox} t ON t.tenant = ? AND t.id = r.id",
                        JdbcInbox::read,
                        RowKeys.batch(ids),
                        tenant);
    }

    @Override
    public List<InboxItem> byPerson(TenantId tenant, Collection<OpaqueId> people) {
        return people.isEmpty() ? List.of() : sql.list(BY_PERSON, JdbcInbox::read, RowKeys.batch(people), tenant);
    }

    @Override
    public List<InboxItem> lockByPerson(TenantId tenant, Collection<OpaqueId> people) {
        return people.isEmpty()
                ? List.of()
                : sql.lock(BY_PERSON, "t.id", JdbcInbox::read, RowKeys.batch(people), tenant);
    }

    @Override
    public List<InboxItem> list(TenantId tenant, boolean answered, int limit) {
        return sql.list(
                COLUMNS + "{inbox} t WHERE t.tenant = ? AND t.answer IS "
                        + (answered ? "NOT NULL" : "NULL AND t.stopped_at IS NULL")
                        + " ORDER BY t.consented_at, t.id LIMIT ?",
                JdbcInbox::read,
                tenant,
                limit);
    }

    @Override
    public List<InboxItem> unanswered(TenantId tenant, String company, Instant at, OpaqueId after, int limit) {
        return sql.list(
                COLUMNS
                        + "{inbox} t WHERE t.tenant = ? AND t.company = ? AND (t.answered_at >= ? OR t.answered_at IS NULL)"
                        + " AND (t.stopped_at >= ? OR t.stopped_at IS NULL)"
                        + " AND t.id > ? ORDER BY t.id LIMIT ?",
                JdbcInbox::read,
                tenant,
                company,
                at,
                at,
                after,
                limit);
    }

    @Override
    public Set<OpaqueId> answer(TenantId tenant, List<InboxItem> answered) {
        if (answered.isEmpty()) {
            return Set.of();
        }
        List<InboxItem> ordered =
                answered.stream().sorted(Comparator.comparing(InboxItem::id)).toList();
        return new HashSet<>(sql.change(ANSWER, "id", row -> row.id(1), tenant, ANSWERS.batch(ordered)));
    }

    @Override
    public Set<OpaqueId> stop(TenantId tenant, Collection<OpaqueId> ids, Instant at) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.change(STOP, "id", row -> row.id(1), tenant, at, RowKeys.batch(ids)));
    }

    @Override
    public List<Instant> everyNthAccepted(TenantId tenant, String company, int n) {
        return sql.list("""
                SELECT p.accepted_at FROM (
                    SELECT MIN(t.answered_at) AS accepted_at, ROW_NUMBER() OVER (ORDER BY MIN(t.answered_at), t.person) AS place
                    FROM {inbox} t WHERE t.tenant = ? AND t.company = ? AND t.answer = ? GROUP BY t.person) p
                WHERE MOD(p.place, CAST(? AS INTEGER)) = 0 ORDER BY p.place""", row -> row.instant(1), tenant, company, AgencyAnswer.ACCEPTED_NEW, n);
    }

    @Override
    public Set<OpaqueId> registered(TenantId tenant, Collection<OpaqueId> people) {
        return people.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.list(
                        "SELECT DISTINCT t.person FROM {rows} JOIN {inbox} t ON t.tenant = ? AND t.person = r.id AND t.answer = ?",
                        row -> row.id(1),
                        RowKeys.batch(people),
                        tenant,
                        AgencyAnswer.ACCEPTED_NEW));
    }

    @Override
    public int unlink(TenantId tenant, Collection<OpaqueId> ids, OpaqueId nobody) {
        return Pseudonyms.put(sql, UNLINK, tenant, ids, nobody);
    }

    static InboxItem read(Row row) throws SQLException {
        return new InboxItem(
                row.id(1),
                row.text(2),
                row.id(3),
                row.id(4),
                row.instant(5),
                row.instant(6),
                row.wordOrNull(7, AgencyAnswer.class),
                row.instantOrNull(8),
                DetailColumns.read(row, 9),
                row.instantOrNull(12),
                row.instantOrNull(13));
    }
}
