package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CountedPerson;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.CreditStock;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKey;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.programme.ProgrammeKey;
import org.careerrelay.spi.storage.CreditStore;
import org.careerrelay.spi.storage.StorageException;
import org.jspecify.annotations.Nullable;

/**
 * Ledgers, balances and credits.
 *
 * @param sql the transaction
 */
record JdbcCredits(Sql sql) implements CreditStore {

    private static final String BALANCE_COLUMNS = "SELECT " + LedgerColumns.BALANCE.names("t.");

    private static final String BALANCE = BALANCE_COLUMNS + " FROM {balance} t WHERE t.tenant = ? AND t.programme = ?";

    private static final String BALANCE_WITH = BALANCE_COLUMNS + """
            , (SELECT c.kind FROM {tenant} c WHERE c.id = t.tenant), (SELECT c.tenant_key FROM {tenant} c WHERE c.id = t.tenant),
            t.programme
            FROM {balance} t
            WHERE t.tenant = ? AND t.programme = (SELECT p.programme FROM {programme} p WHERE p.tenant = ? AND p.agency = ?)""";

    private static final String ENTRY_COLUMNS = "SELECT " + LedgerColumns.ENTRY.names("t.");

    private static final String ENTRIES = ENTRY_COLUMNS + " FROM {ledger} t WHERE t.tenant = ? AND t.programme = ?";

    private static final String ENTRIES_OF = ENTRY_COLUMNS + """

            FROM {rows} JOIN {ledger} t ON t.tenant = ? AND t.programme = ? AND t.cause = r.id AND t.cause_kind = r.word
            ORDER BY t.sequence""";

    private static final String CREDITS = "SELECT " + LedgerColumns.CREDIT.names("t.");

    private static final String STOCK = """
            SELECT COALESCE(SUM(CASE WHEN state = 'AVAILABLE' AND (usable_from IS NULL OR usable_from <= n.now) AND (expires_at IS NULL OR expires_at > n.now)
                                THEN 1 ELSE 0 END), 0),
                   COALESCE(SUM(CASE WHEN state = 'AVAILABLE' AND usable_from > n.now AND (expires_at IS NULL OR expires_at > n.now)
                                THEN 1 ELSE 0 END), 0),
                   COALESCE(SUM(CASE WHEN state = 'EXPIRED' OR state = 'AVAILABLE' AND expires_at <= n.now THEN 1 ELSE 0 END), 0),
                   COALESCE(SUM(CASE WHEN state = 'RESERVED' THEN 1 ELSE 0 END), 0),
                   COALESCE(SUM(CASE WHEN state = 'CONSUMED' THEN 1 ELSE 0 END), 0),
                   COALESCE(SUM(CASE WHEN state = 'REVOKED' THEN 1 ELSE 0 END), 0),
                   MIN(CASE WHEN state = 'AVAILABLE' AND expires_at > n.now THEN expires_at END)
            FROM (SELECT CAST(? AS TIMESTAMP WITH TIME ZONE) AS now) n
            JOIN {credit} t ON t.tenant = ? AND t.programme = ? AND t.granted_at < ?""";

    private static final Columns<Cause> CAUSES = Columns.<Cause>none()
            .id("id", cause -> StoredCause.of(cause).id())
            .word("word", cause -> StoredCause.of(cause).kind());

    private static final Change AGAIN = new Change(
            "counted_person",
            List.of("programme", "person"),
            """
            SELECT CAST(? AS INTEGER) AS tenant, r.programme, r.person, r.referral, r.counted_at,
                   CAST(? AS TIMESTAMP WITH TIME ZONE) AS again
            FROM {rows}""",
            "t.counted_at < r.again",
            "referral = r.referral, counted_at = r.counted_at");

    private static final Change TELL =
            new Change("credit", List.of("programme", "credit"), """
            SELECT CAST(? AS INTEGER) AS tenant, CAST(? AS INTEGER) AS programme, r.id AS credit FROM {rows}""", "NOT t.expiry_told", "expiry_told = TRUE");

