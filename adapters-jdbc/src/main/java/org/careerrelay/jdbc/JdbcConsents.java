package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.careerrelay.json.ConsentJson;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.AddresseeProof;
import org.careerrelay.model.consent.ConsentDetail;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentStanding;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.spi.storage.ConsentStore;
import org.jspecify.annotations.Nullable;

/**
 * Consents. Sets lie in a column as words with commas between them, in order.
 *
 * @param sql the transaction
 */
record JdbcConsents(Sql sql) implements ConsentStore {

    static final Table<ConsentRecord> TABLE = Table.of(
            "consent",
            Columns.<ConsentRecord>none()
                    .id("id", ConsentRecord::id)
                    .id("referral", ConsentRecord::referral)
                    .text("recipient", ConsentRecord::recipient)
                    .bytes("recipient_sha256", ConsentRecord::recipientSha256)
                    .text("country", ConsentRecord::country)
                    .word("state", ConsentRecord::state)
                    .text("purposes", consent -> joined(consent.purposes()))
                    .text("items", JdbcConsents::items)
                    .text("notice_id", consent -> consent.notice().id())
                    .int32("notice_version", consent -> consent.notice().version())
                    .text("notice_locale", consent -> consent.notice().locale().toLanguageTag())
                    .bytes("notice_sha256", consent -> consent.notice().sha256())
                    .word("proof_method", consent -> consent.proof().method())
                    .instant("proof_at", consent -> consent.proof().at())
                    .int32("proof_attempts", consent -> consent.proof().attempts())
                    .instant("given_at", ConsentRecord::givenAt)
                    .instant("valid_until", ConsentRecord::validUntil)
                    .text("refused", consent -> joined(consent.refused()))
                    .instant("decided_at", ConsentRecord::decidedAt)
                    .instant("keep_until", ConsentRecord::keepUntil)
                    .instant("due_at", ConsentRecord::dueAt)
                    .int32("given_step", ConsentRecord::givenStep),
            "id");

    static final Table<ConsentEvent> EVENTS = Table.of(
            "consent_event",
            Columns.<ConsentEvent>none()
                    .id("consent", ConsentEvent::consent)
                    .int32("sequence", ConsentEvent::sequence)
                    .word("state", ConsentEvent::state)
                    .instant("happened_at", ConsentEvent::at)
                    .word("actor", ConsentEvent::by)
                    .text("detail", JdbcConsents::detail)
                    .bytes("prev_hash", ConsentEvent::prevHash)
                    .bytes("hash", ConsentEvent::hash),
            "consent",
            "sequence");

    private static final Columns<ConsentEvent> STATES =
            Columns.<ConsentEvent>none().id("id", ConsentEvent::consent).word("state", ConsentEvent::state);

    private static final Change BRING = new Change(
            "consent",
            List.of("id"),
            "SELECT CAST(? AS INTEGER) AS tenant, r.id, r.state FROM {rows}",
            "TRUE",
            "state = r.state");

    @Override
    public void insert(TenantId tenant, List<ConsentRecord> consents) {
        sql.insert(TABLE, tenant, consents);
    }

    @Override
    public void append(TenantId tenant, List<ConsentEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        sql.insert(EVENTS, tenant, events);
        Map<OpaqueId, ConsentEvent> last = new HashMap<>();
        BinaryOperator<ConsentEvent> later = BinaryOperator.maxBy(Comparator.comparingInt(ConsentEvent::sequence));
        events.stream().filter(ConsentEvent::isOfWhole).forEach(event -> last.merge(event.consent(), event, later));
        List<ConsentEvent> ordered = last.values().stream()
                .sorted(Comparator.comparing(ConsentEvent::consent))
                .toList();
        sql.changeLater(
                ordered.size(), "an event of a consent that does not exist", BRING, tenant, STATES.batch(ordered));
    }

    @Override
    public List<ConsentRecord> find(TenantId tenant, Collection<OpaqueId> referrals) {
        return referrals.isEmpty()
                ? List.of()
                : sql.list(
                        "SELECT " + TABLE.columns().names("t.")
                                + " FROM {rows} JOIN {consent} t ON t.tenant = ? AND t.referral = r.id",
                        JdbcConsents::read,
                        RowKeys.batch(referrals),
                        tenant);
    }

    @Override
    public List<ConsentRecord> byId(TenantId tenant, Collection<OpaqueId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.list(
                        "SELECT " + TABLE.columns().names("t.")
                                + " FROM {rows} JOIN {consent} t ON t.tenant = ? AND t.id = r.id",
                        JdbcConsents::read,
                        RowKeys.batch(ids),
                        tenant);
    }

