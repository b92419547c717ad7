package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentStanding;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.storage.ReferralStore;
import org.jspecify.annotations.Nullable;

/**
 * Referrals.
 *
 * @param sql the transaction
 */
record JdbcReferrals(Sql sql) implements ReferralStore {

    /** The states in which consent may be given, and time can run out. */
    private static final Set<ReferralState> OPEN = EnumSet.of(ReferralState.ISSUED, ReferralState.MAILED);

    static final Table<Referral> TABLE = Table.of(
            "referral",
            Columns.<Referral>none()
                    .id("id", Referral::id)
                    .int32("programme", Referral::programme)
                    .id("person", Referral::person)
                    .word("state", Referral::state)
                    .word("answer", Referral::answer)
                    .instant("issued_at", Referral::issuedAt)
                    .instant("expires_at", Referral::expiresAt)
                    .instant("changed_at", Referral::changedAt)
                    .int32("failed_proofs", Referral::failedProofs)
                    .instant("locked_until", Referral::lockedUntil)
                    .instant("sent_at", Referral::sentAt)
                    .instant("alerted_at", Referral::alertedAt)
                    .text("flags", referral -> Flags.text(referral.flags()))
                    .instant("open_until", referral -> OPEN.contains(referral.state()) ? referral.expiresAt() : null),
            "id");

    private static final String PERSON =
            "COALESCE((SELECT a.merged_into FROM {person_alias} a WHERE a.tenant = t.tenant AND a.person = t.person{current}),"
                    + " t.person)";

    private static final String COLUMNS = "SELECT t.id, t.programme, " + PERSON + """
            , t.state, t.answer, t.issued_at, t.expires_at, t.changed_at, t.failed_proofs, t.locked_until,
            t.sent_at, t.alerted_at, t.flags""";

    private static final String THOSE = " FROM {rows} JOIN {referral} t ON t.tenant = ? AND t.id = r.id";
    private static final String SELECT = COLUMNS + THOSE;

    /** And the consent, and when the person counted in the programme. */
    private static final String ANSWERED = COLUMNS
            + ", c.state, c.given_at, c.valid_until, (SELECT p.counted_at FROM {counted_person} p"
            + " WHERE p.tenant = t.tenant AND p.programme = t.programme AND p.person = " + PERSON
            + "{current})"
            + THOSE + " LEFT JOIN {consent} c ON c.tenant = t.tenant AND c.referral = t.id";

    /** The states by name: a plan for whatever states there may be expects hardly a row, and sorts all of them for each page. */
    private static final String UNANSWERED = COLUMNS + """

            FROM {referral} t
            WHERE t.tenant = ? AND t.programme = ? AND t.id > ? AND t.state NOT IN ('ISSUED', 'MAILED', 'EXPIRED', 'REVOKED')
              AND (t.state NOT IN ('ACKNOWLEDGED', 'WITHDRAWN') OR t.changed_at >= ?)
            ORDER BY t.id LIMIT ?""";

    private static final Change MOVE = new Change("referral", List.of("id"), """
            SELECT CAST(? AS INTEGER) AS tenant, r.id, CAST(? AS VARCHAR) AS old_state, CAST(? AS VARCHAR) AS new_state,
                   CAST(? AS BOOLEAN) AS stays_open, CAST(? AS VARCHAR) AS answer, CAST(? AS TIMESTAMP WITH TIME ZONE) AS at_time
            FROM {rows}""", "t.state = r.old_state", """
            state = r.new_state, answer = r.answer, changed_at = r.at_time,
            sent_at = CASE WHEN r.new_state = 'SENT' THEN r.at_time ELSE t.sent_at END,
            open_until = CASE WHEN r.stays_open THEN t.expires_at ELSE NULL END""");

    private static final Change ACKNOWLEDGE = Change.ofLocked(
            "referral",
            List.of("id"),
            """
            SELECT CAST(? AS INTEGER) AS tenant, r.id, CAST(? AS VARCHAR) AS answer, CAST(? AS TIMESTAMP WITH TIME ZONE) AS at_time
            FROM {rows}""",
            "t.state IN ('SENT', 'DISPUTED')",
            "state = 'ACKNOWLEDGED', answer = r.answer, changed_at = r.at_time, open_until = NULL");

    private static final Change ALERT = new Change(
            "referral",
            List.of("id"),
            "SELECT CAST(? AS INTEGER) AS tenant, r.id, CAST(? AS TIMESTAMP WITH TIME ZONE) AS at_time FROM {rows}",
            "t.state = 'SENT' AND t.alerted_at IS NULL",
            "alerted_at = r.at_time");

    private static final Columns<Map.Entry<OpaqueId, Set<EligibilityCode>>> FLAGS =
            Columns.<Map.Entry<OpaqueId, Set<EligibilityCode>>>none()
                    .id("id", Map.Entry::getKey)
                    .text("flags", entry -> Flags.text(entry.getValue()));

    private static final Change FLAG = new Change(
            "referral",
            List.of("id"),
            "SELECT CAST(? AS INTEGER) AS tenant, r.id, r.flags FROM {rows}",
            "TRUE",
            "flags = r.flags");

    private static final Table<Map.Entry<OpaqueId, AnswerDetail>> DETAILS = Table.of(
            "answer_detail",
            DetailColumns.after(
                    Columns.<Map.Entry<OpaqueId, AnswerDetail>>none().id("referral", Map.Entry::getKey),
                    Map.Entry::getValue),
            "referral");

    private static final Change UNLINK = Pseudonyms.in("referral");