    private static final Change RELEASE =
            new Change("counted_person", List.of("programme", "person"), """
            SELECT CAST(? AS INTEGER) AS tenant, r.programme, r.person, r.referral FROM {rows}""", "t.referral = r.referral", "");

    private static final Table<Of<CountedPerson>> PEOPLE =
            Table.of("counted_person", ofProgramme(LedgerColumns.COUNTED), "programme", "person");

    private static final Table<Of<LedgerEntry>> LEDGER =
            Table.of("ledger", ofProgramme(LedgerColumns.ENTRY), "programme", "sequence");

    private static final Table<Of<Credit>> TABLE =
            Table.of("credit", ofProgramme(LedgerColumns.CREDIT), "programme", "credit");

    private static final String SUMS = """
            SELECT kind, SUM(amount) FROM {ledger}
            WHERE tenant = ? AND programme = ? AND happened_at >= ? AND sequence <= ? AND (kind <> 'ADJUST' OR credit IS NULL)
            GROUP BY kind""";

    /**
     * Something of a programme.
     *
     * @param <T> type of the value
     */
    private record Of<T>(int programme, T value) {}

    private static <T> Columns<Of<T>> ofProgramme(Columns<T> columns) {
        return Columns.<Of<T>>none().int32("programme", Of::programme).and(columns.in(Of::value));
    }

    @Override
    public CreditBalance read(TenantId tenant, int programme) {
        return sql.first(BALANCE, JdbcCredits::balance, tenant, programme)
                .orElseThrow(() -> new StorageException("programme " + programme + " was never opened"));
    }

    /**
     * A ledger by the agency.
     *
     * @param company whose it is
     * @param programme the programme
     * @param balance its balance, locked
     */
    record Locked(Tenant company, ProgrammeKey programme, CreditBalance balance) {}

    /** Of the programme with an agency, if there is one. */
    Supplier<Optional<Locked>> lockLater(TenantId tenant, String agency) {
        Supplier<List<Locked>> ledgers = sql.lockLater(
                BALANCE_WITH,
                "t.programme",
                row -> new Locked(
                        new Tenant(tenant, row.word(12, TenantKind.class), row.text(13)),
                        new ProgrammeKey(row.int32(14), agency),
                        balance(row)),
                tenant,
                tenant,
                agency);
        return () -> ledgers.get().stream().findFirst();
    }

    @Override
    public CreditBalance lock(TenantId tenant, int programme) {
        return sql.lock(BALANCE, "t.programme", JdbcCredits::balance, tenant, programme).stream()
                .findFirst()
                .orElseThrow(() -> new StorageException("programme " + programme + " was never opened"));
    }

    @Override
    public void claimPeople(
            TenantId tenant,
            int programme,
            Map<OpaqueId, OpaqueId> referralByPerson,
            Instant at,
            @Nullable Instant again) {
        List<Of<CountedPerson>> rows = people(programme, referralByPerson, at);
        if (again == null) {
            sql.insertLocked(PEOPLE, tenant, rows);
        } else {
            claimAgain(tenant, rows, again);
        }
    }

    private void claimAgain(TenantId tenant, List<Of<CountedPerson>> rows, Instant again) {
        Set<OpaqueId> first = new HashSet<>(sql.insertNew(PEOPLE, tenant, rows, "person", row -> row.id(1)));
        List<Of<CountedPerson>> others = rows.stream()
                .filter(row -> !first.contains(row.value().person()))
                .toList();
        if (!others.isEmpty()
                && sql.change(AGAIN, tenant, again, PEOPLE.columns().batch(others)) != others.size()) {
            throw sql.unseen();
        }
    }

    @Override
    public List<CountedPerson> counted(TenantId tenant, int programme, Collection<OpaqueId> people) {
        return people.isEmpty()
                ? List.of()
                : sql.list("""
                        SELECT t.person, t.referral, t.counted_at
                        FROM {rows} JOIN {counted_person} t ON t.tenant = ? AND t.programme = ? AND t.person = r.id""", row -> LedgerColumns.counted(row, 1), RowKeys.batch(people), tenant, programme);
    }