    @Override
    public List<ConsentStanding> standings(TenantId tenant, Collection<OpaqueId> referrals) {
        return referrals.isEmpty()
                ? List.of()
                : sql.list(
                        """
                SELECT t.referral, t.state, t.given_at, t.valid_until
                FROM {rows} JOIN {consent} t ON t.tenant = ? AND t.referral = r.id""",
                        row -> new ConsentStanding(
                                row.id(1), row.word(2, ConsentState.class), row.instant(3), row.instant(4)),
                        RowKeys.batch(referrals),
                        tenant);
    }

    @Override
    public List<ConsentEvent> events(TenantId tenant, OpaqueId consent) {
        return sql.list(
                "SELECT " + EVENTS.columns().names("t.")
                        + " FROM {consent_event} t WHERE t.tenant = ? AND t.consent = ? ORDER BY t.sequence",
                JdbcConsents::readEvent,
                tenant,
                consent);
    }

    @Override
    public List<ConsentEvent> eventsOf(TenantId tenant, Collection<OpaqueId> consents) {
        return consents.isEmpty()
                ? List.of()
                : sql
                        .list(
                                "SELECT " + EVENTS.columns().names("t.")
                                        + " FROM {rows} JOIN {consent_event} t ON t.tenant = ? AND t.consent = r.id",
                                JdbcConsents::readEvent,
                                RowKeys.batch(consents),
                                tenant)
                        .stream()
                        .sorted(Comparator.comparing(ConsentEvent::consent).thenComparing(ConsentEvent::sequence))
                        .toList();
    }

    @Override
    public void replace(TenantId tenant, List<ConsentRecord> consents) {
        if (!consents.isEmpty()) {
            sql.put(
                    TABLE,
                    tenant,
                    consents.stream()
                            .sorted(Comparator.comparing(ConsentRecord::id))
                            .toList());
        }
    }

    @Override
    public List<ConsentRecord> due(TenantId tenant, Instant now, int limit) {
        return sql.list(
                "SELECT " + TABLE.columns().names("t.")
                        + " FROM {consent} t WHERE t.tenant = ? AND (t.due_at <= ? OR t.due_at IS NULL) LIMIT ?",
                JdbcConsents::read,
                tenant,
                now,
                limit);
    }

    static ConsentEvent readEvent(Row row) throws SQLException {
        String detail = row.textOrNull(6);
        return new ConsentEvent(
                row.id(1),
                row.int32(2),
                row.word(3, ConsentState.class),
                row.instant(4),
                row.word(5, ConsentEvent.Actor.class),
                detail == null ? null : ConsentJson.readDetail(detail),
                row.bytesOrNull(7),
                row.bytesOrNull(8));
    }

    static ConsentRecord read(Row row) throws SQLException {
        return new ConsentRecord(
                row.id(1),
                row.id(2),
                row.text(3),
                row.bytes(4),
                row.text(5),
                row.word(6, ConsentState.class),
                purposes(row.text(7)),
                words(row.text(8)),
                new NoticeReference(row.text(9), row.int32(10), Locale.forLanguageTag(row.text(11)), row.bytes(12)),
                new AddresseeProof(row.word(13, AddresseeProof.Method.class), row.instant(14), row.int32(15)),
                row.instant(16),
                row.instant(17),
                purposes(Objects.requireNonNullElse(row.textOrNull(18), "")),
                row.instantOrNull(19),
                row.instantOrNull(20),
                row.instantOrNull(21),
                row.int32(22));
    }

    private static @Nullable String detail(ConsentEvent event) {
        ConsentDetail detail = event.detail();
        return detail == null ? null : ConsentJson.writeDetail(detail);
    }

    private static String joined(Set<Purpose> purposes) {
        return purposes.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static Set<Purpose> purposes(String joined) {
        return words(joined).stream().map(Purpose::valueOf).collect(Collectors.toSet());
    }

    private static String items(ConsentRecord consent) {
        if (consent.items().stream().anyMatch(item -> item.isEmpty() || item.indexOf(',') >= 0)) {
            throw new IllegalArgumentException("the name of a field is not empty and has no comma");
        }
        return consent.items().stream().sorted().collect(Collectors.joining(","));
    }

    private static Set<String> words(String joined) {
        return joined.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(joined.split(",", -1)));
    }
}
