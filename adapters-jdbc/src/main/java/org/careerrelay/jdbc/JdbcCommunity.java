package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.community.AttributeKind;
import org.careerrelay.model.community.MemberAttribute;
import org.careerrelay.model.community.Membership;
import org.careerrelay.model.community.MembershipEnd;
import org.careerrelay.model.community.MembershipOrigin;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.spi.storage.CommunityStore;
import org.jspecify.annotations.Nullable;

/**
 * Who agreed to be kept and written to.
 *
 * @param sql the transaction
 */
record JdbcCommunity(Sql sql) implements CommunityStore {

    static final Table<Membership> TABLE = Table.of(
            "membership",
            Columns.<Membership>none()
                    .id("id", Membership::id)
                    .id("person", Membership::person)
                    .text("reference", Membership::reference)
                    .word("purpose", Membership::purpose)
                    .word("origin", Membership::origin)
                    .text("notice_id", row -> row.notice().id())
                    .int32("notice_version", row -> row.notice().version())
                    .text("notice_locale", row -> row.notice().locale().toLanguageTag())
                    .bytes("notice_sha256", row -> row.notice().sha256())
                    .instant("agreed_at", Membership::agreedAt)
                    .instant("valid_until", Membership::validUntil)
                    .id("consent", Membership::consent)
                    .text("evidence", Membership::evidence)
                    .text("recorded_by", Membership::recordedBy)
                    .instant("ended_at", Membership::endedAt)
                    .word("end_cause", Membership::end),
            "id");

    static final Table<Word> WORDS = Table.of(
            "member_word",
            Columns.<Word>none()
                    .id("membership", Word::membership)
                    .word("kind", row -> row.word().kind())
                    .key("word", row -> row.word().value()),
            "membership",
            "kind",
            "word");

    private static final Columns<MemberAttribute> WANTED =
            Columns.<MemberAttribute>none().word("kind", MemberAttribute::kind).key("word", MemberAttribute::value);

    private static final String COLUMNS = "SELECT " + TABLE.columns().names("t.") + " FROM ";

    private static final Columns<Membership> ENDED = Columns.<Membership>none()
            .id("id", Membership::id)
            .instant("ended_at", Membership::endedAt)
            .word("end_cause", Membership::end);

    private static final Change END = new Change(
            "membership",
            List.of("id"),
            "SELECT CAST(? AS INTEGER) AS tenant, " + ENDED.names("r.") + " FROM {rows}",
            "t.ended_at IS NULL",
            "ended_at = r.ended_at, end_cause = r.end_cause");

    private static final Change FORGET_WORDS = Change.ofLocked(
            "member_word",
            List.of("membership"),
            "SELECT CAST(? AS INTEGER) AS tenant, r.id AS membership FROM {rows}",
            "TRUE",
            "");

    private static final Change FORGET = new Change(
            "membership", List.of("id"), "SELECT CAST(? AS INTEGER) AS tenant, r.id FROM {rows}", "TRUE", "");

    @Override
    public void add(TenantId tenant, List<Membership> memberships) {
        sql.insert(TABLE, tenant, memberships);
    }

    @Override
    public Set<OpaqueId> end(TenantId tenant, Collection<OpaqueId> ids, Instant at, MembershipEnd cause) {
        List<Membership> found = find(tenant, ids).stream()
                .filter(membership -> membership.endedAt() == null)
                .sorted(Comparator.comparing(Membership::id))
                .map(membership -> membership.ended(at, cause))
                .toList();
        if (found.isEmpty()) {
            return Set.of();
        }
        Set<OpaqueId> ended = new HashSet<>(sql.change(END, "id", row -> row.id(1), tenant, ENDED.batch(found)));
        forgetWords(tenant, ended);
        return ended;
    }

    @Override
    public List<Membership> find(TenantId tenant, Collection<OpaqueId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.list(
                        COLUMNS + "{rows} JOIN {membership} t ON t.tenant = ? AND t.id = r.id",
                        JdbcCommunity::read,
                        RowKeys.batch(ids),
                        tenant);
    }

    @Override
    public List<Membership> ofPeople(TenantId tenant, Collection<OpaqueId> people) {
        return people.isEmpty()
                ? List.of()
                : sql.list(
                        COLUMNS + "{rows} JOIN {membership} t ON t.tenant = ? AND t.person = r.id",
                        JdbcCommunity::read,
                        RowKeys.batch(people),
                        tenant);
    }