    @Override
    public void insert(TenantId tenant, List<Referral> referrals) {
        sql.insert(TABLE, tenant, referrals);
    }

    @Override
    public List<Referral> find(TenantId tenant, Collection<OpaqueId> ids) {
        return ids.isEmpty() ? List.of() : sql.list(SELECT, JdbcReferrals::read, RowKeys.batch(ids), tenant);
    }

    @Override
    public List<Referral> lock(TenantId tenant, Collection<OpaqueId> ids) {
        return ids.isEmpty() ? List.of() : sql.lock(SELECT, "t.id", JdbcReferrals::read, RowKeys.batch(ids), tenant);
    }

    /**
     * A referral that an answer is to.
     *
     * @param referral the referral, locked
     * @param consent where its consent stands, or null
     * @param countedAt when its person counted in its programme, or null
     */
    record Answered(
            Referral referral,
            @Nullable ConsentStanding consent,
            @Nullable Instant countedAt) {}

    Supplier<List<Answered>> lockLater(TenantId tenant, Collection<OpaqueId> ids) {
        return sql.lockLater(ANSWERED, "t.id", JdbcReferrals::answered, RowKeys.batch(ids), tenant);
    }

    private static Answered answered(Row row) throws SQLException {
        Referral referral = read(row);
        ConsentState state = row.wordOrNull(14, ConsentState.class);
        return new Answered(
                referral,
                state == null ? null : new ConsentStanding(referral.id(), state, row.instant(15), row.instant(16)),
                row.instantOrNull(17));
    }

    @Override
    public Set<OpaqueId> move(
            TenantId tenant,
            Collection<OpaqueId> ids,
            ReferralState from,
            ReferralState to,
            @Nullable AgencyAnswer answer,
            Instant at) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.change(
                        MOVE,
                        "id",
                        row -> row.id(1),
                        tenant,
                        from,
                        to,
                        OPEN.contains(to),
                        answer,
                        at,
                        RowKeys.batch(ids)));
    }

    @Override
    public void acknowledge(TenantId tenant, Collection<OpaqueId> ids, AgencyAnswer answer, Instant at) {
        Batch<OpaqueId> distinct = RowKeys.batch(ids);
        if (distinct.size() > 0) {
            sql.changeLater(
                    distinct.size(),
                    "a referral that was answered does not wait for an answer",
                    ACKNOWLEDGE,
                    tenant,
                    answer,
                    at,
                    distinct);
        }
    }

    @Override
    public void storeFlags(TenantId tenant, Map<OpaqueId, Set<EligibilityCode>> flags) {
        if (!flags.isEmpty()) {
            sql.change(FLAG, tenant, FLAGS.batch(new TreeMap<>(flags).entrySet()));
        }
    }

    @Override
    public Set<OpaqueId> alert(TenantId tenant, Collection<OpaqueId> ids, Instant at) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.change(ALERT, "id", row -> row.id(1), tenant, at, RowKeys.batch(ids)));
    }

    @Override
    public void noteDetails(TenantId tenant, Map<OpaqueId, AnswerDetail> details) {
        if (!details.isEmpty()) {
            sql.insertNew(
                    DETAILS, tenant, List.copyOf(new TreeMap<>(details).entrySet()), "referral", row -> row.id(1));
        }
    }

    @Override
    public Map<OpaqueId, AnswerDetail> details(TenantId tenant, Collection<OpaqueId> ids) {
        Map<OpaqueId, AnswerDetail> details = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.list(
                            "SELECT " + DETAILS.columns().names("t.")
                                    + " FROM {rows} JOIN {answer_detail} t ON t.tenant = ? AND t.referral = r.id",
                            row -> Map.entry(row.id(1), Objects.requireNonNull(DetailColumns.read(row, 2))),
                            RowKeys.batch(ids),
                            tenant)
                    .forEach(entry -> details.put(entry.getKey(), entry.getValue()));
        }
        return details;
    }

    @Override
    public List<OpaqueId> overdue(TenantId tenant, Instant now, int limit) {
        return sql.list(
                "SELECT id FROM {referral} WHERE tenant = ? AND open_until <= ? ORDER BY open_until, id LIMIT ?",
                row -> row.id(1),
                tenant,
                now,
                limit);
    }

    @Override
    public List<Referral> unanswered(TenantId tenant, int programme, Instant at, OpaqueId after, int limit) {
        return sql.list(UNANSWERED, JdbcReferrals::read, tenant, programme, after, at, limit);
    }

    @Override
    public void storeProofs(TenantId tenant, OpaqueId id, int failedProofs, @Nullable Instant lockedUntil) {
        sql.write(
                "UPDATE {referral} SET failed_proofs = ?, locked_until = ? WHERE tenant = ? AND id = ?",
                failedProofs,
                lockedUntil,
                tenant,
                id);
    }

    @Override
    public int unlink(TenantId tenant, Collection<OpaqueId> ids, OpaqueId nobody) {
        return Pseudonyms.put(sql, UNLINK, tenant, ids, nobody);
    }

    static Referral read(Row row) throws SQLException {
        return new Referral(
                row.id(1),
                row.int32(2),
                row.id(3),
                row.word(4, ReferralState.class),
                row.wordOrNull(5, AgencyAnswer.class),
                row.instant(6),
                row.instant(7),
                row.instant(8),
                row.instantOrNull(11),
                row.instantOrNull(12),
                row.int32(9),
                row.instantOrNull(10),
                Flags.read(row.text(13)));
    }
}
