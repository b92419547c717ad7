package org.careerrelay.jdbc;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.ExportedRow.OfTally;
import org.careerrelay.model.export.ExportedRow.OfTenant;
import org.careerrelay.model.export.ExportedRow.OfWaitingEvent;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.spi.storage.ExportStore;
import org.jspecify.annotations.Nullable;

/**
 * Rows as they lie in the tables.
 *
 * @param sql the transaction
 */
record JdbcExports(Sql sql) implements ExportStore {

    private static final int DRAWN_AT_ONCE = 1000;

    private static final String TENANT = "SELECT id, kind, tenant_key, created_at FROM {tenant} WHERE id = ? LIMIT ?";

    private static final String RESTORE_TENANT =
            "INSERT INTO {tenant} (id, kind, tenant_key, created_at) VALUES (?, ?, ?, ?)";

    private static final Columns<Integer> DRAWN =
            Columns.<Integer>none().text("tenant_key", number -> "drawn/" + number);

    private static final String DRAW = """
            INSERT INTO {tenant} (kind, tenant_key, created_at)
            SELECT 'NOBODY', r.tenant_key, CURRENT_TIMESTAMP FROM {rows}""";

    private static final String WAITING = """
            SELECT t.id, t.happened_at, t.type, t.subject, t.details FROM {event_pending} t
            WHERE t.tenant = ? AND t.arrival > COALESCE(
                      (SELECT p.arrival FROM {event_pending} p WHERE p.tenant = ? AND p.id = ?), 0)
            ORDER BY t.arrival LIMIT ?""";

    private static final String RESTORE_WAITING =
            Table.of("event_pending", JdbcEvents.COLUMNS, "id").insertion("") + " ORDER BY r.ordinal";

    @Override
    public List<ExportedRow> read(TenantId tenant, RowKind kind, @Nullable ExportedRow after, int limit) {
        return switch (kind) {
            case TENANT -> after == null ? tenant(tenant, limit) : List.of();
            case WAITING_EVENT -> waiting(tenant, (OfWaitingEvent) after, limit);
            case TALLY -> tallies(tenant, (OfTally) after, limit);
            default -> table(tenant, kind).read(sql, tenant, after, limit);
        };
    }

    @Override
    public void restore(TenantId tenant, List<ExportedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        RowKind kind = RowKind.of(rows.get(0));
        switch (kind) {
            case TENANT -> rows.forEach(row -> restore(tenant, (OfTenant) row));
            case WAITING_EVENT ->
                sql.write(
                        RESTORE_WAITING,
                        tenant,
                        JdbcEvents.COLUMNS.batch(rows.stream()
                                .map(row -> ((OfWaitingEvent) row).event())
                                .toList()));
            case TALLY ->
                new JdbcTallies(sql)
                        .add(
                                tenant,
                                rows.stream()
                                        .map(row -> ((OfTally) row).tally())
                                        .toList());
            default -> table(tenant, kind).restore(sql, tenant, own(tenant, rows));
        }
    }

    private List<ExportedRow> own(TenantId tenant, List<ExportedRow> rows) {
        for (ExportedRow row : rows) {
            if (row instanceof ExportedRow.OfOutboxRow waiting
                            && !waiting.row().tenant().equals(tenant)
                    || row instanceof ExportedRow.OfParkedRow parked
                            && !parked.row().row().tenant().equals(tenant)) {
                throw sql.refusal("a row of another tenant");
            }
        }
        return rows;
    }

    /** The tenant itself last: as long as it is there, its rows are found. */
    @Override
    public Map<RowKind, Long> erase(TenantId tenant) {
        Map<RowKind, Long> erased = new EnumMap<>(RowKind.class);
        for (RowKind kind : RowKind.values()) {
            if (kind.isStored() && kind != RowKind.TENANT) {
                erased.put(
                        kind,
                        switch (kind) {
                            case WAITING_EVENT ->
                                (long) sql.write("DELETE FROM {event_pending} WHERE tenant = ?", tenant);
                            case TALLY -> (long) JdbcTallies.erase(sql, tenant);
                            default -> table(tenant, kind).erase(sql, tenant);
                        });
            }
        }
        erased.put(RowKind.TENANT, (long) sql.write("DELETE FROM {tenant} WHERE id = ?", tenant));
        return erased;
    }

