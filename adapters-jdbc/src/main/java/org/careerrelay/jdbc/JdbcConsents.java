package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.AddresseeProof;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentStanding;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.spi.storage.ConsentStore;

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
                    .text("purposes", JdbcConsents::purposes)
                    .text("items", JdbcConsents::items)
                    .text("notice_id", consent -> consent.notice().id())
                    .int32("notice_version", consent -> consent.notice().version())
                    .text("notice_locale", consent -> consent.notice().locale().toLanguageTag())
                    .bytes("notice_sha256", consent -> consent.notice().sha256())
                    .word("proof_method", consent -> consent.proof().method())
                    .instant("proof_at", consent -> consent.proof().at())
                    .int32("proof_attempts", consent -> consent.proof().attempts())
                    .instant("given_at", ConsentRecord::givenAt)
                    .instant("valid_until", ConsentRecord::validUntil),
            "id");

    static final Table<ConsentEvent> EVENTS = Table.of(
            "consent_event",
            Columns.<ConsentEvent>none()
                    .id("consent", ConsentEvent::consent)
                    .int32("sequence", ConsentEvent::sequence)
                    .word("state", ConsentEvent::state)
                    .instant("happened_at", ConsentEvent::at)
                    .word("actor", ConsentEvent::by),
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
        events.forEach(event -> last.merge(event.consent(), event, later));
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
                "SELECT sequence, state, happened_at, actor FROM {consent_event} WHERE tenant = ? AND consent = ? ORDER BY sequence",
                row -> new ConsentEvent(
                        consent,
                        row.int32(1),
                        row.word(2, ConsentState.class),
                        row.instant(3),
                        row.word(4, ConsentEvent.Actor.class)),
                tenant,
                consent);
    }

    static ConsentRecord read(Row row) throws SQLException {
        return new ConsentRecord(
                row.id(1),
                row.id(2),
                row.text(3),
                row.bytes(4),
                row.text(5),
                row.word(6, ConsentState.class),
                words(row.text(7)).stream().map(Purpose::valueOf).collect(Collectors.toSet()),
                words(row.text(8)),
                new NoticeReference(row.text(9), row.int32(10), Locale.forLanguageTag(row.text(11)), row.bytes(12)),
                new AddresseeProof(row.word(13, AddresseeProof.Method.class), row.instant(14), row.int32(15)),
                row.instant(16),
                row.instant(17));
    }

    private static String purposes(ConsentRecord consent) {
        return consent.purposes().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
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