    @Override
    public void describe(TenantId tenant, Map<OpaqueId, Set<MemberAttribute>> words) {
        if (words.isEmpty()) {
            return;
        }
        // Two who describe one membership at once come one after the other.
        sql.lock(
                "SELECT t.id FROM {rows} JOIN {membership} t ON t.tenant = ? AND t.id = r.id",
                "t.id",
                row -> row.id(1),
                RowKeys.batch(words.keySet()),
                tenant);
        forgetWords(tenant, words.keySet());
        sql.insert(
                WORDS,
                tenant,
                words.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(
                                entry -> entry.getValue().stream().sorted().map(word -> new Word(entry.getKey(), word)))
                        .toList());
    }

    @Override
    public Map<OpaqueId, Set<MemberAttribute>> words(TenantId tenant, Collection<OpaqueId> ids) {
        Map<OpaqueId, Set<MemberAttribute>> words = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.list(
                            "SELECT " + WORDS.columns().names("t.")
                                    + " FROM {rows} JOIN {member_word} t ON t.tenant = ? AND t.membership = r.id",
                            JdbcCommunity::readWord,
                            RowKeys.batch(ids),
                            tenant)
                    .forEach(word -> words.computeIfAbsent(word.membership(), none -> new HashSet<>())
                            .add(word.word()));
        }
        return words;
    }

    @Override
    public List<Membership> page(
            TenantId tenant,
            Purpose purpose,
            Map<AttributeKind, Set<String>> anyOf,
            Instant now,
            @Nullable OpaqueId after,
            int limit) {
        String standing = COLUMNS
                + "{membership} t WHERE t.tenant = ? AND t.purpose = ? AND t.id > ? AND t.ended_at IS NULL AND t.valid_until > ?";
        OpaqueId from = after == null ? RowKeys.FIRST : after;
        if (anyOf.isEmpty()) {
            return sql.list(
                    standing + " ORDER BY t.id LIMIT ?", JdbcCommunity::read, tenant, purpose.name(), from, now, limit);
        }
        List<MemberAttribute> wanted = anyOf.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> new MemberAttribute(entry.getKey(), value)))
                .sorted()
                .toList();
        return sql.list(
                standing + " AND t.id IN (SELECT w.membership FROM {rows} JOIN {member_word} w"
                        + " ON w.tenant = ? AND w.kind = r.kind AND w.word = r.word"
                        + " GROUP BY w.membership HAVING COUNT(DISTINCT w.kind) = ?) ORDER BY t.id LIMIT ?",
                JdbcCommunity::read,
                tenant,
                purpose.name(),
                from,
                now,
                WANTED.batch(wanted),
                tenant,
                anyOf.size(),
                limit);
    }

    @Override
    public List<Membership> over(TenantId tenant, Instant now, int limit) {
        return sql.list(
                COLUMNS + "{membership} t WHERE t.tenant = ? AND t.ended_at IS NULL AND (t.valid_until <= ?"
                        + " OR t.consent IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {consent} c"
                        + " WHERE c.tenant = t.tenant AND c.id = t.consent AND c.keep_until > ?))"
                        + " ORDER BY t.id LIMIT ?",
                JdbcCommunity::read,
                tenant,
                now,
                now,
                limit);
    }

    @Override
    public int delete(TenantId tenant, Collection<OpaqueId> people) {
        List<OpaqueId> ids =
                ofPeople(tenant, people).stream().map(Membership::id).toList();
        if (ids.isEmpty()) {
            return 0;
        }
        int gone = sql.change(FORGET, tenant, RowKeys.batch(ids));
        forgetWords(tenant, ids);
        return gone;
    }

    /** The rows that they belong to are locked. */
    private void forgetWords(TenantId tenant, Collection<OpaqueId> ids) {
        if (!ids.isEmpty()) {
            sql.changeLater(FORGET_WORDS, tenant, RowKeys.batch(ids));
        }
    }

    static Membership read(Row row) throws SQLException {
        return new Membership(
                row.id(1),
                row.id(2),
                row.text(3),
                row.word(4, Purpose.class),
                row.word(5, MembershipOrigin.class),
                new NoticeReference(row.text(6), row.int32(7), Locale.forLanguageTag(row.text(8)), row.bytes(9)),
                row.instant(10),
                row.instant(11),
                row.idOrNull(12),
                row.textOrNull(13),
                row.text(14),
                row.instantOrNull(15),
                row.wordOrNull(16, MembershipEnd.class));
    }

    static Word readWord(Row row) throws SQLException {
        return new Word(row.id(1), new MemberAttribute(row.word(2, AttributeKind.class), row.text(3)));
    }

    /**
     * A word of a membership.
     *
     * @param membership its id
     * @param word the word
     */
    record Word(OpaqueId membership, MemberAttribute word) {}
}