    @Override
    public void releasePeople(TenantId tenant, int programme, Map<OpaqueId, OpaqueId> people) {
        if (!people.isEmpty()) {
            sql.changeLater(RELEASE, tenant, PEOPLE.columns().batch(people(programme, people, Instant.EPOCH)));
        }
    }

    /** Whoever claims people has locked the ledger, as the caller has both: nobody can claim in between. */
    @Override
    public void copyPeople(TenantId tenant, int from, int to) {
        sql.write("""
                INSERT INTO {counted_person} (tenant, programme, person, referral, counted_at)
                SELECT c.tenant, t.programme, c.person, c.referral, c.counted_at
                FROM {counted_person} c JOIN {programme} t ON t.tenant = c.tenant AND t.programme = ?
                WHERE c.tenant = ? AND c.programme = ?
                      AND NOT EXISTS (SELECT 1 FROM {counted_person} o
                                      WHERE o.tenant = c.tenant AND o.programme = t.programme AND o.person = c.person)""", to, tenant, from);
    }

    /** In the order of the people, so that every transaction locks in the same. */
    private static List<Of<CountedPerson>> people(int programme, Map<OpaqueId, OpaqueId> referralByPerson, Instant at) {
        return referralByPerson.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Of<>(programme, new CountedPerson(entry.getKey(), entry.getValue(), at)))
                .toList();
    }

    @Override
    public void append(TenantId tenant, int programme, List<LedgerEntry> entries, CreditBalance after) {
        sql.insert(
                LEDGER,
                tenant,
                entries.stream().map(entry -> new Of<>(programme, entry)).toList());
        sql.writeLater(
                1,
                "programme " + programme + " was never opened",
                """
                UPDATE {balance} SET last_sequence = ?, counted = ?, progress = ?, granted = ?, revoked = ?, reserved = ?, consumed = ?,
                                     expired = ?, grants = ?, cycle_threshold = ?, cycle_grant = ?
                WHERE tenant = ? AND programme = ?""",
                after.lastSequence(),
                after.counted(),
                after.progress(),
                after.granted(),
                after.revoked(),
                after.reserved(),
                after.consumed(),
                after.expired(),
                after.grants(),
                after.cycleThreshold(),
                after.cycleGrant(),
                tenant,
                programme);
    }

    @Override
    public List<LedgerEntry> entries(TenantId tenant, int programme, long after, int limit) {
        return sql.list(
                ENTRIES + " AND t.sequence > ? ORDER BY t.sequence LIMIT ?",
                JdbcCredits::entry,
                tenant,
                programme,
                after,
                limit);
    }

    @Override
    public Optional<LedgerEntry> lastBefore(TenantId tenant, int programme, Instant before, long upTo) {
        return sql.first(
                ENTRIES + " AND t.sequence <= ? AND t.happened_at < ? ORDER BY t.sequence DESC LIMIT 1",
                JdbcCredits::entry,
                tenant,
                programme,
                upTo,
                before);
    }

    @Override
    public Map<LedgerKind, Long> sumsSince(TenantId tenant, int programme, Instant from, long upTo) {
        Map<LedgerKind, Long> sums = new EnumMap<>(LedgerKind.class);
        sql.list(SUMS, row -> Map.entry(row.word(1, LedgerKind.class), row.int64(2)), tenant, programme, from, upTo)
                .forEach(sum -> sums.put(sum.getKey(), sum.getValue()));
        return sums;
    }

    /** Of several credits with one number the last stays: a database refuses to change a row twice in one statement. */
    @Override
    public void putCredits(TenantId tenant, int programme, List<Credit> credits) {
        Map<Long, Credit> last = new LinkedHashMap<>();
        credits.forEach(credit -> last.put(credit.number(), credit));
        List<Of<Credit>> rows = last.values().stream()
                .sorted(Comparator.comparing(Credit::number))
                .map(credit -> new Of<>(programme, credit))
                .toList();
        sql.put(TABLE, tenant, rows);
    }

    @Override
    public List<LedgerEntry> entriesOf(TenantId tenant, int programme, Collection<? extends Cause> causes) {
        return causes.isEmpty()
                ? List.of()
                : sql.list(
                        ENTRIES_OF, JdbcCredits::entry, CAUSES.batch(new LinkedHashSet<>(causes)), tenant, programme);
    }

    @Override
    public List<LedgerEntry> entriesOfCredit(TenantId tenant, int programme, long credit) {
        return sql.list(
                ENTRIES + " AND t.credit = ? ORDER BY t.sequence", JdbcCredits::entry, tenant, programme, credit);
    }

    @Override
    public List<Credit> usable(TenantId tenant, int programme, Instant grantedBefore, Instant now, int limit) {
        return sql.list(CREDITS + """

                        FROM {credit} t
                        WHERE t.tenant = ? AND t.programme = ? AND t.state = 'AVAILABLE' AND t.granted_at < ?
                              AND (t.usable_from IS NULL OR t.usable_from <= ?)
                              AND (t.expires_at IS NULL OR t.expires_at > ?)
                        ORDER BY CASE WHEN t.expires_at IS NULL THEN 1 ELSE 0 END, t.expires_at, t.credit LIMIT ?""", JdbcCredits::credit, tenant, programme, grantedBefore, now, now, limit);
    }

    @Override
    public List<Credit> inState(TenantId tenant, int programme, CreditState state) {
        return sql.list(
                CREDITS + " FROM {credit} t WHERE t.tenant = ? AND t.programme = ? AND t.state = ? ORDER BY t.credit",
                JdbcCredits::credit,
                tenant,
                programme,
                state);
    }

    @Override
    public List<Credit> lapsed(TenantId tenant, int programme, Instant now) {
        return sql.list(CREDITS + """

                        FROM {credit} t
                        WHERE t.tenant = ? AND t.programme = ? AND t.state = 'AVAILABLE' AND t.expires_at <= ? ORDER BY t.credit""", JdbcCredits::credit, tenant, programme, now);
    }

    @Override
    public CreditStock stock(TenantId tenant, int programme, Instant grantedBefore, Instant now) {
        return sql.first(
                        STOCK,
                        row -> new CreditStock(
                                row.int64(1),
                                row.int64(2),
                                row.int64(3),
                                row.int64(4),
                                row.int64(5),
                                row.int64(6),
                                row.instantOrNull(7)),
                        now,
                        tenant,
                        programme,
                        grantedBefore)
                .orElseThrow();
    }

    @Override
    public List<Credit> tellEnding(TenantId tenant, int programme, Instant before) {
        List<Credit> ending = sql.list(CREDITS + """

                        FROM {credit} t
                        WHERE t.tenant = ? AND t.programme = ? AND t.state = 'AVAILABLE' AND t.expires_at <= ? AND NOT t.expiry_told
                        ORDER BY t.credit""", JdbcCredits::credit, tenant, programme, before);
        Set<Long> told = ending.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.change(
                        TELL,
                        "credit",
                        row -> row.int64(1),
                        tenant,
                        programme,
                        RowKeys.numbers(ending.stream().map(Credit::number).toList())));
        return ending.stream().filter(credit -> told.contains(credit.number())).toList();
    }

    @Override
    public Set<LedgerKey> lapsing(Instant before, int limit) {
        return new LinkedHashSet<>(sql.list(
                "SELECT DISTINCT tenant, programme FROM {credit} WHERE expires_at <= ? AND state = 'AVAILABLE' LIMIT ?",
                row -> new LedgerKey(new TenantId(row.int32(1)), row.int32(2)),
                before,
                limit));
    }

    @Override
    public List<Credit> findCredits(TenantId tenant, int programme, Collection<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : sql.list(
                        CREDITS
                                + " FROM {rows} JOIN {credit} t ON t.tenant = ? AND t.programme = ? AND t.credit = r.id ORDER BY t.credit",
                        JdbcCredits::credit,
                        RowKeys.numbers(numbers),
                        tenant,
                        programme);
    }

    private static CreditBalance balance(Row row) throws SQLException {
        return LedgerColumns.balance(row, 1);
    }

    private static LedgerEntry entry(Row row) throws SQLException {
        return LedgerColumns.entry(row, 1);
    }

    private static Credit credit(Row row) throws SQLException {
        return LedgerColumns.credit(row, 1);
    }
}
