package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.support.StoredSupportEvent;
import org.careerrelay.model.support.StoredSupportTotals;
import org.careerrelay.model.support.SupportEvent;
import org.careerrelay.model.support.SupportStage;
import org.careerrelay.model.support.SupportStanding;
import org.careerrelay.model.support.SupportTotals;
import org.careerrelay.spi.storage.SupportStore;
import org.jspecify.annotations.Nullable;

/**
 * What agencies report of the people they support. A month is stored as its first day.
 *
 * @param sql the transaction
 */
record JdbcSupport(Sql sql) implements SupportStore {

    static final Table<StoredSupportEvent> TABLE = Table.of(
            "support_event",
            Columns.<StoredSupportEvent>none()
                    .id("id", StoredSupportEvent::id)
                    .key("partner", StoredSupportEvent::partner)
                    .key("event_key", row -> row.event().key())
                    .id("referral", row -> row.event().referral())
                    .word("stage", row -> row.event().stage())
                    .instant("happened_at", row -> row.event().at())
                    .word("standing", StoredSupportEvent::standing)
                    .date("counted_month", row -> first(row.countedIn()))
                    .instant("recorded_at", StoredSupportEvent::recordedAt),
            "partner",
            "event_key");

    static final Table<StoredSupportTotals> TOTALS = Table.of(
            "support_totals",
            Columns.<StoredSupportTotals>none()
                    .id("id", StoredSupportTotals::id)
                    .key("partner", StoredSupportTotals::partner)
                    .date("month_begin", row -> row.totals().month().atDay(1))
                    .int64("advisor_assigned", row -> number(row, SupportStage.ADVISOR_ASSIGNED))
                    .int64("recommended", row -> number(row, SupportStage.RECOMMENDED))
                    .int64("interview", row -> number(row, SupportStage.INTERVIEW))
                    .int64("offer", row -> number(row, SupportStage.OFFER))
                    .int64("placed", row -> number(row, SupportStage.PLACED))
                    .int64("closed", row -> number(row, SupportStage.CLOSED))
                    .instant("made_at", StoredSupportTotals::at),
            "partner",
            "month_begin");

    private static final String SELECT =
            "SELECT " + TABLE.columns().names("t.") + " FROM {rows} JOIN {support_event} t ON t.tenant = ? AND t.";

    private static final Columns<StoredSupportEvent> STANDING = Columns.<StoredSupportEvent>none()
            .id("id", StoredSupportEvent::id)
            .word("standing", StoredSupportEvent::standing)
            .date("counted_month", row -> first(row.countedIn()));

    private static final Change PUT = new Change(
            "support_event",
            List.of("id"),
            "SELECT CAST(? AS INTEGER) AS tenant, " + STANDING.names("r.") + " FROM {rows}",
            "TRUE",
            "standing = r.standing, counted_month = r.counted_month");

    private static final Change FORGET = new Change(
            "support_event",
            List.of("referral"),
            "SELECT CAST(? AS INTEGER) AS tenant, r.id AS referral FROM {rows}",
            "TRUE",
            "");

    @Override
    public Set<OpaqueId> insert(TenantId tenant, List<StoredSupportEvent> events) {
        List<StoredSupportEvent> ordered = events.stream()
                .sorted(Comparator.comparing(StoredSupportEvent::partner)
                        .thenComparing(row -> row.event().key()))
                .toList();
        return new HashSet<>(sql.insertNew(TABLE, tenant, ordered, "id", row -> row.id(1)));
    }

    @Override
    public List<StoredSupportEvent> byKey(TenantId tenant, String partner, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : sql.list(
                        SELECT + "event_key = r.id AND t.partner = ?",
                        JdbcSupport::read,
                        RowKeys.texts(keys),
                        tenant,
                        partner);
    }

    @Override
    public List<StoredSupportEvent> find(TenantId tenant, Collection<OpaqueId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.list(SELECT + "id = r.id", JdbcSupport::read, RowKeys.batch(ids), tenant);
    }

    @Override
    public List<StoredSupportEvent> ofReferrals(TenantId tenant, Collection<OpaqueId> referrals) {
        return referrals.isEmpty()
                ? List.of()
                : sql.list(SELECT + "referral = r.id", JdbcSupport::read, RowKeys.batch(referrals), tenant);
    }