    static TableRows<?> table(TenantId tenant, RowKind kind) {
        return switch (kind) {
            case SETTING -> PersonTables.SETTINGS;
            case PROGRAMME -> PersonTables.PROGRAMMES;
            case COMMAND -> PersonTables.COMMANDS;
            case PERSON -> PersonTables.PEOPLE;
            case ALIAS -> PersonTables.ALIASES;
            case KEYED_HASH -> PersonTables.HASHES;
            case ARRIVAL -> IdentityTables.ARRIVALS;
            case IDENTITY_HASH -> IdentityTables.HASHES;
            case IDENTITY_LINK -> IdentityTables.LINKS;
            case LIFECYCLE_EVENT -> CirculationTables.LIFECYCLE;
            case EXIT_CASE -> CirculationTables.EXIT_CASES;
            case RECONNECTION -> CirculationTables.RECONNECTIONS;
            case STEP_UP -> CirculationTables.STEP_UPS;
            case MEMBERSHIP -> CommunityTables.MEMBERSHIPS;
            case MEMBER_WORD -> CommunityTables.WORDS;
            case BOX -> PersonTables.BOXES;
            case REJECTION -> PersonTables.REJECTIONS;
            case REFERRAL -> ReferralTables.REFERRALS;
            case ANSWER_DETAIL -> ReferralTables.DETAILS;
            case CONSENT -> ReferralTables.CONSENTS;
            case CONSENT_EVENT -> ReferralTables.CONSENT_EVENTS;
            case CONSENT_PROOF -> ReferralTables.CONSENT_PROOFS;
            case PROVISION_RECORD -> ProvisionTables.PROVISIONS;
            case RECEIPT_RECORD -> ProvisionTables.RECEIPTS;
            case NOTICE -> ReferralTables.NOTICES;
            case BALANCE -> LedgerTables.BALANCES;
            case LEDGER_ENTRY -> LedgerTables.ENTRIES;
            case COUNTED_PERSON -> LedgerTables.COUNTED;
            case CREDIT -> LedgerTables.CREDITS;
            case QUALIFICATION -> ReferralTables.QUALIFICATIONS;
            case INTRODUCTION -> ReferralTables.INTRODUCTIONS;
            case INBOX_ITEM -> ReferralTables.INBOX;
            case INSTRUCTION -> ReferralTables.INSTRUCTIONS;
            case SUPPORT_EVENT -> SupportTables.EVENTS;
            case SUPPORT_TOTALS -> SupportTables.TOTALS;
            case RIGHTS_REQUEST -> ReferralTables.RIGHTS;
            case STATEMENT -> ReferralTables.STATEMENTS;
            case SETTLEMENT_STEP -> ReferralTables.STEPS;
            case ERASURE -> ErasureTables.ERASURES;
            case MAIL_RETURN -> ErasureTables.MAIL_RETURNS;
            case SUPPRESSION -> ErasureTables.SUPPRESSIONS;
            case PICKUP -> ReferralTables.PICKUPS;
            case INTAKE_SOURCE -> IntakeTables.SOURCES;
            case EVENT -> LogTables.EVENTS;
            case CHAIN_HEAD -> LogTables.HEAD;
            case CURSOR -> LogTables.CURSORS;
            case AUDIT_HEAD -> AuditTables.HEAD;
            case AUDIT_ENTRY -> AuditTables.ENTRIES;
            case OUTBOX_ROW -> LogTables.outbox(tenant);
            case PARKED_ROW -> LogTables.parked(tenant);
            case FIGURE_SNAPSHOT -> FigureTables.SNAPSHOTS;
            case GROUP_TALLY -> FigureTables.GROUPS;
            case TENANT, WAITING_EVENT, TALLY, END -> throw new IllegalArgumentException("no table holds " + kind);
        };
    }

    private List<ExportedRow> tenant(TenantId tenant, int limit) {
        return sql.list(
                TENANT,
                row -> new OfTenant(
                        ExportedRow.FORMAT,
                        new Tenant(new TenantId(row.int32(1)), row.word(2, TenantKind.class), row.text(3)),
                        row.instant(4)),
                tenant,
                limit);
    }

    private void restore(TenantId tenant, OfTenant row) {
        if (!row.tenant().id().equals(tenant)) {
            throw sql.refusal("a row of another tenant");
        }
        new MonthSums(sql).erase(tenant); // a node of the version before leaves them where it erases a tenant
        drawUpTo(tenant.number());
        sql.write(RESTORE_TENANT, tenant, row.tenant().kind(), row.tenant().key(), row.createdAt());
    }

    /**
     * The table numbers its rows itself: its numbers go on above the one that comes back, so that nobody is given that one later. A few are drawn,
     * which cannot collide with whoever draws at the same time; more are skipped. No database takes back what was drawn or skipped when the
     * transaction is rolled back: numbers then stay unused, up to the one that would have come back, and no row is left.
     */
    private void drawUpTo(int number) {
        String skip = sql.dialect().skipNumbers();
        if (skip.isEmpty()) {
            return;
        }
        int missing = number - draw(1);
        if (missing > DRAWN_AT_ONCE) {
            sql.write(skip, number);
        } else if (missing > 0) {
            draw(missing);
        }
    }

    private int draw(int count) {
        int last = sql
                .query(
                        sql.dialect().returning(DRAW, "id"),
                        row -> row.int32(1),
                        DRAWN.batch(IntStream.range(0, count).boxed().toList()))
                .stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow();
        sql.write("DELETE FROM {tenant} WHERE kind = 'NOBODY'");
        return last;
    }

    private List<ExportedRow> waiting(TenantId tenant, @Nullable OfWaitingEvent after, int limit) {
        return sql.list(
                WAITING,
                row -> new OfWaitingEvent(JdbcEvents.read(row, 1)),
                tenant,
                tenant,
                after == null ? RowKeys.FIRST : after.event().id(),
                limit);
    }

    /** Whole, however many rows each is spread over. */
    private List<ExportedRow> tallies(TenantId tenant, @Nullable OfTally after, int limit) {
        List<String> order = List.of("t.on_day", "t.programme", sql.dialect().byBytes("t.kind"));
        String from = after == null ? "" : " AND " + sql.dialect().after(order);
        String template = "SELECT t.programme, t.on_day, t.kind, SUM(t.amount) FROM {tally} t WHERE t.tenant = ?" + from
                + " GROUP BY t.on_day, t.programme, t.kind HAVING SUM(t.amount) <> 0 ORDER BY "
                + String.join(", ", order) + " LIMIT ?";
        Stream<@Nullable Object> key =
                after == null ? Stream.empty() : sql.dialect().placesAfter(key(after.tally()));
        return sql.list(
                template,
                row -> new OfTally(new Tally(row.int32(1), row.date(2), row.word(3, TallyKind.class), row.int64(4))),
                Stream.concat(Stream.concat(Stream.of(tenant), key), Stream.of(limit))
                        .toArray());
    }

    private static List<Object> key(Tally last) {
        return List.of(last.day(), last.programme(), last.kind());
    }
}