    @Override
    public void put(TenantId tenant, List<StoredSupportEvent> events) {
        if (!events.isEmpty()) {
            sql.change(
                    PUT,
                    tenant,
                    STANDING.batch(events.stream()
                            .sorted(Comparator.comparing(StoredSupportEvent::id))
                            .toList()));
        }
    }

    @Override
    public Map<SupportStage, Long> counted(TenantId tenant, String partner, YearMonth month) {
        Map<SupportStage, Long> counted = new EnumMap<>(SupportStage.class);
        sql.list(
                        "SELECT t.stage, COUNT(*) FROM {support_event} t WHERE t.tenant = ? AND t.partner = ?"
                                + " AND t.counted_month = ? GROUP BY t.stage",
                        row -> Map.entry(row.word(1, SupportStage.class), row.int64(2)),
                        tenant,
                        partner,
                        month.atDay(1))
                .forEach(entry -> counted.put(entry.getKey(), entry.getValue()));
        return counted;
    }

    @Override
    public Map<String, Instant> since(TenantId tenant) {
        return byPartner(
                "SELECT t.partner, MIN(t.recorded_at) FROM {support_event} t WHERE t.tenant = ? GROUP BY t.partner",
                row -> row.instant(2),
                tenant);
    }

    @Override
    public int delete(TenantId tenant, Collection<OpaqueId> referrals) {
        return referrals.isEmpty() ? 0 : sql.change(FORGET, tenant, RowKeys.batch(Set.copyOf(referrals)));
    }

    @Override
    public boolean insert(TenantId tenant, StoredSupportTotals totals) {
        return !sql.insertNew(TOTALS, tenant, List.of(totals), "id", row -> row.id(1))
                .isEmpty();
    }

    @Override
    public List<StoredSupportTotals> totals(TenantId tenant, YearMonth from, YearMonth to) {
        return sql.list(
                "SELECT " + TOTALS.columns().names("t.")
                        + " FROM {support_totals} t WHERE t.tenant = ? AND t.month_begin >= ? AND t.month_begin <= ?"
                        + " ORDER BY t.month_begin, t.partner",
                JdbcSupport::readTotals,
                tenant,
                from.atDay(1),
                to.atDay(1));
    }

    @Override
    public List<StoredSupportTotals> totals(TenantId tenant, Collection<OpaqueId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.list(
                        "SELECT " + TOTALS.columns().names("t.")
                                + " FROM {rows} JOIN {support_totals} t ON t.tenant = ? AND t.id = r.id",
                        JdbcSupport::readTotals,
                        RowKeys.batch(ids),
                        tenant);
    }

    @Override
    public Map<String, YearMonth> toldUntil(TenantId tenant) {
        return byPartner(
                "SELECT t.partner, MAX(t.month_begin) FROM {support_totals} t WHERE t.tenant = ? GROUP BY t.partner",
                row -> YearMonth.from(row.date(2)),
                tenant);
    }

    private <T> Map<String, T> byPartner(String select, Row.Reader<T> second, TenantId tenant) {
        Map<String, T> found = new HashMap<>();
        sql.list(select, row -> Map.entry(row.text(1), second.read(row)), tenant)
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    static StoredSupportEvent read(Row row) throws SQLException {
        LocalDate month = row.dateOrNull(8);
        return new StoredSupportEvent(
                row.id(1),
                row.text(2),
                new SupportEvent(row.text(3), row.id(4), row.word(5, SupportStage.class), row.instant(6)),
                row.word(7, SupportStanding.class),
                month == null ? null : YearMonth.from(month),
                row.instant(9));
    }

    static StoredSupportTotals readTotals(Row row) throws SQLException {
        Map<SupportStage, Long> people = new EnumMap<>(SupportStage.class);
        SupportStage[] stages = SupportStage.values();
        for (int i = 0; i < stages.length; i++) {
            Long number = row.int64OrNull(4 + i);
            if (number != null) {
                people.put(stages[i], number);
            }
        }
        return new StoredSupportTotals(
                row.id(1),
                row.text(2),
                new SupportTotals(YearMonth.from(row.date(3)), people),
                row.instant(4 + stages.length));
    }

    private static @Nullable LocalDate first(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    private static @Nullable Long number(StoredSupportTotals row, SupportStage stage) {
        return row.totals().people().get(stage);
    }
}
